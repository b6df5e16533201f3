import type { Key } from '../course';
import { find, all, make } from '../player/dom';
import { address, type Player } from '../player/Player';
import type { QuizStrings, Strings } from '../strings';
import type { Question } from '../player/Question';

/** What the rest of the page uses, with the words of quizzes. */
export type QuizPlayer = Player & { strings: Strings & QuizStrings };

/** Below a judged question: what was answered and what is right, in words, and where it is explained. */
export function explain({ form, key, response, correct }: Question, player: QuizPlayer): void {
  const { strings } = player;
  const link = explanation(key, player);
  const entries: [string, Node[]][] = [
    ...(correct ? [] : ([[strings.yourAnswer, inWords(form, key, response)], [strings.rightAnswer, inWords(form, key, right(key))]] as [string, Node[]][])),
    ...(link === null ? [] : [[strings.explainedIn, [link]] as [string, Node[]]]),
  ];
  if (entries.length === 0) return;
  const list = make('dl', '', ...entries.flatMap(([name, values]) => [make('dt', name), ...values.map(value => make('dd', '', value))]));
  list.className = 'review';
  form.append(list);
}

/** The lesson, or its section, that a question tests; null when it belongs to another learning object. */
export function explanation({ lesson, section }: Key, { pack }: Player): HTMLAnchorElement | null {
  const item = pack.items.find(at => at.id === lesson);
  if (item === undefined) return null;
  const link = make('a', item.title);
  link.href = address(item) + (section === undefined ? '' : '#' + section);
  return link;
}

/** The right response in the form of answers.ts. */
function right(key: Key): string {
  switch (key.type) {
    case 'numeric':
      return key.min === key.max ? String(key.min) : `${key.min} – ${key.max}`;
    case 'fill-in':
      return key.key[0] ?? '';
    default:
      return key.key.join('');
  }
}

/** The texts of the question itself, copied, because they may hold formulas. */
function inWords(form: HTMLElement, key: Key, response: string): Node[] {
  const copy = (selector: string): Node => find(form, selector)?.cloneNode(true) ?? new Text('');
  const text = (name: string) => copy(`[data-key="${name}"] > span:not([data-mark-text]), [data-key="${name}"] > label > span:not([data-mark-text])`);
  switch (key.type) {
    case 'numeric':
    case 'fill-in':
      return [new Text(response)];
    case 'true-false':
      return [text(response)];
    case 'matching':
      return key.key.map((left, n) => make('span', '', text(left), ` – ${offered(form, response[n] ?? '')}`));
    default:
      return [...response].map(text);
  }
}

function offered(form: HTMLElement, name: string): string {
  return all<HTMLOptionElement>(form, `option[value="${name}"]`)[0]?.text ?? '';
}
