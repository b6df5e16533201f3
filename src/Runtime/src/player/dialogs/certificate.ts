import { englishDialogs, fill } from '../../strings';
import { make } from '../dom';
import type { Player } from '../Player';
import { button, showDialog } from './dialog';

const day = 86_400_000; // ms

/** One page to print. It says itself that it proves nothing: the LMS's record does. */
export function showCertificate({ pack, session }: Player): void {
  const strings = { ...englishDialogs, ...pack.strings };
  const { course, object } = pack;
  const { completedOn, seconds } = session.progress;
  const { score } = session.outcome;
  const date = completedOn === null ? '' : new Date(completedOn * day).toLocaleDateString(course.language, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' });
  const facts: [string, string | null][] = [
    [strings.certificateDate, date],
    [strings.certificateScore, score === null ? null : fill(strings.percentScore, score)],
    [strings.certificateTime, fill(strings.certificateMinutes, Math.max(1, Math.round(seconds / 60)))],
    [strings.certificateVersion, course.version ?? null],
  ];
  const title = make('strong', object.title);
  showDialog('certificate', strings.certificate, strings.close, [
    row('certificate-name', blankOr(session.learner)),
    row('', strings.certificateHas),
    row('certificate-title', title),
    ...(object.title.includes(course.title) ? [] : [row('', course.title)]),
    make('dl', '', ...facts.filter(([, value]) => value !== null).map(([name, value]) => make('div', '', make('dt', name), make('dd', '', blankOr(value!))))),
    row('dialog-note', session.launch?.kept === 'lms' ? strings.certificateProof : strings.certificateNoProof),
  ], [button(strings.print, () => print())]);
}

/** What nobody knows is a line to write on. */
function blankOr(text: string): Node {
  if (text !== '') return new Text(text);
  const line = make('span', '');
  line.className = 'certificate-blank';
  return line;
}

function row(name: string, content: Node | string): HTMLElement {
  const paragraph = make('p', '', content);
  if (name !== '') paragraph.className = name;
  return paragraph;
}
