// The player's own words. English is in the bundle; COURSEPACK.strings brings those of another language, which the compiler
// takes from the file beside it. {0}, {1} … stand for values. Worded so that no number asks for another form of a word.
import { dialog, dialogs, player as english, quiz as englishQuiz, search } from '../../Packager/Languages/en.json';

export { english, englishQuiz };

/** Words of what loads on demand, in the scripts that need them. */
export const englishDialogs = { ...dialog, ...dialogs };
export const englishSearch = { ...dialog, ...search };

export type Strings = Record<keyof typeof english, string>;
export type QuizStrings = Record<keyof typeof englishQuiz, string>;
export type DialogStrings = Record<keyof typeof englishDialogs, string>;
export type SearchStrings = Record<keyof typeof englishSearch, string>;

export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, n: string) => String(values[Number(n)] ?? whole));
}

/** What the learner has reached in a quiz, in words. */
export function scoreOf({ counts }: { counts?: 'last' }, { best, passed }: { best: number; passed: boolean }, strings: Strings): string {
  const [some, pass] = counts === 'last' ? [strings.lastScore, strings.lastPassed] : [strings.bestScore, strings.bestPassed];
  return fill(passed ? pass : some, best);
}
