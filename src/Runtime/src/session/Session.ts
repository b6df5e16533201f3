import type { Answer, Launch, LmsSession, Outcome, Snapshot } from '../lms/LmsSession';
import type { CoursePack, Item, LessonItem, QuizItem } from '../course';
import { objectives, outcomes, parts } from './objectives';
import { attemptsLeft, counted, type Course, isComplete, isFinished, isRequired, type Missing, missing, outcome, percent } from './outcome';
import { type Attempt, type LessonProgress, noLesson, noProgress, noQuiz, type Progress } from './progress';
import type { Journal, Regained } from './Journal';
import { ProgressStore } from './ProgressStore';
import type { SessionClock } from './SessionClock';

export type SaveState = 'saved' | 'saving' | 'failed';

/** What the session needs from the world it runs in. */
export interface Surroundings {
  clock: SessionClock;
  /** Runs something once, later. */
  after(ms: number, run: () => void): void;
  online(): boolean;
  /** Today by the learner's calendar, in days since 1970. */
  today(): number;
  /** For the launch after a crash; none: what is not saved is lost in one. */
  journal?: Journal;
  /** Where a fresh state begins to count its saves: at random, so that two learners' first states are never alike. */
  first?: number;
}

/** Between two commits; changes in between go together. */
const coalesce = 2000; // ms
/** Active time alone is written this often, so that a killed tab loses little of it. */
const timeOnly = 60; // s
/** First and longest wait before a failed save is tried again; doubled in between. */
const retry = { first: 5000, longest: 60_000 }; // ms

/** Ties the learner's progress, the clock and the LMS together, and decides when something is committed. */
export class Session {
  progress: Progress = noProgress();
  /** There was progress to go on from. */
  resumed = false;
  /** Why an earlier state could not be used; its text is kept for as long as this page lives. */
  lost: { reason: 'damaged' | 'newer'; text: string } | null = null;
  launch: Launch | null = null;
  state: SaveState = 'saved';
  closed = false;

  private readonly store: ProgressStore;
  private readonly parts;
  private readonly listeners: (() => void)[] = [];
  private onScreen: Item | null = null;
  private sequence = 0;
  private position = 0;
  private counted = 0;
  private savedSeconds = 0;
  /** Hundredths of active seconds told as experienced. */
  private reported = 0;
  /** Active seconds of an earlier session that only the journal had. */
  private regained = 0;
  /** Active seconds when the attempt on screen began. */
  private attemptFrom = 0;
  private dirty = false;
  private due = Infinity;
  private timer = 0;
  private busy = false;
  /** Something urgent came while a commit was under way. */
  private again = false;
  private wait = retry.first;
  /** Complete before there was a date to keep: which day it was is not known. */
  private undated = false;
  private before = new Map<string, string>();

  constructor(
    readonly course: Course & Pick<CoursePack, 'modules'>,
    private readonly lms: LmsSession,
    private readonly around: Surroundings,
  ) {
    this.store = new ProgressStore(course.items);
    this.parts = parts(course);
  }

  async start(): Promise<Launch> {
    const launch = await this.lms.connect();
    const held = this.store.read(launch.state);
    this.before = outcomes(this.parts, held.progress);
    this.lost = held.lost && { reason: held.lost, text: launch.state };
    const kept = launch.readOnly ? null : this.around.journal?.open(launch.state) ?? null;
    const better = kept && this.store.read(kept.state);
    const { progress, sequence } = better?.lost === null ? better : held;
    this.progress = progress;
    this.sequence = launch.state === '' ? (this.around.first ?? 0) : sequence;
    this.undated = launch.state !== '' && this.earned;
    if (progress === held.progress) this.goTo(launch.location);
    this.resumed = progress.lessons.size + progress.quizzes.size > 0;
    this.launch = launch;
    if (kept !== null && progress !== held.progress) this.regain(kept);
    return launch;
  }

  private goTo(location: string): void {
    const [id, position] = location.split('@');
    const last = this.course.items.find(item => item.id === id || item.key === id);
    if (last === undefined) return;
    this.progress.current = last.id;
    this.position = Number(position) || 0;
  }

  /** The host gets what the session that crashed could not tell it. */
  private regain({ unsaved, untold }: Regained): void {
    this.regained = unsaved;
    this.lms.regain?.(unsaved);
    const item = this.course.items.find(at => at.id === this.progress.current) ?? null;
    if (untold > 0) this.lms.observe?.({ kind: 'experienced', item, seconds: Math.floor(untold * 100) / 100 });
    this.changed(true);
  }

  get clock(): SessionClock {
    return this.around.clock;
  }

  /** Active seconds so far. */
  get seconds(): number {
    this.around.clock.tick();
    return this.around.clock.seconds;
  }

  get outcome(): Outcome {
    return outcome(this.course, this.progress);
  }

  /** Everything is done, and passed where anything has to be. */
  get earned(): boolean {
    const { completion, success } = this.outcome;
    return completion === 'completed' && success !== 'failed';
  }

  /** Earned, and not only tried in a session of which nothing is kept. */
  get certified(): boolean {
    const asked = this.course.items.some(item => isRequired(this.course, item));
    return asked && this.earned && (this.progress.completedOn !== null || this.undated);
  }

  /** The learner's name as the LMS gives it; empty when it has none to give. */
  get learner(): string {
    return this.launch === null || this.closed ? '' : this.lms.learner();
  }

  /** Where the learner was last: item and share of the page in percent. */
  get place(): { id: string; position: number } | null {
    return this.progress.current === null ? null : { id: this.progress.current, position: this.position };
  }

  /** Told of every change of progress and of the save state. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  lesson(id: string): LessonProgress {
    return this.progress.lessons.get(id) ?? noLesson();
  }

  missing(item: LessonItem): Missing {
    return missing(this.course.rules, item, this.progress.lessons.get(item.id));
  }

  attemptsLeft(quiz: QuizItem): number {
    return attemptsLeft(quiz, this.progress);
  }

  /** The item on screen; null: the outline or another page. The last item stays the place to come back to. */
  open(item: Item | null): void {
    this.attribute();
    this.report(1);
    this.onScreen = item;
    this.attemptFrom = this.counted;
    if (item !== null && item.id !== this.progress.current) {
      this.progress.current = item.id;
      this.position = 0;
    }
    if (item?.kind === 'lesson') this.change(item, () => {});
    // A list of contents changes nothing, unless to have seen it is all there is to do.
    else if (item !== null || this.outcome.completion === 'completed') this.changed(false);
    else this.tell();
  }

  /** How far down the item's page the window is. Not worth a commit of its own. */
  scrolled(percent: number): void {
    if (this.onScreen !== null) this.position = Math.round(percent);
  }

  readToEnd(lesson: LessonItem): void {
    if (!this.lesson(lesson.id).end) this.change(lesson, done => (done.end = true));
  }

  checkAttempted(lesson: LessonItem, check: string, answer?: Answer): void {
    if (answer && this.writes) this.lms.observe?.({ kind: 'answered', item: lesson, answer });
    const n = lesson.checks.indexOf(check);
    if (n < 0 || this.lesson(lesson.id).checks[n]) return;
    this.change(lesson, done => {
      for (let at = done.checks.length; at <= n; at++) done.checks[at] = false;
      done.checks[n] = true;
    });
  }

  attempt(quiz: QuizItem): Attempt | null {
    return this.progress.attempts.find(attempt => attempt.quiz === quiz.id) ?? null;
  }

  /** The last submitted attempt, as long as there is room for its answers. */
  submitted(quiz: QuizItem): Attempt | null {
    return this.progress.submitted.find(attempt => attempt.quiz === quiz.id) ?? null;
  }

  /** Begins or goes on with an attempt, which makes it the last to be dropped for want of room. */
  keep(attempt: Attempt): void {
    this.drop(attempt.quiz);
    this.progress.attempts.push(attempt);
    this.changed(false);
  }

  /** The bank has changed since: the attempt cannot be shown any more. */
  drop(quiz: string): void {
    this.progress.attempts = this.progress.attempts.filter(attempt => attempt.quiz !== quiz);
  }

  /** @returns the score, 0 to 100. */
  submit(quiz: QuizItem, answers: Answer[]): number {
    const score = percent(answers.filter(answer => answer.correct).length, answers.length);
    const before = this.progress.quizzes.get(quiz.id) ?? noQuiz();
    this.progress.quizzes.set(quiz.id, {
      best: counted(quiz, before, score),
      attempts: before.attempts + 1,
      passed: before.passed || score >= quiz.passMark,
    });
    const attempt = this.attempt(quiz);
    this.progress.submitted = this.progress.submitted.filter(past => past.quiz !== quiz.id);
    if (attempt !== null) this.progress.submitted.push(attempt);
    this.drop(quiz.id);
    if (this.writes) this.tellAttempt(quiz, answers, score);
    this.changed(true);
    return score;
  }

  /** About once a second. */
  tick(): void {
    this.attribute();
    const item = this.onScreen;
    if (item?.kind === 'lesson' && !this.lesson(item.id).complete && isComplete(this.missing(item))) this.change(item, () => {});
    if (this.writes && !this.dirty && this.seconds - this.savedSeconds >= timeOnly) this.changed(true);
    this.note();
  }

  /** The page is going out of sight: the last moment that can be relied on. */
  hidden(): void {
    this.attribute();
    this.report(1);
    this.note();
    if (this.reachable) void this.flush();
  }

  /** Back on line: what was accepted just before may be gone, so everything is said again. */
  reconnected(): void {
    this.lms.restate();
    this.wait = retry.first;
    this.changed(true);
  }

  /** Back from the back/forward cache. */
  thawed(): void {
    if (this.closed || this.launch === null || this.lms.alive()) return;
    this.closed = true;
    this.tell();
  }

  /** Saves and ends; no call reaches the LMS after it. @returns whether the LMS accepted everything. */
  close(): boolean {
    if (this.closed || this.launch === null) return false;
    this.attribute();
    this.report(0.01);
    const snapshot = this.writes ? this.snapshot() : null;
    if (snapshot !== null) this.lms.save(snapshot);
    this.note();
    this.closed = true;
    const accepted = this.lms.close();
    this.tell();
    return accepted;
  }

  /** The learner chose to leave. @returns whether the LMS has everything. */
  async exit(): Promise<boolean> {
    const accepted = this.close();
    const sure = (await this.lms.left?.()) ?? accepted;
    if (sure && !this.launch?.readOnly) this.around.journal?.clear();
    return sure;
  }

  private get reachable(): boolean {
    return this.launch?.kept === 'device' || this.around.online();
  }

  private get writes(): boolean {
    return this.launch !== null && !this.launch.readOnly && !this.closed;
  }

  private change(lesson: LessonItem, edit: (done: LessonProgress) => void): void {
    const done = { ...this.lesson(lesson.id), checks: [...this.lesson(lesson.id).checks] };
    edit(done);
    this.progress.lessons.set(lesson.id, done);
    const completed = !done.complete && !lesson.outline && isComplete(this.missing(lesson));
    done.complete ||= completed;
    if (completed && this.writes) this.lms.observe?.({ kind: 'completed', lesson, seconds: done.seconds });
    this.changed(completed);
  }

  /** Gives the time since the last look to the lesson on screen. */
  private attribute(): void {
    const { clock } = this.around;
    clock.tick();
    const spent = clock.seconds - this.counted;
    this.counted = clock.seconds;
    const done = this.progress.lessons.get(this.onScreen?.id ?? '');
    if (done) done.seconds += spent;
    this.progress.seconds += spent;
  }

  private tellAttempt(quiz: QuizItem, answers: Answer[], score: number): void {
    for (const answer of answers) {
      this.lms.record(answer);
      this.lms.observe?.({ kind: 'answered', item: quiz, answer });
    }
    const now = this.seconds;
    this.lms.observe?.({ kind: 'attempted', quiz, score, passed: score >= quiz.passMark, seconds: now - this.attemptFrom });
    this.attemptFrom = now;
  }

  /** Tells active time in whole hundredths, so that the parts add up to the whole. @param least seconds worth telling. */
  private report(least: number): void {
    const hundredths = Math.floor(this.counted * 100 + 1e-6);
    const spent = hundredths - this.reported;
    if (!this.writes || spent < least * 100) return;
    this.reported = hundredths;
    this.lms.observe?.({ kind: 'experienced', item: this.onScreen, seconds: spent / 100 });
    this.note();
  }

  private changed(atOnce: boolean): void {
    if (!this.writes) return this.tell();
    if (this.earned && !this.undated) this.progress.completedOn ??= this.around.today();
    this.dirty = true;
    if (this.state === 'saved') this.state = 'saving';
    this.note();
    if (atOnce) void this.flush();
    else this.flushAfter(coalesce);
    this.tell();
  }

  /** One timer counts: a shorter wait replaces a longer one. */
  private flushAfter(ms: number): void {
    if (ms >= this.due) return;
    this.due = ms;
    const timer = ++this.timer;
    this.around.after(ms, () => {
      if (timer !== this.timer) return;
      this.due = Infinity;
      if (this.dirty) void this.flush();
    });
  }

  private async flush(): Promise<void> {
    if (!this.writes) return;
    this.again = this.busy;
    if (this.busy) return;
    // Moodle's client says "true" to a commit without a network and sends those values never again (standards §10.9).
    if (!this.reachable) return this.settle(false);
    this.busy = true;
    this.dirty = false;
    this.report(timeOnly);
    const snapshot = this.snapshot();
    this.lms.save(snapshot);
    const accepted = await this.lms.commit();
    this.busy = false;
    if (this.closed) return;
    if (accepted && snapshot.state !== null) this.around.journal?.accepted(snapshot.state, this.regained + snapshot.seconds);
    this.settle(accepted && snapshot.state !== null);
    if (this.again) void this.flush();
  }

  /** For the launch after a crash: cheap enough for every second. */
  private note(): void {
    const { journal, clock } = this.around;
    if (journal === undefined || !this.writes) return;
    const state = this.store.write(this.progress, this.sequence + 1, this.lms.limits.state);
    if (state !== null) journal.write(state, this.regained + clock.seconds, this.regained + this.reported / 100);
  }

  private settle(accepted: boolean): void {
    this.state = accepted ? (this.dirty ? 'saving' : 'saved') : 'failed';
    this.dirty ||= !accepted;
    if (this.dirty) this.flushAfter(accepted ? coalesce : this.wait);
    this.wait = accepted ? retry.first : Math.min(this.wait * 2, retry.longest);
    this.tell();
  }

  private snapshot(): Snapshot {
    const seconds = this.around.clock.seconds;
    this.savedSeconds = seconds;
    const { limits } = this.lms;
    const state = this.store.write(this.progress, ++this.sequence, limits.state);
    const quizzesDone = this.course.items.every(item => item.kind === 'lesson' || isFinished(item, this.progress));
    const result = this.outcome;
    if (state !== null) this.around.journal?.offer(state, this.regained + seconds);
    return {
      location: this.location(limits.location),
      state,
      outcome: result,
      objectives: objectives(this.parts, this.progress, this.before),
      seconds,
      done: result.completion === 'completed' && result.success !== 'failed' && quizzesDone,
    };
  }

  private location(limit: number): string {
    const item = this.course.items.find(at => at.id === this.progress.current);
    if (item === undefined) return this.course.object.id.slice(0, limit);
    const text = `${item.id}@${this.position}`;
    return text.length <= limit ? text : `${item.key}@${this.position}`;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
