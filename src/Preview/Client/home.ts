// What there is to preview.
import { type Finding, get, listen, type Shelf } from './api';
import { at, fill, make, say } from './dom';
import { counted, findingsList } from './findings';

void draw();
listen({ findings: () => void draw(), rebuilt: () => void draw() }, gone => (at('lost').hidden = !gone));

async function draw(): Promise<void> {
  const shelf = await get<Shelf>('/api/shelf');
  say(at('title'), shelf.title);
  say(at('source'), shelf.source);
  document.title = `${shelf.title} · Preview`;
  fill(at('packages'), ...shelf.packages.map(({ id, label }) => make('li', {}, make('a', { href: `/play?package=${encodeURIComponent(id)}` }, make('strong', {}, label), make('span', {}, id)))));
  at('nothing').hidden = shelf.packages.length > 0;
  drawFindings(shelf.findings);
}

function drawFindings(findings: Finding[]): void {
  say(at('findings-count'), counted(findings));
  fill(at('findings'), findings.length === 0 ? make('p', { class: 'quiet' }, 'Nothing is wrong.') : findingsList(findings));
}
