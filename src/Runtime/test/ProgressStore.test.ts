import assert from 'node:assert/strict';
import { it } from 'node:test';
import { random } from '../src/draw';
import type { Item } from '../src/course';
import { digits, hash } from '../src/session/base64';
import { type Attempt, noProgress, type Progress } from '../src/session/progress';
import { ProgressStore, worstCase } from '../src/session/ProgressStore';
import { lesson, quiz } from './course';

const next = random(20261124);
const upTo = (n: number) => Math.floor(next() * (n + 1));
const coin = () => next() < 0.5;
const pick = <T>(values: T[]): T => values[upTo(values.length - 1)]!;

/** 105 lessons with 3 checks and 15 quizzes of 12 questions: the course this is made for. */
const large: Item[] = [
  ...Array.from({ length: 105 }, (_, n) => lesson(`lesson-${n}`, { key: digits(n, 3), checks: ['a', 'b', 'c'] })),
  ...Array.from({ length: 15 }, (_, n) => quiz(`quiz-${n}`, { key: digits(4000 + n, 3), draw: 12 })),
];
const words = ['', 'b', 'ac', 'true', 'cab', '-b', '140.5', 'soft attention', 'naïve Bayes', '~.!*\'()', '日本', '😀', '50%', '\ud800'];

function anyProgress(items: Item[]): Progress {
  const progress = noProgress();
  if (coin()) progress.current = pick(items).id;
  if (coin()) progress.completedOn = 1 + upTo(99_999);
  progress.seconds = upTo(1e7);
  for (const item of items) {
    if (coin()) continue;
    if (item.kind === 'lesson')
      progress.lessons.set(item.id, { end: coin(), complete: coin(), seconds: upTo(32767), checks: Array.from({ length: upTo(14) }, coin) });
    else {
      progress.quizzes.set(item.id, { best: upTo(10000) / 100, attempts: upTo(4095), passed: coin() });
      for (const list of [progress.attempts, progress.submitted])
        if (coin()) list.push({ quiz: item.id, seed: upTo(0xffffff), drawn: upTo(4095), answers: Array.from({ length: 1 + upTo(11) }, () => pick(words)) });
    }
  }
  return progress;
}

/** Trailing checks that were not attempted are not written, and half a surrogate is no text. */
function asRead(progress: Progress): Progress {
  const trim = (checks: boolean[], length = checks.lastIndexOf(true) + 1) => checks.slice(0, length);
  const whole = (attempt: Attempt) => ({ ...attempt, answers: attempt.answers.map(text => text.replace('\ud800', '')) });
  return {
    ...progress,
    lessons: new Map([...progress.lessons].map(([id, done]) => [id, { ...done, checks: trim(done.checks) }])),
    attempts: progress.attempts.map(whole),
    submitted: progress.submitted.map(whole),
  };
}

it('whatever is written is read back the same, four thousand times', () => {
  for (let n = 0; n < 4000; n++) {
    const items = large.filter(() => next() < 0.15);
    if (items.length === 0) continue;
    const store = new ProgressStore(items);
    const progress = anyProgress(items);
    const sequence = upTo(4095);
    const text = store.write(progress, sequence, 64000)!;
    assert.match(text, /^1[A-Za-z0-9_.~*!-]*$/);
    const read = store.read(text);
    assert.deepEqual(asRead(read.progress), asRead(progress));
    assert.deepEqual([read.sequence, read.lost], [sequence, null]);
  }
});

it('a text with one character changed, cut or lost is never taken for good, four thousand times', () => {
  const store = new ProgressStore(large);
  for (let n = 0; n < 4000; n++) {
    const text = store.write(anyProgress(large.slice(upTo(100), 110)), upTo(4095), 64000)!;
    const at = upTo(text.length - 1);
    const other = pick([...'ABCxyz019-_.~!'].filter(c => c !== text[at]));
    const bad = pick([text.slice(0, at) + other + text.slice(at + 1), text.slice(0, at), text.slice(0, at) + text.slice(at + 1)]);
    if (bad === '' || bad === text) continue;
    assert.notEqual(store.read(bad).lost, null, `${text} became ${bad}`);
  }
});

it('an empty state is a fresh start, foreign text is damaged, a higher version is newer', () => {
  const store = new ProgressStore(large);
  assert.equal(store.read('').lost, null);
  for (const text of ['1', '0', ' ', '{"a":1}', '1AAAAAAA', 'null', 'undefined'.slice(1)]) assert.notEqual(store.read(text).lost, null, text);
  assert.equal(store.read('2AA').lost, 'newer');
  assert.equal(store.read('{"a":1}').lost, 'damaged');
});

it('items of another build are kept word for word, and are whole when that build comes back', () => {
  for (let n = 0; n < 500; n++) {
    const progress = anyProgress(large);
    progress.current = null;
    const [full, small] = [new ProgressStore(large), new ProgressStore(large.filter(() => coin()))];
    const seen = small.read(full.write(progress, 1, 64000)!).progress;
    const back = full.read(small.write(seen, 2, 64000)!).progress;
    assert.deepEqual(new Map([...asRead(back).lessons].sort()), new Map([...asRead(progress).lessons].sort()));
    assert.deepEqual(new Map([...back.quizzes].sort()), new Map([...progress.quizzes].sort()));
    assert.equal(back.attempts.length, progress.attempts.length);
    assert.equal(back.submitted.length, progress.submitted.length);
  }
});

it('a text from before totals is read whole: the time is that of the lessons, the day of completion is not known', () => {
  const body = 'AAA.AAAYAe.AABAAF';
  const text = '1AC' + digits(hash('1AC' + body), 4) + body;
  const { progress, lost } = new ProgressStore(large).read(text);
  assert.equal(lost, null);
  assert.deepEqual([progress.lessons.get('lesson-0')!.complete, progress.lessons.get('lesson-1')!.seconds], [true, 5]);
  assert.deepEqual([progress.seconds, progress.completedOn], [35, null]);
});

it('totals of a later version are kept word for word', () => {
  const store = new ProgressStore(large);
  const body = 'AAA.*2something';
  const read = store.read('1AC' + digits(hash('1AC' + body), 4) + body).progress;
  assert.match(store.write(read, 1, 4096)!, /\.\*2something/);
});

it('a key that now names a quiz instead of a lesson is not misread', () => {
  const before = new ProgressStore([lesson('same', { checks: Array<string>(12).fill('c') })]);
  const after = new ProgressStore([quiz('same')]);
  const progress = noProgress();
  progress.lessons.set('same', { end: true, complete: true, seconds: 9, checks: Array<boolean>(12).fill(true) });
  const read = after.read(before.write(progress, 1, 4096)!).progress;
  assert.equal(read.quizzes.size, 0);
  assert.deepEqual(before.read(after.write(read, 2, 4096)!).progress.lessons, progress.lessons);
});

/** Everything touched, everything at its longest. */
function fullest(items: Item[]): Progress {
  const progress = noProgress();
  progress.current = items[0]!.id;
  progress.completedOn = 99_999;
  progress.seconds = 1e9;
  let longest = 0;
  for (const item of items)
    if (item.kind === 'lesson') progress.lessons.set(item.id, { end: true, complete: true, seconds: 1e9, checks: item.checks.map(() => true) });
    else {
      progress.quizzes.set(item.id, { best: 100, attempts: 1e6, passed: true });
      if (item.draw > longest) progress.attempts = [{ quiz: item.id, seed: 0xffffff, drawn: 4095, answers: Array<string>((longest = item.draw)).fill('x'.repeat(32)) }];
    }
  return progress;
}

it('the worst case is reached exactly, and never passed', () => {
  for (let n = 0; n < 300; n++) {
    const items = large.filter(() => coin()).map(item => (item.kind === 'lesson' ? { ...item, checks: Array<string>(upTo(20)).fill('c') } : { ...item, draw: 1 + upTo(30) }));
    if (items.length === 0) continue;
    assert.equal(new ProgressStore(items).write(fullest(items), 1, Infinity)!.length, worstCase(items));
  }
});

it('105 lessons with 3 checks and 15 quizzes of 12 questions take less than 2,000 characters', () => {
  assert.equal(worstCase(large), 1400);
});

it('what does not fit is dropped in order: attempts of other builds, submitted ones, others, long answers, the attempt, items of other builds', () => {
  const items = [quiz('q1'), quiz('q2')];
  const store = new ProgressStore(items);
  const progress: Progress = {
    ...noProgress(),
    attempts: [
      { quiz: 'q1', seed: 1, drawn: 1, answers: ['b', 'c'] },
      { quiz: 'q2', seed: 2, drawn: 2, answers: ['b', 'x'.repeat(60)] },
    ],
    submitted: [{ quiz: 'q2', seed: 3, drawn: 3, answers: ['b', 'c'] }],
    unknown: { entries: ['zzzAAA'], attempts: ['yyyAAAAAAb'] },
  };
  const within = (limit: number) => {
    const text = store.write(progress, 1, limit);
    if (text === null) return null;
    assert.ok(text.length <= limit);
    const read = store.read(text).progress;
    const attempts = [...read.submitted.map(past => ({ ...past, quiz: '*' + past.quiz })), ...read.attempts];
    return [read.unknown.attempts.length, ...attempts.map(attempt => `${attempt.quiz}:${attempt.answers.map(a => a.length)}`), read.unknown.entries.length].join(' ');
  };
  const all = store.write(progress, 1, Infinity)!.length;
  assert.equal(within(all), '1 *q2:1,1 q1:1,1 q2:1,60 1');
  assert.equal(within(all - 1), '0 *q2:1,1 q1:1,1 q2:1,60 1');
  assert.equal(within(all - 12), '0 q1:1,1 q2:1,60 1');
  assert.equal(within(all - 26), '0 q2:1,60 1');
  assert.equal(within(all - 44), '0 q2:1,0 1');
  assert.equal(within(35), '0 1');
  assert.equal(within(22), '0 0');
  assert.equal(within(19), null);
});
