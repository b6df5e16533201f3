import { forRecord } from '../answers';
import type { Key, QuizItem } from '../course';
import { draw, fingerprint, seedFor } from '../draw';
import type { Answer } from '../lms/LmsSession';
import type { Attempt } from '../session/progress';
import { percent } from '../session/outcome';
import { fill, scoreOf } from '../strings';
import { find, make, say, show } from '../player/dom';
import { keysOf, Question } from '../player/Question';
import { explain, explanation, type QuizPlayer } from './review';

/** A quiz on screen: introduction, attempt, result, and again. */
export class QuizPage {
  private readonly keys: Record<string, Key>;
  /** The untouched questions; each attempt works on copies. */
  private readonly bank = new Map<string, HTMLElement>();
  private readonly list: HTMLElement;
  private readonly actions: HTMLElement | null;
  private readonly result: HTMLElement;
  private readonly startButton: HTMLElement | null;
  private readonly reviewButton: HTMLElement;
  private questions: Question[] = [];
  private shown = { at: 0, seconds: 0 };
  /** When each question was answered: first, in active seconds since it was shown, and last, by the clock on the wall. */
  private readonly answered = new Map<string, { first: number; last: number }>();

  constructor(
    private readonly main: HTMLElement,
    private readonly quiz: QuizItem,
    private readonly player: QuizPlayer,
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
    this.reviewButton = this.button(player.strings.reviewAttempt, () => this.review());
    find(main, '[data-quiz-intro]')?.append(this.reviewButton);
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
    const drawn = this.drawn(attempt);
    if (drawn === null) return this.player.session.drop(this.quiz.id);
    this.ask(drawn, attempt);
    this.message(this.player.strings.resume);
  }

  /** Null: the bank no longer yields the same questions. */
  private drawn(attempt: Attempt | null): string[] | null {
    const drawn = attempt && draw(this.quiz, this.keys, attempt.seed);
    return drawn && fingerprint(drawn) === attempt!.drawn ? drawn : null;
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
    session.submit(this.quiz, this.questions.map(question => this.toAnswer(question)));
    this.message('');
    this.judge();
  }

  /** The last submitted attempt once more, as it was judged. */
  private review(): void {
    const attempt = this.player.session.submitted(this.quiz);
    const drawn = this.drawn(attempt);
    if (attempt === null || drawn === null) return;
    this.ask(drawn, attempt);
    this.judge();
  }

  private judge(): void {
    for (const question of this.questions) {
      question.judge();
      explain(question, this.player);
      question.lock();
    }
    show(this.actions, false);
    this.introduce();
    this.report();
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
    const best = taken && scoreOf(this.quiz, taken, strings) + '.';
    const used = this.quiz.attempts > 0 ? fill(strings.attemptsUsed, taken?.attempts ?? 0, this.quiz.attempts) : '';
    const kept = this.drawn(session.submitted(this.quiz)) !== null;
    const parts = [best ?? strings.notTaken, used, left === 0 ? strings.noAttempts : '', taken && !kept ? strings.noReview : ''];
    say(find(this.main, '[data-quiz-state]'), parts.filter(part => part !== '').join(' '));
    // While an attempt is on screen, and beside a result with its own button, there is nothing to start.
    show(this.startButton, this.questions.length === 0 && left > 0);
    show(this.reviewButton, this.questions.length === 0 && kept);
  }

  private report(): void {
    const { strings, session } = this.player;
    const right = this.questions.filter(question => question.correct).length;
    const score = percent(right, this.questions.length);
    const passed = score >= this.quiz.passMark;
    const best = session.progress.quizzes.get(this.quiz.id)?.best ?? score;
    this.result.replaceChildren(
      make('h2', passed ? strings.passed : strings.notPassed),
      make('p', fill(strings.score, score, right, this.questions.length, this.quiz.passMark)),
      ...(best > score ? [make('p', fill(strings.best, best))] : []),
      this.verdicts(),
      ...this.readAgain(),
      ...this.again(),
    );
    this.result.dataset.verdict = passed ? 'correct' : 'incorrect';
    show(this.result, true);
    this.result.focus();
    this.result.scrollIntoView({ block: 'start' });
  }

  /** One link to each question below, with its verdict. */
  private verdicts(): Node {
    const { strings } = this.player;
    const list = make('ul', '', ...this.questions.map(({ form, correct }, n) => {
      const place = form.closest('li')!;
      place.id = `question-${n + 1}`;
      place.tabIndex = -1;
      const link = make('a', fill(strings.verdict, n + 1, correct ? strings.markRight : strings.markWrong));
      link.href = '#' + place.id;
      link.dataset.verdict = correct ? 'correct' : 'incorrect';
      return make('li', '', link);
    }));
    list.className = 'verdicts';
    return list;
  }

  /** The lessons, or their sections, that the wrong answers point to. */
  private readAgain(): Node[] {
    const links = new Map<string, Node>();
    for (const { key, correct } of this.questions) {
      const link = correct || links.has(key.lesson ?? '') ? null : explanation(key, this.player);
      if (link !== null) links.set(key.lesson!, make('li', '', link));
    }
    return links.size === 0 ? [] : [make('p', this.player.strings.readAgain), make('ul', '', ...links.values())];
  }

  private again(): Node[] {
    const { strings, session } = this.player;
    const left = session.attemptsLeft(this.quiz);
    if (left === 0) return [make('p', strings.noAttempts)];
    const used = session.progress.quizzes.get(this.quiz.id)?.attempts ?? 0;
    const button = this.button(strings.tryAgain, () => this.begin());
    return [...(left === Infinity ? [] : [make('p', fill(strings.attemptsUsed, used, this.quiz.attempts))]), button];
  }

  private button(text: string, click: () => void): HTMLElement {
    const button = make('button', text);
    button.type = 'button';
    button.addEventListener('click', click);
    return button;
  }

  private message(text: string): void {
    say(this.actions && find(this.actions, '[data-quiz-message]'), text);
  }
}
