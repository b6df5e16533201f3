import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forRecord, isAnswered, isCorrect, toNumber } from '../src/answers';
import type { Key } from '../src/course';

const numeric: Key = { type: 'numeric', min: 1.5, max: 2, text: '' };
const fillIn = (caseSensitive: boolean): Key => ({ type: 'fill-in', key: ['Attention', 'soft attention'], caseSensitive, text: '' });

it('numbers are read as people type them', () => {
  const cases: [string, number][] = [
    ['140', 140], [' 1,500 ', 1500], ['1,500,000.5', 1500000.5], ['1,5', 1.5], ['1 500', 1500], ['-3', -3], ['\u22123', -3], ['.5', 0.5], ['1e3', 1000],
    ['1\u00a0500', 1500], ['1\u202f500,5', 1500.5], ['\u0661\u0662,\u0665', 12.5],
  ];
  for (const [text, value] of cases) assert.equal(toNumber(text), value, text);
  for (const text of ['', 'many', '1.2.3', '0x10', 'Infinity', '12 %x']) assert.equal(toNumber(text), NaN, text);
});

it('a number is right from the least to the greatest value, both included', () => {
  const cases: [string, boolean][] = [['1.5', true], ['2', true], ['1,75', true], ['1.49', false], ['2.01', false], ['two', false]];
  for (const [text, right] of cases) assert.equal(isCorrect(numeric, text), right, text);
});

it('a word is right whatever its case and spacing, unless the author cares', () => {
  assert.equal(isCorrect(fillIn(false), '  SOFT   attention '), true);
  assert.equal(isCorrect(fillIn(true), 'attention'), false);
  assert.equal(isCorrect(fillIn(true), 'Attention'), true);
  assert.equal(isCorrect(fillIn(false), 'attentive'), false);
});

it('several choices are right only all together', () => {
  const key: Key = { type: 'multiple', key: ['c', 'a'], text: '' };
  assert.deepEqual(['ac', 'a', 'abc', ''].map(response => isCorrect(key, response)), [true, false, false, false]);
});

it('an order and a matching are right only as a whole', () => {
  const order: Key = { type: 'sequencing', key: ['b', 'a', 'c'], text: '' };
  const match: Key = { type: 'matching', key: ['a', 'b', 'c'], text: '' };
  assert.deepEqual(['bac', 'abc'].map(response => isCorrect(order, response)), [true, false]);
  assert.deepEqual(['abc', 'acb'].map(response => isCorrect(match, response)), [true, false]);
});

it('a matching with a gap and a number that is none are not answered', () => {
  const match: Key = { type: 'matching', key: ['a', 'b'], text: '' };
  assert.deepEqual(['ab', 'a-', ''].map(response => isAnswered(match, response)), [true, false, false]);
  assert.deepEqual(['3', 'three', ''].map(response => isAnswered(numeric, response)), [true, false, false]);
});

it('a number goes on record without separators and without an exponent', () => {
  assert.equal(forRecord(numeric, '1,500'), '1500');
  assert.equal(forRecord(numeric, '1e-7'), '0.0000001');
});
