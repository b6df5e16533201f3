// Words as the search compares them: runs of letters, digits and marks, in lower case and without diacritics. A Chinese or
// Japanese character is a word: src/Packager/Bundle/SearchWords.cs cuts in the same way.

const word = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{N}\p{M}])+/gu;

/** Worth looking for: a single letter is not. */
export function isWord(text: string): boolean {
  return text.length > 1 || /[\p{N}\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u.test(text);
}

/** Letters that Unicode does not take apart. */
const joined: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßæœøłđı]/g, letter => joined[letter]!);
}

export function words(text: string): string[] {
  return (text.match(word) ?? []).map(fold);
}

export interface Piece {
  text: string;
  /** Begins like one of the words looked for. */
  hit: boolean;
}

/** The text in pieces, so that the hits can be marked. */
export function pieces(text: string, looked: string[]): Piece[] {
  const result: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(word)) {
    if (!begins(match[0], looked)) continue;
    if (match.index > done) result.push({ text: text.slice(done, match.index), hit: false });
    result.push({ text: match[0], hit: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) result.push({ text: text.slice(done), hit: false });
  return result;
}

/** As much of a long text as a list of results has room for, from where most of the words stand together. */
export function passage(text: string, looked: string[], length: number): string {
  const hits = [...text.matchAll(word)].filter(match => begins(match[0], looked));
  // A quarter of the room is for what stands before the first hit.
  const worth = (from: number) => new Set(hits.filter(({ index }) => index >= from && index < from + length * 0.7).map(hit => looked.find(start => fold(hit[0]).startsWith(start)))).size;
  let best = 0;
  let most = 0;
  for (const { index } of hits) {
    const found = worth(index);
    if (found > most) [best, most] = [index, found];
  }
  const room = Math.max(0, best - length / 4);
  const from = room === 0 ? 0 : Math.min(best, text.indexOf(' ', room) + 1);
  const cut = text.slice(from, from + length);
  const end = from + length < text.length ? cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)) + '…' : cut;
  return (from > 0 ? '…' : '') + end;
}

function begins(text: string, looked: string[]): boolean {
  const folded = fold(text);
  return looked.some(start => folded.startsWith(start));
}
