import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomFor, scale } from '../src/blocks/chart';
import { compile, type Explorer } from '../src/blocks/explorer';

const slider = { label: '', min: 0, max: 10, step: 1, decimals: 0, unit: null };
const output = { label: '', decimals: 2, unit: null };

test('an output can use the outputs above it', () => {
  const explorer: Explorer = {
    sliders: [{ ...slider, name: 'x', start: 3 }],
    outputs: [
      { ...output, name: 'square', formula: 'x ^ 2' },
      { ...output, name: 'both', formula: 'square + x' },
    ],
  };

  assert.equal(compile(explorer)(new Map([['x', 3]])).get('both'), 12);
});

test('computing leaves the settings as they were', () => {
  const settings = new Map([['x', 3]]);
  compile({ sliders: [{ ...slider, name: 'x', start: 3 }], outputs: [{ ...output, name: 'y', formula: 'x + 1' }] })(settings);

  assert.deepEqual([...settings], [['x', 3]]);
});

const free = { min: null, max: null };
const cases: [string, Parameters<typeof scale>, { min: number; max: number; ticks: number[]; decimals: number }][] = [
  ['round numbers', [free, [3, 97]], { min: 0, max: 100, ticks: [0, 50, 100], decimals: 0 }],
  ['small numbers', [free, [0.01, 0.04]], { min: 0.01, max: 0.04, ticks: [0.01, 0.02, 0.03, 0.04], decimals: 2 }],
  ['bounds that the author set', [{ min: 0, max: 1 }, [0.2, 5]], { min: 0, max: 1, ticks: [0, 0.5, 1], decimals: 1 }],
  ['one value only', [free, [2, 2]], { min: 1.5, max: 2.5, ticks: [1.5, 2, 2.5], decimals: 1 }],
  ['no value at all', [free, [NaN]], { min: 0, max: 1, ticks: [0, 0.5, 1], decimals: 1 }],
  ['values without a number', [free, [NaN, 0, 8]], { min: 0, max: 8, ticks: [0, 2, 4, 6, 8], decimals: 0 }],
];
for (const [what, given, expected] of cases) {
  test(`an axis for ${what}`, () => {
    const { min, max, ticks, decimals } = scale(...given);

    assert.deepEqual([min, max, decimals].map(near), [expected.min, expected.max, expected.decimals]);
    assert.deepEqual(ticks.map(near), expected.ticks);
  });
}

function near(value: number): number {
  return Number(value.toFixed(9));
}

test('the axis leaves room for its longest label', () => {
  assert.equal(roomFor(['0', '50', '100']), 56);
  assert.equal(roomFor(['0', '100,000']), 82);
});
