import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english, englishDialogs, englishQuiz, englishSearch } from '../src/strings';
import { languages, wordsOf } from './languages';

// The compiler's side: tests/Packager.Tests/Languages.
const plurals = JSON.parse(readFileSync('../../tests/plurals.json', 'utf8')) as { language: string; form: string; numbers: number[] }[];

for (const language of languages) {
  test(`the player finds each of its words in ${language}`, () => {
    const { player, quiz, dialog, dialogs, search } = wordsOf(language);

    assert.deepEqual(Object.keys(player), Object.keys(english));
    assert.deepEqual(Object.keys(quiz), Object.keys(englishQuiz));
    assert.deepEqual(Object.keys({ ...dialog, ...dialogs }), Object.keys(englishDialogs));
    assert.deepEqual(Object.keys({ ...dialog, ...search }), Object.keys(englishSearch));
  });

  test(`numbers in ${language} are written as CLDR has them`, () => {
    const { numberDecimal, numberGroup, numberPercent } = wordsOf(language).blocks;
    const number = new Intl.NumberFormat(language, { numberingSystem: 'latn', minimumFractionDigits: 1 });

    assert.equal(`12${numberGroup}345${numberDecimal}6`, number.format(12345.6));
    // Arabic marks its percent sign with a direction of its own, which a page that runs right to left does not need.
    const percent = new Intl.NumberFormat(language, { numberingSystem: 'latn', style: 'percent' }).format(0.5).replaceAll(/[\u061c\u200e]/g, '');
    // CLDR has had both no-break spaces in French.
    const spaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, '\u00a0');
    assert.equal(spaces(numberPercent.replace('{0}', '50')), spaces(percent));
  });
}

for (const { language, form, numbers } of plurals) {
  test(`in ${language}, ${numbers.join(', ')} take the form '${form}'`, () => {
    for (const number of numbers) assert.equal(new Intl.PluralRules(language).select(number), form, String(number));
  });
}
