// Code that not every learner needs comes when it is asked for: in classic scripts, because pages opened from a folder
// may not load modules (docs/page-contract.md, "Parts").
import type { QuizItem } from '../course';
import { root, type Player } from './Player';

export interface Parts {
  settings(player: Player): void;
  certificate(player: Player): void;
  results(player: Player): void;
  search(player: Player): void;
  quiz(player: Player, main: HTMLElement, item: QuizItem): void;
}

const waiting = new Map<string, Promise<void>>();

/** What parts register themselves in. */
export function registry(): Partial<Parts> {
  return ((globalThis as { COURSEPACK_PARTS?: Partial<Parts> }).COURSEPACK_PARTS ??= {});
}

export async function open<Name extends keyof Parts>(name: Name, ...args: Parameters<Parts[Name]>): Promise<void> {
  const [player] = args;
  try {
    if (name !== 'quiz') await sheet('assets/dialogs.css');
    await script(`assets/${name === 'quiz' || name === 'search' ? name : 'dialogs'}.js`);
    (registry()[name] as (...args: Parameters<Parts[Name]>) => void)(...args);
  } catch {
    player.notices.set('page', player.strings.noPage);
  }
}

/** Runs a script of the package, once; a failed attempt can be made again. */
export function script(path: string): Promise<void> {
  return once(path, () => {
    const element = document.createElement('script');
    element.src = root() + path;
    return element;
  });
}

/** Resolves without the sheet as well: what stands in it is only looks. */
function sheet(path: string): Promise<void> {
  return once(path, () => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = root() + path;
    return element;
  }).catch(() => {});
}

function once(path: string, make: () => HTMLElement): Promise<void> {
  const started = waiting.get(path);
  if (started !== undefined) return started;
  const done = new Promise<void>((resolve, reject) => {
    const element = make();
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      waiting.delete(path);
      reject(new Error(path));
    });
    document.head.append(element);
  });
  waiting.set(path, done);
  return done;
}
