import { all, find, say, show } from '../player/dom';
import { fill } from '../strings';
import { allow, button, row, status } from './parts';
import type { Words } from './words';

const drawn = 'path, rect, circle, ellipse, line, polyline, polygon, text, use';

/** Steps one at a time; the figure fades what other steps are about. */
export function startWalkthrough(block: HTMLElement, words: Words): void {
  const list = find(block, '.steps')!;
  const steps = [...list.children] as HTMLElement[];
  const figure = find(block, ':scope > figure');
  const parts = steps.map(step => (step.dataset.show ?? '').split(' ').flatMap(name => (figure === null ? [] : named(figure, name))));
  let at = 0;
  let single = true;

  const place = status('step-place');
  const back = button(words.stepBack, () => go(at - 1));
  const next = button(words.stepNext, () => go(at + 1));
  const mode = button(words.stepAll, () => {
    single = !single;
    update();
  });
  const tools = row('block-tools', back, next, place, mode);
  mode.className = 'as-link';
  next.className = 'main-tool';
  list.before(tools);

  const go = (to: number) => {
    if (to < 0 || to >= steps.length) return;
    at = to;
    update();
  };
  const update = () => {
    steps.forEach((step, n) => show(step, !single || n === at));
    for (const part of [back, next, place]) show(part, single);
    allow(back, at > 0);
    allow(next, at < steps.length - 1);
    say(mode, single ? words.stepAll : words.stepSingle);
    say(place, fill(words.stepOf, at + 1, steps.length));
    block.toggleAttribute('data-single', single);
    if (figure !== null) fade(figure, single ? parts : [], at);
  };
  update();
  // From here on a step is news; at the start it is only the page.
  list.setAttribute('aria-live', 'polite');
}

/** Ids get a prefix of their own in each page (f1- or f1:). */
function named(figure: HTMLElement, name: string): Element[] {
  if (name === '') return [];
  return all(figure, 'svg *').filter(part => part.id.replace(/^f\d+[-:]/, '') === name || part.classList.contains(name));
}

/** Fades what only other steps name. What no step names always stays. */
function fade(figure: HTMLElement, parts: Element[][], at: number): void {
  const shown = parts[at] ?? [];
  for (const shape of all(figure, drawn)) {
    const isIn = (of: Element[]) => of.some(part => part.contains(shape));
    shape.classList.toggle('faded', shown.length > 0 && parts.some(isIn) && !isIn(shown));
  }
}
