import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, isComplete, missing, outcome } from '../src/session/outcome';
import { type LessonProgress, noLesson, noProgress, type Progress, type QuizProgress } from '../src/session/progress';
import { course, lesson, quiz, rules } from './course';

const read: LessonProgress = { ...noLesson(), end: true, complete: true };
const taken = (best: number, attempts = 1): QuizProgress => ({ best, attempts, passed: best >= 80 });

function progress(lessons: Record<string, LessonProgress>, quizzes: Record<string, QuizProgress> = {}): Progress {
  return { ...noProgress(), lessons: new Map(Object.entries(lessons)), quizzes: new Map(Object.entries(quizzes)) };
}

const two = course([lesson('l1'), lesson('l2'), quiz('q1'), quiz('q2')]);
const limited = course([lesson('l1'), quiz('q1', { attempts: 2 })]);
const optional = course([lesson('l1'), quiz('q1')], { quizzesRequired: false });
const alone = course([quiz('q1', { attempts: 3 })], { quizzesRequired: false }, 'quiz');
const withExam = course([lesson('l1'), quiz('q1'), quiz('exam', { required: false })]);
const examOnly = course([lesson('l1'), quiz('q1'), quiz('exam', { required: true })], { quizzesRequired: false });
const examModule = course([quiz('exam', { required: false })], {}, 'module');
const sketch = course([lesson('l1', { outline: true }), lesson('l2', { outline: true })]);
const partly = course([lesson('l1', { outline: true }), lesson('l2')]);

type Row = [what: string, of: ReturnType<typeof course>, progress: Progress, completion: string, success: string, score: number | null, share: number];
const table: Row[] = [
  ['nothing done', two, progress({}), 'incomplete', 'unknown', null, 0],
  ['a lesson read', two, progress({ l1: read }), 'incomplete', 'unknown', null, 0.25],
  ['a lesson begun', two, progress({ l1: noLesson() }), 'incomplete', 'unknown', null, 0],
  ['one quiz passed, the other not taken counts 0', two, progress({}, { q1: taken(90) }), 'incomplete', 'unknown', 45, 0.25],
  ['both quizzes passed, nothing read', two, progress({}, { q1: taken(90), q2: taken(85) }), 'incomplete', 'passed', 87.5, 0.5],
  ['all read, one quiz failing', two, progress({ l1: read, l2: read }, { q1: taken(90), q2: taken(50) }), 'incomplete', 'unknown', 70, 0.75],
  ['everything done', two, progress({ l1: read, l2: read }, { q1: taken(80), q2: taken(100) }), 'completed', 'passed', 90, 1],
  ['scores that do not come out even', two, progress({}, { q1: taken(66.67), q2: taken(33.33) }), 'incomplete', 'unknown', 50, 0],
  ['one attempt left', limited, progress({ l1: read }, { q1: taken(50, 1) }), 'incomplete', 'unknown', 50, 0.5],
  ['out of attempts, a lesson left', limited, progress({}, { q1: taken(50, 2) }), 'incomplete', 'unknown', 50, 0.5],
  ['out of attempts, all else done', limited, progress({ l1: read }, { q1: taken(50, 2) }), 'completed', 'failed', 50, 1],
  ['passed with the last attempt', limited, progress({ l1: read }, { q1: taken(80, 2) }), 'completed', 'passed', 80, 1],
  ['an optional quiz not taken', optional, progress({ l1: read }), 'completed', 'unknown', null, 1],
  ['an optional quiz failing', optional, progress({ l1: read }, { q1: taken(20) }), 'completed', 'unknown', 20, 1],
  ['a quiz alone, not taken', alone, progress({}), 'incomplete', 'unknown', null, 0],
  ['a quiz alone, failing with attempts left', alone, progress({}, { q1: taken(79.99) }), 'incomplete', 'failed', 79.99, 0],
  ['a quiz alone, out of attempts', alone, progress({}, { q1: taken(0, 3) }), 'completed', 'failed', 0, 1],
  ['a quiz alone, passed at the pass mark', alone, progress({}, { q1: taken(80, 2) }), 'completed', 'passed', 80, 1],
  ['an optional exam not taken', withExam, progress({ l1: read }, { q1: taken(90) }), 'completed', 'passed', 90, 1],
  ['an optional exam failing changes nothing', withExam, progress({ l1: read }, { q1: taken(90), exam: taken(20) }), 'completed', 'passed', 90, 1],
  ['an optional exam alone is no score of the course', withExam, progress({}, { exam: taken(95) }), 'incomplete', 'unknown', null, 0],
  ['a required exam is the score where other quizzes are optional', examOnly, progress({ l1: read }, { q1: taken(20), exam: taken(85) }), 'completed', 'passed', 85, 1],
  ['a required exam not taken', examOnly, progress({ l1: read }, { q1: taken(100) }), 'incomplete', 'unknown', null, 0.5],
  ['an optional exam launched as a module', examModule, progress({}, { exam: taken(95) }), 'completed', 'unknown', 95, 1],
  ['nothing but outline lessons', sketch, progress({}), 'completed', 'unknown', null, 1],
  ['an outline lesson does not stand in the way', partly, progress({ l2: read }), 'completed', 'unknown', null, 1],
  ['an outline lesson does not count for anything', partly, progress({ l1: read }), 'incomplete', 'unknown', null, 0],
];

describe('the outcome', () => {
  for (const [what, of, done, completion, success, score, share] of table)
    it(`${what}: ${completion}, ${success}, score ${score ?? 'none'}`, () => {
      assert.deepEqual(outcome(of, done), { completion, success, score, progress: share });
    });
});

describe('a lesson is complete', () => {
  const item = lesson('l', { minutes: 10, checks: ['a', 'b'] });
  const complete = (more: Partial<typeof rules>, done: Partial<LessonProgress>) => isComplete(missing({ ...rules, ...more }, item, { ...noLesson(), ...done }));

  it('when its end was on screen', () => {
    assert.equal(complete({}, {}), false);
    assert.equal(complete({}, { end: true }), true);
  });

  it('when the share of its minutes was spent actively', () => {
    assert.equal(complete({ minimumShare: 0.2 }, { end: true, seconds: 119 }), false);
    assert.equal(complete({ minimumShare: 0.2 }, { end: true, seconds: 120 }), true);
    assert.equal(complete({ minimumShare: 0.2 }, { seconds: 120 }), false);
  });

  it('when every check was attempted, if the course asks for that', () => {
    assert.equal(complete({ checks: true }, { end: true, checks: [true] }), false);
    assert.equal(complete({ checks: true }, { end: true, checks: [true, true] }), true);
    assert.equal(complete({ checks: false }, { end: true }), true);
    // A retired check leaves its place in the state empty.
    const retired = lesson('l', { checks: ['', 'b'] });
    assert.equal(isComplete(missing({ ...rules, checks: true }, retired, { ...noLesson(), end: true, checks: [false, true] })), true);
  });

  it('at once, when nothing is asked for', () => {
    assert.equal(complete({ readToEnd: false }, {}), true);
  });
});

describe('the score of a quiz after another attempt', () => {
  const before = (best: number, passed: boolean) => ({ best, passed });
  const table: [string, 'last' | undefined, { best: number; passed: boolean }, number, number][] = [
    ['is the best one', undefined, before(60, false), 40, 60],
    ['is the best one, also when it is new', undefined, before(60, false), 90, 90],
    ['is the last one, where the last counts', 'last', before(60, false), 40, 40],
    ['is the last that passed, because a pass is not taken back', 'last', before(90, true), 40, 90],
    ['is the last of two that passed', 'last', before(95, true), 85, 85],
  ];
  for (const [says, counts, past, score, expected] of table) {
    it(says, () => assert.equal(counted({ ...quiz('q'), passMark: 80, ...(counts ? { counts } : {}) }, past, score), expected));
  }
});
