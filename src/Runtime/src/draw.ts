// Chance that can be repeated: the same seed gives the same questions in the same order after a reload.
import type { Key, QuizItem } from './course';
import { hash } from './session/base64';

/** Mulberry32: numbers from 0 up to but not including 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(values: readonly T[], next: () => number): T[] {
  const result = [...values];
  for (let n = result.length - 1; n > 0; n--) {
    const at = Math.floor(next() * (n + 1));
    [result[n], result[at]] = [result[at]!, result[n]!];
  }
  return result;
}

/** The questions of one attempt: each lesson is asked about before any is asked about twice, as far as there is room. */
export function draw(quiz: QuizItem, keys: Record<string, Key>, seed: number): string[] {
  const bank = quiz.questions.filter(id => id in keys);
  const order = shuffled(bank, random(seed));
  const lessons = new Set<string>();
  const firsts = order.filter(id => {
    const lesson = keys[id]!.lesson;
    const first = lesson !== undefined && !lessons.has(lesson);
    if (first) lessons.add(lesson);
    return first;
  });
  const chosen = new Set<string>();
  for (const id of [...firsts, ...order]) if (chosen.size < quiz.draw) chosen.add(id);
  return (quiz.shuffle ? order : bank).filter(id => chosen.has(id));
}

/** 12 bits that tell one draw from another. */
export function fingerprint(drawn: string[]): number {
  return hash(drawn.join(' ')) & 0xfff;
}

/** A seed for something inside an attempt that must not depend on what else was drawn. */
export function seedFor(seed: number, id: string): number {
  return seed ^ hash(id);
}
