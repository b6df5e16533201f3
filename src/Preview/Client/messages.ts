// What the learner's page tells the panel: they are different sites, so it goes by messages.

export interface Call {
  kind: 'call';
  at: number;
  name: string;
  args: string[];
  result: string;
  /** What GetLastError said; "0" when all is well. */
  error: string;
  errorText: string;
}

/** What the SCO has said so far, whether or not it has been committed. */
export interface Snapshot {
  kind: 'snapshot';
  completion: string | null;
  success: string | null;
  score: string | null;
  progress: string | null;
  location: string | null;
  exit: string | null;
  session: string | null;
  stateLength: number;
  stateLimit: number;
}

export interface Opened { kind: 'opened'; address: string }

/** The page of the content is gone. */
export interface Closed { kind: 'closed'; finished: boolean | null }

/** The SCO asks for another item (SCORM 2004 SN 5.6.4). */
export interface Navigate { kind: 'navigate'; request: string }

export type FromStage = { launch: string } & (Call | Snapshot | Opened | Closed | Navigate);

export type ToStage = { kind: 'close' };
