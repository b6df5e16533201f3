import { forRecord } from '../answers';
import type { Key, QuizItem } from '../course';
import { draw, fingerprint, seedFor } from '../draw';
import type { Answer } from '../lms/LmsSession';
import type { Attempt } from '../session/progress';
import { fill } from '../strings';
import { find, make, say, show } from './dom';
import { address, type Player } from './Player';
import { keysOf, Question } from './Question';

/** A quiz on screen: introduction, attempt, result, and again. */
export class QuizPage {
  private readonly keys: Record<string, Key>;
  /** The untouched questions; each attempt works on copies. */
  private readonly bank = new Map<string, HTMLElement>();
  private readonly list: HTMLElement;
  private readonly actions: HTMLElement | null;
  private readonly result: HTMLElement;
  private readonly startButton: HTMLElement | null;
  private questions: Question[] = [];
  private shown = { at: 0, seconds: 0 };
  /** When each question was answered: first, in active seconds since it was shown, and last, by the clock on the wall. */
  private readonly answered = new Map<string, { first: number; last: number }>();

  constructor(
    private readonly main: HTMLElement,
    private readonly quiz: QuizItem,
    private readonly player: Player,
  ) {
    this.keys = keysOf(main);
    this.list = find(main, '[data-quiz-questions]')!;
    this.actions = find(main, '[data-quiz-actions]');
    this.result = find(main, '[data-quiz-result]')!;
    this.startButton = find(main, '[data-quiz-start]');
    for (const item of [...this.list.children] as HTMLElement[])
      this.bank.set(find(item, '[data-question]')?.dataset.question ?? '', item);
    this.startButton?.addEventListener('click', () => this.begin());
    find(main, '[data-quiz-submit]')?.addEventListener('click', () => this.submit());
    this.list.replaceChildren();
    this.goOn();
    this.introduce();
  }

  private get attempt(): Attempt | null {
    return this.player.session.attempt(this.quiz);
  }

  /** An attempt that was under way is shown again as it was, unless its questions are no longer the same. */
  private goOn(): void {
    const attempt = this.attempt;
    if (attempt === null) return;
    const drawn = draw(this.quiz, this.keys, attempt.seed);
    if (fingerprint(drawn) !== attempt.drawn) return this.player.session.drop(this.quiz.id);
    this.ask(drawn, attempt);
    this.message(this.player.strings.resume);
  }

  private begin(): void {
    const seed = this.player.seed();
    const drawn = draw(this.quiz, this.keys, seed);
    const attempt = { quiz: this.quiz.id, seed, drawn: fingerprint(drawn), answers: drawn.map(() => '') };
    this.player.session.keep(attempt);
    this.ask(drawn, attempt);
    this.introduce();
    this.message('');
    this.questions[0]?.focus();
  }

  private ask(drawn: string[], attempt: Attempt): void {
    const copies = drawn.map(id => this.bank.get(id)!.cloneNode(true) as HTMLElement);
    this.list.replaceChildren(...copies);
    this.answered.clear();
    this.shown = { at: Date.now(), seconds: this.player.session.seconds };
    this.questions = drawn.map((id, n) => {
      const form = find<HTMLFormElement>(copies[n]!, 'form')!;
      const question = new Question(form, this.keys[id]!, this.player.strings, changed => this.changed(changed, n));
      question.shuffle(seedFor(attempt.seed, id));
      question.response = attempt.answers[n] ?? '';
      return question;
    });
    show(this.list, true);
    show(this.actions, true);
    show(this.result, false);
  }

  private changed(question: Question, n: number): void {
    const attempt = this.attempt;
    if (attempt === null) return;
    const first = this.answered.get(question.id)?.first ?? this.player.session.seconds - this.shown.seconds;
    this.answered.set(question.id, { first, last: Date.now() });
    const answers = attempt.answers.map((answer, at) => (at === n ? question.response : answer));
    this.player.session.keep({ ...attempt, answers });
  }

  private submit(): void {
    const { strings, session } = this.player;
    if (this.attempt === null) return;
    const open = this.questions.flatMap((question, n) => (question.answered ? [] : [{ question, n }]));
    if (open.length > 0) {
      this.message(fill(strings.unanswered, open.map(({ n }) => fill(strings.question, n + 1)).join(', ')));
      open[0]!.question.focus();
      return;
    }
    const answers = this.questions.map(question => this.toAnswer(question));
    const score = session.submit(this.quiz, answers);
    for (const question of this.questions) {
      question.judge();
      question.lock();
    }
    this.message('');
    show(this.actions, false);
    this.introduce();
    this.report(score, answers);
  }

  private toAnswer({ id, key, response, correct, options }: Question): Answer {
    const times = this.answered.get(id);
    return {
      id: `${this.quiz.id}.${id}`,
      key,
      response: forRecord(key, response),
      correct,
      shownAt: this.shown.at,
      answeredAt: times?.last ?? this.shown.at,
      latency: times?.first ?? null,
      options,
    };
  }

  private introduce(): void {
    const { session, strings } = this.player;
    const taken = session.progress.quizzes.get(this.quiz.id);
    const left = session.attemptsLeft(this.quiz);
    const best = taken && fill(taken.passed ? strings.bestPassed : strings.bestScore, taken.best) + '.';
    const used = this.quiz.attempts > 0 ? fill(strings.attemptsUsed, taken?.attempts ?? 0, this.quiz.attempts) : '';
    const text = [best ?? strings.notTaken, used, left === 0 ? strings.noAttempts : ''].filter(part => part !== '').join(' ');
    say(find(this.main, '[data-quiz-state]'), text);
    // While an attempt is on screen, and beside a result with its own button, there is nothing to start.
    show(this.startButton, this.questions.length === 0 && left > 0);
  }

  private report(score: number, answers: Answer[]): void {
    const { strings, session } = this.player;
    const passed = score >= this.quiz.passMark;
    const right = answers.filter(answer => answer.correct).length;
    const best = session.progress.quizzes.get(this.quiz.id)?.best ?? score;
    this.result.replaceChildren(
      make('h2', passed ? strings.passed : strings.notPassed),
      make('p', fill(strings.score, score, right, answers.length, this.quiz.passMark)),
      ...(best > score ? [make('p', fill(strings.best, best))] : []),
      ...this.readAgain(answers),
      ...this.again(),
    );
    this.result.dataset.verdict = passed ? 'correct' : 'incorrect';
    show(this.result, true);
    this.result.focus();
    this.result.scrollIntoView({ block: 'start' });
  }

  /** The lessons, or their sections, that the wrong answers point to. */
  private readAgain(answers: Answer[]): Node[] {
    const links = new Map<string, Node>();
    for (const { key } of answers.filter(answer => !answer.correct)) {
      const lesson = this.player.pack.items.find(item => item.id === key.lesson);
      if (lesson === undefined || links.has(lesson.id)) continue;
      const link = make('a', lesson.title);
      link.href = address(lesson) + (key.section === undefined ? '' : '#' + key.section);
      links.set(lesson.id, make('li', '', link));
    }
    return links.size === 0 ? [] : [make('p', this.player.strings.readAgain), make('ul', '', ...links.values())];
  }

  private again(): Node[] {
    const { strings, session } = this.player;
    const left = session.attemptsLeft(this.quiz);
    if (left === 0) return [make('p', strings.noAttempts)];
    const used = session.progress.quizzes.get(this.quiz.id)?.attempts ?? 0;
    const button = make('button', strings.tryAgain);
    button.type = 'button';
    button.addEventListener('click', () => this.begin());
    return [...(left === Infinity ? [] : [make('p', fill(strings.attemptsUsed, used, this.quiz.attempts))]), button];
  }

  private message(text: string): void {
    say(this.actions && find(this.actions, '[data-quiz-message]'), text);
  }
}
