// The one place that decides what a learner has reached. No rule met means incomplete.
import type { CoursePack, Item, LessonItem, QuizItem, Rules } from '../course';
import type { Outcome, Success } from '../lms/LmsSession';
import { type LessonProgress, noLesson, noQuiz, type Progress } from './progress';

export type Course = Pick<CoursePack, 'object' | 'rules' | 'items'>;

export function outcome(course: Course, progress: Progress): Outcome {
  const required = course.items.filter(item => isRequired(course, item));
  const finished = required.filter(item => isFinished(item, progress)).length;
  // Nothing required: it was opened and shown, and that was all there is to it.
  const complete = finished === required.length;
  return {
    completion: complete ? 'completed' : 'incomplete',
    success: success(course, required.filter(isQuiz), progress, complete),
    score: score(counting(course.items.filter(isQuiz), required), progress),
    progress: complete ? 1 : finished / required.length,
  };
}

/** Whether the item counts towards completion. */
export function isRequired({ object, rules }: Course, item: Item): boolean {
  return item.kind === 'lesson' ? !item.outline : object.kind === 'quiz' || (item.required ?? rules.quizzesRequired);
}

/** Nothing is left to do here: a lesson read, a quiz passed or out of attempts. */
export function isFinished(item: Item, progress: Progress): boolean {
  if (item.kind === 'lesson') return progress.lessons.get(item.id)?.complete ?? false;
  return (progress.quizzes.get(item.id)?.passed ?? false) || attemptsLeft(item, progress) === 0;
}

export function attemptsLeft(quiz: QuizItem, progress: Progress): number {
  const used = (progress.quizzes.get(quiz.id) ?? noQuiz()).attempts;
  return quiz.attempts === 0 ? Infinity : Math.max(0, quiz.attempts - used);
}

/** What a lesson still asks for; nothing of it: complete. */
export interface Missing {
  end: boolean;
  seconds: number;
  checks: number;
}

export function missing(rules: Rules, lesson: LessonItem, done: LessonProgress = noLesson()): Missing {
  return {
    end: rules.readToEnd && !done.end,
    seconds: Math.max(0, Math.ceil(rules.minimumShare * lesson.minutes * 60 - done.seconds)),
    checks: rules.checks ? lesson.checks.filter((id, n) => id !== '' && !done.checks[n]).length : 0,
  };
}

export function isComplete({ end, seconds, checks }: Missing): boolean {
  return !end && seconds === 0 && checks === 0;
}

/** Score of an attempt: 0 to 100, at most two decimals. */
export function percent(right: number, of: number): number {
  return Math.round((right / of) * 10_000) / 100;
}

function success({ object }: Course, quizzes: QuizItem[], progress: Progress, complete: boolean): Success {
  if (quizzes.length === 0) return 'unknown';
  if (quizzes.every(quiz => progress.quizzes.get(quiz.id)?.passed)) return 'passed';
  // A quiz launched by itself reports each failing attempt. A course fails only when nothing is left to do in it:
  // LMSs reopen what has failed for review only, and its lessons could not be finished (standards §10.10).
  const failed = object.kind === 'quiz' ? quizzes.some(quiz => progress.quizzes.has(quiz.id)) : complete;
  return failed ? 'failed' : 'unknown';
}

/** The score that a quiz has after an attempt. Where the last one counts, a pass still stays: a status is never taken back. */
export function counted({ counts, passMark }: QuizItem, before: { best: number; passed: boolean }, score: number): number {
  return counts === 'last' && (score >= passMark || !before.passed) ? score : Math.max(before.best, score);
}

/** The quizzes that make the score: those that have to be passed, or, where none has to be, all of them. */
function counting(quizzes: QuizItem[], required: Item[]): QuizItem[] {
  const asked = quizzes.filter(quiz => required.includes(quiz));
  return asked.length > 0 ? asked : quizzes;
}

/** The mean of the scores that count; a quiz not taken counts 0. */
function score(quizzes: QuizItem[], progress: Progress): number | null {
  if (!quizzes.some(quiz => progress.quizzes.has(quiz.id))) return null;
  const sum = quizzes.reduce((total, quiz) => total + (progress.quizzes.get(quiz.id)?.best ?? 0), 0);
  return Math.min(100, Math.round((sum / quizzes.length) * 100) / 100);
}

function isQuiz(item: Item): item is QuizItem {
  return item.kind === 'quiz';
}
