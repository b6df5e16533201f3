// What the LMS knows: status, score, time, and what learning management systems would show for it.
import type { Finding, Held, Package } from './api';
import { at, fill, make, say } from './dom';
import { counted, findingsList } from './findings';
import { duration, number, percent, status } from './format';
import type { Snapshot } from './messages';

/** Above it the state is short of room. */
const full = 0.8;

/** What the content has said, whether or not the LMS holds it yet. */
export function showSnapshot(said: Snapshot): void {
  say(at('status'), said.completion === null && said.success === null ? 'nothing said yet' : status(said));
  say(at('score'), said.score === null ? '–' : number(Number(said.score)));
  say(at('progress'), said.progress === null ? '–' : percent(Number(said.progress)));
  say(at('session'), said.session ?? '–');
  say(at('location'), said.location ?? '–');
  showState(said.stateLength, said.stateLimit);
}

/** The same for what is said in statements. */
export function showSaid({ completion, success, score, progress, state }: Held): void {
  say(at('status'), completion === null && success === null ? 'nothing said yet' : status({ completion, success }));
  say(at('score'), score === null ? '–' : number(score));
  say(at('progress'), progress === null ? '–' : percent(progress));
  showState(state?.length ?? 0, null);
}

export function showState(length: number, limit: number | null): void {
  const meter = at<HTMLMeterElement>('state-meter');
  meter.hidden = limit === null;
  if (limit !== null) {
    meter.max = limit;
    meter.high = limit * full;
    meter.value = Math.min(length, limit);
  }
  say(at('state'), limit === null ? `${length} characters` : `${length} of ${limit} characters`);
}

/** @param held what the LMS has stored. */
export function showHeld(held: Held): void {
  say(at('held-status'), status(held));
  say(at('held-score'), held.score === null ? '–' : number(held.score));
  say(at('held-time'), duration(held.seconds));
  for (const { id, lines } of held.shows ?? []) {
    const place = document.getElementById(`shows-${id}`);
    if (place !== null) fill(place, ...lines.flatMap(({ name, value }) => [make('dt', {}, name), make('dd', {}, value)]));
  }
}

export function showPackage(shown: Package): void {
  for (const element of document.querySelectorAll<HTMLElement>('.of-scorm')) element.hidden = !shown.standard.id.startsWith('scorm');
  const [moodle, canvas, ...others] = shown.lms;
  fill(at('lms'), ...[moodle, canvas].flatMap(lms => (lms === undefined ? [] : [lmsPart(lms, true)])),
    make('details', {}, make('summary', {}, 'Other systems'), ...others.map(lms => lmsPart(lms, false))));
  fill(at('risks'), ...shown.risks.map(risk => make('li', {}, risk)));
}

/** @param findings of the course, of the package and of what the content did. */
export function showFindings(findings: Finding[]): void {
  say(at('findings-count'), counted(findings));
  fill(at('findings'), findings.length === 0 ? make('p', { class: 'quiet' }, 'Nothing is wrong as far as we can see.') : findingsList(findings));
}

function lmsPart(lms: Package['lms'][number], open: boolean): HTMLElement {
  return make('section', { class: 'lms' },
    make('h3', {}, lms.title),
    open && make('dl', { id: `shows-${lms.id}`, class: 'facts' }),
    make('ul', { class: 'notes' }, ...lms.notes.map(note => make('li', {}, note))),
    lms.findings.length > 0 && findingsList(lms.findings),
    make('p', { class: 'source' }, `Source: ${lms.source}`));
}
