// Reads assets/search/<object-id>.js: docs/page-contract.md, "Search index". The compiler's side is
// src/Packager/Bundle/SearchIndex.cs.
import { fold, isWord, words } from './words';

export interface IndexData {
  format: 1;
  pages: [href: string, number: string, title: string][];
  parts: [page: number, anchor: string, heading: string, lead: string][];
  common: string;
  words: string;
  places: string;
}

/** A section, a term, or, without a heading, a page as a whole. */
export interface Place {
  href: string;
  number: string;
  title: string;
  heading: string;
  lead: string;
}

/** What a word is worth by where it stands, whole or only begun: one word of a title outweighs any number of words of text. */
const worth = { title: [400, 300], heading: [40, 30], text: [4, 3] } as const;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class SearchIndex {
  private readonly vocabulary: [word: string, places: string][];
  private readonly common: Set<string>;
  private readonly titles: string[][];
  private readonly headings: string[][];

  constructor(private readonly data: IndexData) {
    const places = data.places.split(' ');
    this.vocabulary = unpack(data.words).map((word, n) => [word, places[n] ?? '']);
    this.common = new Set(words(data.common));
    this.titles = data.pages.map(([, number, title]) => [...(number === '' ? [] : [number]), ...words(title)]);
    this.headings = data.parts.map(([, , heading]) => words(heading));
  }

  /** The words of a query that are looked for. A number such as 3.2 stays whole: it names a lesson. */
  wordsOf(query: string): string[] {
    const asked = query.match(/\d+\.\d+/g) ?? [];
    const rest = words(query.replace(/\d+\.\d+/g, ' ')).filter(isWord);
    return [...new Set([...asked, ...rest])];
  }

  /** Best first; every word must be met, and at least one of them in the place itself. */
  find(looked: string[]): Place[] {
    if (looked.length === 0) return [];
    const texts = looked.map(word => this.inText(word));
    const scored = this.data.parts.map((_, n) => ({ n, score: this.score(n, looked, texts) }));
    return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.n - b.n).map(({ n }) => this.place(n));
  }

  private score(n: number, looked: string[], texts: Map<number, number>[]): number {
    const [page, , heading] = this.data.parts[n]!;
    let score = 0;
    let own = false;
    for (const [at, word] of looked.entries()) {
      const title = match(word, this.titles[page]!, worth.title);
      const here = Math.max(heading === '' ? title : match(word, this.headings[n]!, worth.heading), texts[at]!.get(n) ?? 0);
      // The title above a section, or a word that stands nearly everywhere, is enough to go on, but adds nothing.
      if (here === 0 && title === 0 && !this.common.has(word)) return 0;
      own ||= here > 0;
      score += here;
    }
    return own ? score : 0;
  }

  private inText(start: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const [word, places] of this.vocabulary) {
      if (!word.startsWith(start)) continue;
      const value = worth.text[word === start ? 0 : 1];
      for (const n of decode(places)) found.set(n, Math.max(value, found.get(n) ?? 0));
    }
    return found;
  }

  private place(n: number): Place {
    const [page, anchor, heading, lead] = this.data.parts[n]!;
    const [href, number, title] = this.data.pages[page]!;
    return { href: href + (anchor === '' ? '' : '#' + anchor), number, title, heading, lead };
  }
}

function match(start: string, within: string[], [whole, begun]: readonly [number, number]): number {
  if (within.includes(start)) return whole;
  return within.some(word => word.startsWith(start)) ? begun : 0;
}

/** Each word says how many letters it shares with the one before. */
function unpack(text: string): string[] {
  let last = '';
  return text === '' ? [] : text.split(' ').map(entry => fold((last = last.slice(0, alphabet.indexOf(entry[0]!)) + entry.slice(1))));
}

/** Gaps between places, five bits a character, lowest first; the sixth bit says that the gap goes on. */
function decode(text: string): number[] {
  const places: number[] = [];
  let place = -1;
  let gap = 0;
  let shift = 0;
  for (const c of text) {
    const digit = alphabet.indexOf(c);
    gap += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    places.push((place += gap + 1));
    gap = shift = 0;
  }
  return places;
}
