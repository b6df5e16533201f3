import type { QuizItem } from '../course';
import { registry } from '../player/parts';
import type { Player } from '../player/Player';
import { englishQuiz } from '../strings';
import { QuizPage } from './QuizPage';

function quiz(player: Player, main: HTMLElement, item: QuizItem): void {
  if (!main.isConnected) return; // the learner has gone on
  new QuizPage(main, item, { ...player, strings: { ...englishQuiz, ...player.strings } });
}

Object.assign(registry(), { quiz });
