import type { CoursePack, Item } from '../course';
import type { Session } from '../session/Session';
import type { Strings } from '../strings';
import type { Notices } from './notices';

/** What every part of the page may use. */
export interface Player {
  pack: CoursePack;
  session: Session;
  strings: Strings;
  notices: Notices;
  /** 24 random bits. */
  seed(): number;
}

/** Package root of the page on screen, as an absolute address. */
export function root(): string {
  return new URL(document.documentElement.dataset.root || './', location.href).href;
}

export function address(item: Item): string {
  return new URL(item.href, root()).href;
}
