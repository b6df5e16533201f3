import type { QuizItem } from '../../course';
import type { QuizProgress } from '../../session/progress';
import { type DialogStrings, englishDialogs, fill } from '../../strings';
import { make } from '../dom';
import { address, type Player } from '../Player';
import { showDialog } from './dialog';

/** The quizzes of the learning object with what was reached in each. */
export function showResults({ pack, session }: Player): void {
  const strings = { ...englishDialogs, ...pack.strings };
  const quizzes = pack.items.filter((item): item is QuizItem => item.kind === 'quiz');
  const { quizzes: taken } = session.progress;
  const passed = quizzes.filter(quiz => taken.get(quiz.id)?.passed).length;
  const head = make('tr', '', ...[strings.quiz, strings.resultsBest, strings.resultsAttempts, strings.resultsState].map(text => cell('col', text)));
  const table = make('table', '', make('thead', '', head), make('tbody', '', ...quizzes.map(quiz => row(quiz, taken.get(quiz.id), strings))));
  const scroll = make('div', '', table);
  scroll.className = 'table-scroll';
  const dialog = showDialog('results', strings.results, strings.close, [make('p', fill(strings.resultsPassed, passed, quizzes.length)), scroll]);
  table.addEventListener('click', event => {
    if ((event.target as Element).closest('a') !== null) dialog.close();
  });
}

function row(quiz: QuizItem, taken: QuizProgress | undefined, strings: DialogStrings): HTMLElement {
  const link = make('a', quiz.title);
  link.href = address(quiz);
  const attempts = taken?.attempts ?? 0;
  return make('tr', '', cell('row', link),
    make('td', taken ? fill(strings.percentScore, taken.best) : '–'),
    make('td', quiz.attempts > 0 ? fill(strings.resultsOf, attempts, quiz.attempts) : String(attempts)),
    make('td', taken ? (taken.passed ? strings.resultsYes : strings.resultsNo) : strings.resultsNone));
}

function cell(scope: 'col' | 'row', content: Node | string): HTMLElement {
  const element = make('th', '', content);
  element.scope = scope;
  return element;
}
