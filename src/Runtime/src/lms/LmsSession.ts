// The one thing the rest of the player knows about its host. Which elements, formats and calls stand behind it is
// the adapter's business: no other folder names a cmi.* element.
import type { Key } from '../course';
import type { LearningEvent } from '../session/LearningEvent';

export interface LmsSession {
  /** The most characters the host is bound to keep. A longer value is never handed over. */
  readonly limits: { location: number; state: number };
  /** Opens the session. Rejects when the host cannot be used. */
  connect(): Promise<Launch>;
  /** Tells the host what is new. What it refuses is told again with the next save. */
  save(snapshot: Snapshot): void;
  /** Hands over the answer to a scored question. */
  record(answer: Answer): void;
  /** Hears of everything the learner does, where the host keeps a record of events. */
  observe?(event: LearningEvent): void;
  /** Active seconds of an earlier session that ended before its host heard of them: time of the learner's, not of this session. */
  regain?(seconds: number): void;
  /** The learner's name as the host gives it; empty when it has none to give. */
  learner(): string;
  /** Asks the host to store it. True: everything told so far was accepted. */
  commit(): Promise<boolean>;
  /** The host may have lost what it accepted (standards §10.9): forget that it was told, and make it send again. */
  restate(): void;
  /** Whether the host still listens, after the page was frozen and thawed. */
  alive(): boolean;
  /** Ends the session, once; synchronous, because it runs while the page goes away. True: everything was accepted. */
  close(): boolean;
  /**
   * After the learner chose to leave: waits a little for the answers to what close() sent, and goes where the host wants
   * the learner next. False: unconfirmed. Hosts that answer at once have none.
   */
  left?(): Promise<boolean>;
}

/** What the host said when it launched us. */
export interface Launch {
  /** lms: written to an LMS. device: kept in this browser only. */
  kept: 'lms' | 'device';
  /** Browse or review mode, or no credit: show the content, write nothing. */
  readOnly: boolean;
  location: string;
  state: string;
}

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

export interface Outcome {
  completion: Completion;
  success: Success;
  /** 0 to 100 with at most two decimals; null: nothing scored yet. */
  score: number | null;
  /** 0 to 1; 1 exactly when completed. */
  progress: number;
}

/** One module, lesson or quiz of the learning object, for hosts that keep a record of each. */
export interface Objective {
  /** The authored id: letters, digits and hyphens. */
  id: string;
  description: string;
  outcome: Outcome;
  /** Differs from what it was when the host launched us. */
  changed: boolean;
}

export interface Snapshot {
  /** Never empty: some LMSs do not restore an empty bookmark. */
  location: string;
  /** Null: it does not fit, so the host keeps the one it has. */
  state: string | null;
  outcome: Outcome;
  /** In the order of the course; only those in which something has been done. */
  objectives: Objective[];
  /** Active seconds of this session so far. */
  seconds: number;
  /** Nothing is left to do or to improve: the next launch may start afresh. */
  done: boolean;
}

export interface Answer {
  /** Unique in the learning object, without spaces. */
  id: string;
  key: Key;
  /** As answers.ts writes it down. */
  response: string;
  correct: boolean;
  /** When the question was put before the learner, and when it was answered; milliseconds since 1970. */
  shownAt: number;
  answeredAt: number;
  /** Seconds between the two; null when the answer was given in an earlier session. */
  latency: number | null;
  /** What there was to choose from, for hosts that can keep it. */
  options?: Options;
}

export interface Options {
  /** In a matching question, the right sides. */
  choices: Option[];
  lefts?: Option[];
}

export interface Option {
  id: string;
  text: string;
}
