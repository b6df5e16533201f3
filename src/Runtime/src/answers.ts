// An answer as one short text, the same in the page, in the saved state and on the way to the LMS:
//   choice "b" · multiple "ac", in order of keys · true-false "true" · matching the right keys for left a, b, c …, "-" for
//   none yet · sequencing the keys in the learner's order · numeric and fill-in what was typed. Empty: no answer.
import type { Key } from './course';

export function isAnswered(key: Key, response: string): boolean {
  if (key.type === 'matching') return response !== '' && !response.includes('-');
  return key.type === 'numeric' ? !Number.isNaN(toNumber(response)) : response !== '';
}

export function isCorrect(key: Key, response: string): boolean {
  switch (key.type) {
    case 'numeric':
      return toNumber(response) >= key.min && toNumber(response) <= key.max;
    case 'fill-in':
      return key.key.some(text => plain(text, key.caseSensitive) === plain(response, key.caseSensitive));
    case 'multiple':
      return [...key.key].sort().join('') === response;
    default:
      return key.key.join('') === response;
  }
}

/** What goes on record: a number in the form every standard reads, anything else as it is. */
export function forRecord(key: Key, response: string): string {
  if (key.type !== 'numeric') return response;
  const text = String(toNumber(response));
  return text.includes('e') ? toNumber(response).toFixed(7) : text; // SCORM 2004 real(10,7): no exponent
}

/** Takes 1,500 as thousands and 1,5 as a decimal comma, as both are typed; NaN when it is no number. */
export function toNumber(text: string): number {
  const bare = text.replace(/[\s']/g, '').replace('\u2212', '-').replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660));
  const pointed = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(pointed) ? Number(pointed) : NaN;
}

function plain(text: string, caseSensitive: boolean): string {
  const tidy = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  return caseSensitive ? tidy : tidy.toLowerCase();
}
