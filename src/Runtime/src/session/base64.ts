const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number as so many base64url characters, six bits each, highest first; what does not fit becomes the most that does. */
export function digits(value: number, length: number): string {
  let rest = Math.min(Math.max(0, Math.floor(value)), 64 ** length - 1);
  let text = '';
  for (let n = 0; n < length; n++, rest = Math.floor(rest / 64)) text = alphabet[rest % 64] + text;
  return text;
}

/** NaN when a character is not of the alphabet. */
export function number(text: string): number {
  let value = 0;
  for (const c of text) {
    const digit = alphabet.indexOf(c);
    value = digit < 0 ? NaN : value * 64 + digit;
  }
  return value;
}

/** 24 bits of FNV-1a: notices a text that was cut, changed or mixed up; no defence against intent. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193);
  return (h ^ (h >>> 24)) & 0xffffff;
}
