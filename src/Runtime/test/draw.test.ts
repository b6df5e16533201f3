import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Key } from '../src/course';
import { draw, fingerprint, random, shuffled } from '../src/draw';
import { quiz } from './course';

const ids = Array.from({ length: 14 }, (_, n) => `q${n}`);
/** Two questions for each of seven lessons. */
const keys = Object.fromEntries(ids.map((id, n) => [id, { type: 'choice', key: ['a'], text: id, lesson: `l${n % 7}` } as Key]));
const seeds = Array.from({ length: 500 }, (_, n) => n * 7919);

it('a draw has the number asked for, without repeats, from the bank', () => {
  for (const seed of seeds) {
    const drawn = draw(quiz('q', { questions: ids, draw: 10 }), keys, seed);
    assert.equal(new Set(drawn).size, 10);
    assert.ok(drawn.every(id => ids.includes(id)));
  }
});

it('every lesson is asked about when there is room', () => {
  for (const seed of seeds) {
    const drawn = draw(quiz('q', { questions: ids, draw: 7 }), keys, seed);
    assert.equal(new Set(drawn.map(id => keys[id]!.lesson)).size, 7);
  }
});

it('no lesson is asked about twice when there is not room for all', () => {
  for (const seed of seeds) {
    const drawn = draw(quiz('q', { questions: ids, draw: 3 }), keys, seed);
    assert.equal(new Set(drawn.map(id => keys[id]!.lesson)).size, 3);
  }
});

it('the same seed gives the same draw, and seeds differ', () => {
  const bank = quiz('q', { questions: ids, draw: 10 });
  for (const seed of seeds) assert.deepEqual(draw(bank, keys, seed), draw(bank, keys, seed));
  assert.ok(new Set(seeds.map(seed => draw(bank, keys, seed).join())).size > 490);
});

it('without shuffling the author\'s order stays, whatever is drawn', () => {
  for (const seed of seeds) {
    const drawn = draw(quiz('q', { questions: ids, draw: 5, shuffle: false }), keys, seed);
    assert.deepEqual(drawn, ids.filter(id => drawn.includes(id)));
  }
});

it('every question comes up, about equally often', () => {
  const times = new Map<string, number>();
  for (const seed of seeds) for (const id of draw(quiz('q', { questions: ids, draw: 7 }), keys, seed)) times.set(id, (times.get(id) ?? 0) + 1);
  for (const id of ids) assert.ok(Math.abs(times.get(id)! - 250) < 60, `${id}: ${times.get(id)}`);
});

it('a question the page does not have is not drawn', () => {
  assert.deepEqual(draw(quiz('q', { questions: ['gone', 'q1'], draw: 2 }), keys, 1), ['q1']);
});

it('a shuffle keeps every value and puts each in each place', () => {
  const next = random(1);
  const first = new Set(Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c', 'd'], next)[0]));
  assert.equal(first.size, 4);
  assert.deepEqual(shuffled([1, 2, 3], next).sort(), [1, 2, 3]);
});

it('another bank is told by its fingerprint', () => {
  assert.notEqual(fingerprint(['q1', 'q2']), fingerprint(['q2', 'q1']));
  assert.ok(fingerprint(ids) < 4096);
});
