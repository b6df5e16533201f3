// What blocks say themselves. COURSEPACK.strings replaces any of it, as it does the player's words.
import { blocks } from '../../../Packager/Languages/en.json';
import type { CoursePack } from '../course';
import { english, type Strings } from '../strings';

export type Words = Record<keyof typeof blocks, string> & Strings;

export function words(): Words {
  const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
  return { ...english, ...blocks, ...pack?.strings };
}
