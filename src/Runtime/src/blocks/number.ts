// Numbers as readers read them: the same as src/Packager/Markdown/Blocks/Explorer/NumberText.cs; tests/numbers.json holds both.

import { fill } from '../strings';
import type { Words } from './words';

/** From here on the digits of a double are no longer all true. */
const large = 1e15;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** How a language writes numbers. */
export type NumberWords = Pick<Words, 'numberDecimal' | 'numberGroup' | 'numberPercent' | 'numberNone'>;

export function numberText(value: number, decimals: number, words: NumberWords): string {
  if (Number.isNaN(value)) return words.numberNone;
  const size = Math.abs(value);
  const fixed = size >= large ? '' : size.toFixed(decimals);
  const vanishes = !/[1-9]/.test(fixed);
  const text = vanishes && size > 0 ? scientific(size).replace('.', words.numberDecimal) : group(fixed, words);
  return value < 0 ? `−${text}` : text;
}

export function withUnit(number: string, unit: string | null, words: NumberWords): string {
  return unit === null ? number : unit === '%' ? fill(words.numberPercent, number) : `${number} ${unit}`;
}

/** Two significant digits tell how small or large it is; that is all one needs of such a number. */
function scientific(size: number): string {
  const [digits, exponent] = size.toExponential(1).split('e') as [string, string];
  return `${digits} × 10${exponent[0] === '-' ? '⁻' : ''}${[...exponent.slice(1)].map(digit => superscripts[Number(digit)]).join('')}`;
}

function group(text: string, words: NumberWords): string {
  const [whole, rest] = text.split('.') as [string, string?];
  return whole.replace(/\B(?=(\d{3})+$)/g, words.numberGroup) + (rest === undefined ? '' : words.numberDecimal + rest);
}
