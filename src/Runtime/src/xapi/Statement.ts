// The parts of an xAPI 1.0.3 statement that we make (xAPI-Data 2.4). An LRS refuses any property it does not know.

export type LanguageMap = Record<string, string>;

/** Handed on exactly as the launch gave it (cmi5 8.1.3). */
export type Actor = Record<string, unknown>;

export interface Component {
  id: string;
  description: LanguageMap;
}

export interface Definition {
  name: LanguageMap;
  type: string;
  description?: LanguageMap;
  interactionType?: 'true-false' | 'choice' | 'fill-in' | 'matching' | 'sequencing' | 'numeric';
  correctResponsesPattern?: string[];
  choices?: Component[];
  source?: Component[];
  target?: Component[];
}

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition?: Definition;
}

export interface Score {
  scaled: number;
  raw: number;
  min: number;
  max: number;
}

export interface Result {
  score?: Score;
  success?: boolean;
  completion?: boolean;
  response?: string;
  duration?: string;
  extensions?: Record<string, unknown>;
}

/** What a launch may hand over for every statement; only the properties we add to are named. */
export interface Context {
  registration?: string;
  revision?: string;
  platform?: string;
  language?: string;
  contextActivities?: Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity | Activity[]>>;
  extensions?: Record<string, unknown>;
}

export interface Statement {
  id: string;
  actor: Actor;
  verb: { id: string; display: LanguageMap };
  object: Activity;
  result?: Result;
  context: Context;
  timestamp: string;
}
