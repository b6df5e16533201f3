// The saved state as text. Packed by hand, because SCORM 1.2 keeps 4,096 characters for a course of 120 items.
//
//   state    = "1" sequence[2] checksum[4] current[3] *( "." entry ) *( "~" attempt )
//   entry    = key[3] lesson | key[3] quiz | "*1" totals
//   lesson   = packed[3] *check    18 bits: 0, read to the end, complete, active seconds (15 bits: 9 h 6 min at most);
//                                  then six checks a character, trailing zeros left out
//   quiz     = packed[3] taken[2]  18 bits: 1, passed, 2 unused, best score in hundredths (14 bits); submitted attempts
//   totals   = day[3] seconds[4]   day of completion, counted from 1970, 0: none yet; active seconds in all sessions
//   attempt  = [ "*" ] key[3] seed[4] drawn[2] answer *( "." answer )      with *: the last one submitted
//
// No key begins with *, so a player from before totals and submitted attempts keeps both unread, as it keeps items it
// does not know; the digit after * is the version of the totals.
//
// Numbers are base64url digits. Every character is one of A-Z a-z 0-9 - _ . ~ * ! and so safe in any LMS's storage.
//
// The most characters it takes, whatever the learner does (the compiler computes the same and refuses a course that
// would not fit):
//
//   20 + sum over lessons of (7 + ceil(checks / 6)) + 9 * quizzes + (quizzes > 0 ? 9 + 33 * greatest draw : 0)
//
// That holds the last attempt with answers of up to 32 characters. Longer answers and the unfinished attempts of other
// quizzes are kept as long as there is room. What is dropped first: see `attempts`, below.
import type { Item } from '../course';
import { digits, hash, number } from './base64';
import { type Attempt, type LessonProgress, noProgress, type Progress, type QuizProgress } from './progress';

const version = '1';
const nobody = '***';
const totals = '*1';
const submitted = '*';
const answerLength = 32;

export interface Restored {
  progress: Progress;
  sequence: number;
  /** Why nothing could be restored from a text that was there. */
  lost: 'damaged' | 'newer' | null;
}

export class ProgressStore {
  private readonly byKey: Map<string, Item>;
  private readonly keys: Map<string, string>;

  constructor(items: Item[]) {
    this.byKey = new Map(items.map(item => [item.key, item]));
    this.keys = new Map(items.map(item => [item.id, item.key]));
  }

  /** @returns null when not even the bare progress fits. */
  write(progress: Progress, sequence: number, limit: number): string | null {
    const head = this.keys.get(progress.current ?? '') ?? nobody;
    const known = [
      ...[...progress.lessons].map(([id, lesson]) => this.keys.get(id)! + writeLesson(lesson)),
      ...[...progress.quizzes].map(([id, quiz]) => this.keys.get(id)! + writeQuiz(quiz)),
      totals + digits(progress.completedOn ?? 0, 3) + digits(progress.seconds, 4),
    ];
    const seal = (entries: string[], attempts: string[]) => {
      const body = [head, ...entries].join('.') + attempts.map(attempt => '~' + attempt).join('');
      const mark = version + digits(sequence % 4096, 2);
      return mark + digits(hash(mark + body), 4) + body;
    };
    const entries = [...known, ...progress.unknown.entries];
    for (const attempts of this.attempts(progress)) {
      const text = seal(entries, attempts);
      if (text.length <= limit) return text;
    }
    const bare = seal(known, []);
    return bare.length <= limit ? bare : null;
  }

  read(text: string): Restored {
    const fresh = (lost: Restored['lost']): Restored => ({ progress: noProgress(), sequence: 0, lost });
    if (text === '') return fresh(null);
    if (/^[2-9a-z]/.test(text)) return fresh('newer');
    const sequence = number(text.slice(1, 3));
    const body = text.slice(7);
    if (text[0] !== version || number(text.slice(3, 7)) !== hash(text.slice(0, 3) + body)) return fresh('damaged');
    return { progress: this.readBody(body), sequence, lost: null };
  }

  /** Attempts to keep, from all of them to none: those of other builds go first, then what is only for review, then the oldest, then long answers. */
  private *attempts(progress: Progress): Generator<string[]> {
    const past = progress.submitted.map(attempt => submitted + this.writeAttempt(attempt, Infinity));
    const attempts = progress.attempts.map(attempt => this.writeAttempt(attempt, Infinity));
    yield [...progress.unknown.attempts, ...past, ...attempts];
    for (let n = 0; n < past.length; n++) yield [...past.slice(n), ...attempts];
    for (let n = 0; n < attempts.length; n++) yield attempts.slice(n);
    const last = progress.attempts[attempts.length - 1];
    if (last) yield [this.writeAttempt(last, answerLength)];
    yield [];
  }

  private writeAttempt({ quiz, seed, drawn, answers }: Attempt, most: number): string {
    const texts = answers.map(escape).map(text => (text.length > most ? '' : text));
    return this.keys.get(quiz)! + digits(seed, 4) + digits(drawn, 2) + texts.join('.');
  }

  private readBody(body: string): Progress {
    const progress = noProgress();
    const [entries = '', ...attempts] = body.split('~');
    const [current = '', ...rest] = entries.split('.');
    progress.current = this.byKey.get(current)?.id ?? null;
    for (const entry of rest) if (!this.readEntry(entry, progress)) progress.unknown.entries.push(entry);
    for (const text of attempts) {
      const past = text.startsWith(submitted);
      const attempt = this.readAttempt(past ? text.slice(1) : text);
      if (attempt) (past ? progress.submitted : progress.attempts).push(attempt);
      else progress.unknown.attempts.push(text);
    }
    // A text from before the totals: what is known of the time is what the lessons hold.
    if (!rest.some(isTotals)) progress.seconds = [...progress.lessons.values()].reduce((sum, { seconds }) => sum + seconds, 0);
    return progress;
  }

  private readEntry(entry: string, progress: Progress): boolean {
    if (isTotals(entry)) {
      progress.completedOn = number(entry.slice(2, 5)) || null;
      progress.seconds = number(entry.slice(5));
      return true;
    }
    const item = this.byKey.get(entry.slice(0, 3));
    const packed = number(entry.slice(3, 6));
    const rest = entry.slice(6);
    const kind = packed >= 1 << 17 ? 'quiz' : 'lesson';
    if (item?.kind !== kind || Number.isNaN(packed) || Number.isNaN(number(rest))) return false;
    if (kind === 'lesson') progress.lessons.set(item.id, readLesson(packed, rest));
    else progress.quizzes.set(item.id, readQuiz(packed, rest));
    return true;
  }

  private readAttempt(text: string): Attempt | null {
    const item = this.byKey.get(text.slice(0, 3));
    if (item?.kind !== 'quiz') return null;
    const answers = text.slice(9).split('.').map(unescape);
    return { quiz: item.id, seed: number(text.slice(3, 7)), drawn: number(text.slice(7, 9)), answers };
  }
}

/** The formula at the top of this file. */
export function worstCase(items: Item[]): number {
  let length = 20;
  let attempt = 0;
  for (const item of items) {
    length += item.kind === 'lesson' ? 7 + Math.ceil(item.checks.length / 6) : 9;
    if (item.kind === 'quiz') attempt = Math.max(attempt, 9 + (answerLength + 1) * item.draw);
  }
  return length + attempt;
}

function isTotals(entry: string): boolean {
  return entry.startsWith(totals) && entry.length === 9 && !Number.isNaN(number(entry.slice(2)));
}

function writeLesson({ end, complete, seconds, checks }: LessonProgress): string {
  let bits = '';
  for (let n = 0; n < checks.length; n += 6) bits += digits(checks.slice(n, n + 6).reduce((sum, on, at) => sum + (on ? 1 << at : 0), 0), 1);
  return digits((end ? 1 << 16 : 0) + (complete ? 1 << 15 : 0) + Math.min(Math.floor(seconds), 32767), 3) + bits.replace(/A+$/, '');
}

function readLesson(packed: number, bits: string): LessonProgress {
  const checks = [...bits].flatMap(c => [0, 1, 2, 3, 4, 5].map(at => (number(c) & (1 << at)) !== 0));
  return { end: (packed & (1 << 16)) !== 0, complete: (packed & (1 << 15)) !== 0, seconds: packed & 32767, checks };
}

function writeQuiz({ best, attempts, passed }: QuizProgress): string {
  return digits((1 << 17) + (passed ? 1 << 16 : 0) + Math.round(best * 100), 3) + digits(attempts, 2);
}

function readQuiz(packed: number, taken: string): QuizProgress {
  return { best: (packed & 16383) / 100, attempts: number(taken), passed: (packed & (1 << 16)) !== 0 };
}

/** Letters, digits, - and _ stay; a space becomes *; any other byte of the UTF-8 becomes ! and two digits. */
function escape(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
    .replace(/[.!~*'()]/g, c => '%' + c.charCodeAt(0).toString(16))
    .replaceAll('%20', '*')
    .replaceAll('%', '!');
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('*', '%20').replaceAll('!', '%'));
  } catch {
    return '';
  }
}
