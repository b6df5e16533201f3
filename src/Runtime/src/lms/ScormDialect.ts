import type { Answer, Objective, Outcome } from './LmsSession';
import type { CallNames } from './ScormApi';

/** Element and value, in the order they must be set. */
export type Values = [element: string, value: string][];

/** Where SCORM 1.2 and 2004 differ; the order of the session is the same (standards §3, "Session order"). */
export interface ScormDialect {
  /** Name of the API object in the LMS's window. */
  object: string;
  calls: CallNames;
  limits: { location: number; state: number };
  elements: { mode: string; credit: string; location: string; state: string; exit: string; time: string };
  /** Read only when they are asked for. */
  facts: { launchData: string; learnerId: string; learnerName: string };
  /** Elements that hold what was reached; the first is the one that must not stay empty. */
  status: string[];
  /** Elements an LMS may leave out. */
  optional: RegExp;
  /** Error codes of a read that mean "no value yet". */
  noValue: string[];
  /** cmi.exit when nothing is left to do. */
  finished: string;
  time(seconds: number): string;
  /** Status values as the outcome would have them. */
  statuses(outcome: Outcome): Values;
  /** Score and progress. */
  measures(outcome: Outcome): Values;
  /** What is set below cmi.objectives.n, after its id. */
  objective(objective: Objective): Values;
  /** The element below cmi.objectives.n that says completed. */
  objectiveStatus: string;
  /** What is set below cmi.interactions.n; the patterns only the first time, they may not be repeated. */
  interaction(answer: Answer, first: boolean): Values;
}

/** The left sides of a matching question are a, b, c, …: docs/page-contract.md, "Answers". */
export function leftKey(n: number): string {
  return String.fromCharCode(97 + n);
}
