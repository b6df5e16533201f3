import type { QuizItem } from '../course';
import { noQuiz } from '../session/progress';
import { fill } from '../strings';
import { find, make, say, show } from './dom';
import { address, type Player } from './Player';

/** The quizzes of the learning object with what was reached in each: hidden until one was taken. */
export function showResults(box: HTMLElement | null, player: Player): void {
  const { pack, session, strings } = player;
  const quizzes = pack.items.filter((item): item is QuizItem => item.kind === 'quiz');
  const { quizzes: taken } = session.progress;
  show(box, taken.size > 0);
  if (box === null || taken.size === 0) return;
  const passed = quizzes.filter(quiz => taken.get(quiz.id)?.passed).length;
  const summary = find(box, 'summary') ?? make('summary', '');
  say(summary, fill(strings.results, passed, quizzes.length));
  const head = make('tr', '', ...[strings.quiz, strings.resultsBest, strings.resultsAttempts, strings.resultsState].map(text => {
    const cell = make('th', text);
    cell.scope = 'col';
    return cell;
  }));
  const table = make('table', '', make('thead', '', head), make('tbody', '', ...quizzes.map(quiz => row(quiz, player))));
  const scroll = make('div', '', table);
  scroll.className = 'table-scroll';
  box.replaceChildren(summary, scroll);
}

function row(quiz: QuizItem, { session, strings }: Player): HTMLElement {
  const taken = session.progress.quizzes.get(quiz.id);
  const { best, attempts, passed } = taken ?? noQuiz();
  const link = make('a', quiz.title);
  link.href = address(quiz);
  const name = make('th', '', link);
  name.scope = 'row';
  return make('tr', '', name,
    make('td', taken ? fill(strings.certificatePercent, best) : '–'),
    make('td', quiz.attempts > 0 ? fill(strings.ofTotal, attempts, quiz.attempts) : String(attempts)),
    make('td', passed ? strings.passed : taken ? strings.notPassed : strings.resultsNone));
}
