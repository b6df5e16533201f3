import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FormulaError, parse } from '../src/blocks/expression';
import { numberText, withUnit } from '../src/blocks/number';
import { wordsOf } from './languages';

// The compiler's side: tests/Packager.Tests/Blocks/ExpressionTests.cs and NumberTextTests.cs.
interface Case {
  formula: string;
  values?: Record<string, number>;
}
const { computed, refused } = JSON.parse(readFileSync('../../tests/expressions.json', 'utf8')) as {
  computed: (Case & { result: number | null })[];
  refused: (Case & { at: number })[];
};
const numbers = JSON.parse(readFileSync('../../tests/numbers.json', 'utf8')) as { value: number | null; decimals: number; text: string; language?: string }[];

for (const { formula, values = {}, result } of computed) {
  test(`${formula} is ${result ?? 'no number'}`, () => {
    const actual = parse(formula, Object.keys(values))(new Map(Object.entries(values)));

    if (result === null) assert.ok(Number.isNaN(actual), String(actual));
    else assert.ok(Math.abs(actual - result) <= 1e-12 * Math.max(1, Math.abs(result)), String(actual));
  });
}

for (const { formula, values = {}, at } of refused) {
  test(`'${formula}' is refused at ${at}`, () => {
    assert.throws(() => parse(formula, Object.keys(values)), (error: unknown) => error instanceof FormulaError && error.at === at);
  });
}

test('a formula of more than 300 characters is refused', () => {
  assert.equal(parse('1+'.repeat(149) + '11', [])(new Map()), 160);
  assert.throws(() => parse('1+'.repeat(150) + '1', []), FormulaError);
});

for (const { value, decimals, text, language = 'en' } of numbers) {
  test(`${value} with ${decimals} decimals reads ${text} in ${language}`, () => assert.equal(numberText(value ?? NaN, decimals, wordsOf(language).blocks), text));
}

test('a unit stands behind a space, a percent sign does not', () => {
  const { blocks } = wordsOf('en');
  assert.equal(withUnit('3', 'steps', blocks), '3 steps');
  assert.equal(withUnit('3', '%', blocks), '3%');
  assert.equal(withUnit('3', '%', wordsOf('de').blocks), '3\u00a0%');
  assert.equal(withUnit('3', null, blocks), '3');
});
