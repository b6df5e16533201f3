import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { worstCase } from '../src/session/ProgressStore';
import type { Item } from '../src/course';

// The compiler's side: tests/Packager.Tests/Bundle/StateBudgetTests.cs.
const cases = JSON.parse(readFileSync('../../tests/state-budget.json', 'utf8')) as { what: string; checks: number[]; draws: number[]; length: number }[];

for (const { what, checks, draws, length } of cases) {
  test(`the most characters the state can take: ${what}`, () => {
    const items = [
      ...checks.map(count => ({ kind: 'lesson', checks: Array.from({ length: count }, (_, n) => `c${n}`) })),
      ...draws.map(draw => ({ kind: 'quiz', draw })),
    ] as Item[];

    assert.equal(worstCase(items), length);
  });
}
