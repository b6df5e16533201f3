import { readFileSync } from 'node:fs';
import type english from '../../Packager/Languages/en.json';

export const languages = ['en', 'es', 'fr', 'de', 'pt', 'zh-Hans', 'ar'];

/** The words of one language, as the compiler has them. */
export function wordsOf(language: string): typeof english {
  return JSON.parse(readFileSync(`../Packager/Languages/${language}.json`, 'utf8')) as typeof english;
}
