import assert from 'node:assert/strict';
import { it } from 'node:test';
import { objectives, outcomes, parts } from '../src/session/objectives';
import { noLesson, noProgress } from '../src/session/progress';
import { course, lesson, quiz } from './course';

const modules = [{ id: 'm1', title: 'Words', number: 1 }, { id: 'm2', title: 'Attention', number: 2 }];
const two = { ...course([lesson('l1'), quiz('q1'), lesson('l2', { module: 1 })]), modules };
const one = { ...course([lesson('l1'), lesson('l2', { outline: true }), quiz('q1')]), modules: modules.slice(0, 1) };
const ids = (of: typeof two) => parts(of).map(({ id }) => id);

it('a course of several modules has an objective for each module', () => {
  assert.deepEqual(ids(two), ['m1', 'm2']);
});

it('a single module has one for each lesson and quiz that asks for something', () => {
  assert.deepEqual(ids(one), ['l1', 'q1']);
});

it('a module in which nothing is required is no objective', () => {
  assert.deepEqual(ids({ ...two, items: [lesson('l1'), lesson('l2', { module: 1, outline: true })] }), ['m1']);
});

it('nothing is said of parts in which nothing was done', () => {
  assert.deepEqual(objectives(parts(two), noProgress(), new Map()), []);
});

it('a module says what was reached in it, and whether that is new', () => {
  const progress = noProgress();
  progress.lessons.set('l2', { ...noLesson(), complete: true });
  const before = outcomes(parts(two), progress);
  progress.lessons.set('l1', { ...noLesson(), complete: true });
  progress.quizzes.set('q1', { best: 60, attempts: 1, passed: false });
  assert.deepEqual(objectives(parts(two), progress, before), [
    { id: 'm1', description: 'Words', outcome: { completion: 'incomplete', success: 'unknown', score: 60, progress: 0.5 }, changed: true },
    { id: 'm2', description: 'Attention', outcome: { completion: 'completed', success: 'unknown', score: null, progress: 1 }, changed: false },
  ]);
});

it('a quiz on its own is failed by a failing attempt', () => {
  const progress = noProgress();
  progress.quizzes.set('q1', { best: 60, attempts: 1, passed: false });
  assert.equal(objectives(parts(one), progress, new Map())[0]!.outcome.success, 'failed');
});
