import type { Item, LessonItem, QuizItem } from '../course';
import type { Answer } from '../lms/LmsSession';

/** What the learner did, said once, as it happens. Hosts that keep a record of events listen; the others need not. */
export type LearningEvent =
  /** Active seconds since the last one, on an item or, with null, on other pages: their sum is the time of the session. */
  | { kind: 'experienced'; item: Item | null; seconds: number }
  | { kind: 'answered'; item: Item; answer: Answer }
  /** @property seconds active time in this item so far, all sessions together. */
  | { kind: 'completed'; lesson: LessonItem; seconds: number }
  | { kind: 'attempted'; quiz: QuizItem; score: number; passed: boolean; seconds: number };
