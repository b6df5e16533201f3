// What assets/sco/<id>.js assigns to globalThis.COURSEPACK: docs/page-contract.md, "Data script".
import type { DialogStrings, QuizStrings, SearchStrings, Strings } from './strings';

export interface CoursePack {
  format: 1;
  /** The package has assets/xapi.js: what the learner does may go to an LRS, when the launch brings one. */
  records?: boolean;
  course: { id: string; title: string; iri: string; language: string; version?: string | null };
  object: { id: string; kind: 'course' | 'module' | 'lesson' | 'quiz'; title: string; home: string | null; search?: string | null };
  rules: Rules;
  modules: { id: string; title: string; number: number }[];
  items: Item[];
  strings?: Partial<Strings & QuizStrings & DialogStrings & SearchStrings>;
}

export interface Rules {
  readToEnd: boolean;
  /** 0 to 1: share of a lesson's minutes that must be spent actively. */
  minimumShare: number;
  checks: boolean;
  quizzesRequired: boolean;
  /** Seconds without input after which time stops counting, 180 when absent; null: all the time the page is open counts. */
  idle?: number | null;
}

export type Item = LessonItem | QuizItem;

interface ItemBase {
  id: string;
  /** Three characters of base64url: the item's name in the saved state. */
  key: string;
  module: number;
  title: string;
  href: string;
  minutes: number;
}

export interface LessonItem extends ItemBase {
  kind: 'lesson';
  /** In the order of their bits in the saved state; '' where a published check has been retired. */
  checks: string[];
  /** No body yet: needs nothing and counts for nothing. */
  outline?: boolean;
}

export interface QuizItem extends ItemBase {
  kind: 'quiz';
  passMark: number;
  draw: number;
  /** 0: any number. */
  attempts: number;
  /** Whether completion asks for it; when absent, what the rules say of all quizzes. */
  required?: boolean;
  /** The last attempt counts; when absent, the best one. */
  counts?: 'last';
  shuffle: boolean;
  questions: string[];
}

/** One entry of a page's data-answers: what is right. */
export type Key = { text: string; lesson?: string; section?: string } & (
  | { type: 'choice' | 'multiple' | 'true-false' | 'matching' | 'sequencing'; key: string[] }
  | { type: 'numeric'; min: number; max: number }
  | { type: 'fill-in'; key: string[]; caseSensitive: boolean }
);
