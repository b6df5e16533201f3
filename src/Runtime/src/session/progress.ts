// What a learner has done in one learning object, by item id. Only Session changes it; ProgressStore writes and reads it.

export interface Progress {
  /** Item that was last on screen. */
  current: string | null;
  lessons: Map<string, LessonProgress>;
  quizzes: Map<string, QuizProgress>;
  /** Attempts not yet submitted, one per quiz, the latest last. */
  attempts: Attempt[];
  /** The last submitted attempt of each quiz, for its review, the latest last; the first to go for want of room. */
  submitted: Attempt[];
  /** Day on which everything was done for the first time, in days since 1970 by the learner's calendar. */
  completedOn: number | null;
  /** Active seconds in all sessions, wherever they were spent. */
  seconds: number;
  /** Entries and attempts of items this build does not have, kept word for word for a build that does. */
  unknown: { entries: string[]; attempts: string[] };
}

export interface LessonProgress {
  end: boolean;
  complete: boolean;
  /** Active seconds. */
  seconds: number;
  /** Which checks were attempted, in the order of the item's checks. */
  checks: boolean[];
}

export interface QuizProgress {
  /** The score that counts, of the best attempt or of the last one: 0 to 100, at most two decimals. */
  best: number;
  /** Submitted attempts. */
  attempts: number;
  passed: boolean;
}

export interface Attempt {
  quiz: string;
  /** 24 bits; decides what is drawn and in which order. */
  seed: number;
  /** 12 bits that tell whether the bank still yields the same questions. */
  drawn: number;
  /** In the order drawn; empty: not answered yet. */
  answers: string[];
}

export function noProgress(): Progress {
  return {
    current: null, lessons: new Map(), quizzes: new Map(), attempts: [], submitted: [], completedOn: null, seconds: 0,
    unknown: { entries: [], attempts: [] },
  };
}

export function noLesson(): LessonProgress {
  return { end: false, complete: false, seconds: 0, checks: [] };
}

export function noQuiz(): QuizProgress {
  return { best: 0, attempts: 0, passed: false };
}
