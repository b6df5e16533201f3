// Launch parameters (cmi5 8.1, TinCan launch). They hold personal data and, in TinCan, the credential: they leave the
// address at once, and stay in this tab for reloads, which come without them (standards §7).
import type { World } from './World';

export type Parameters = Record<string, string>;

/** @param taken which parameters leave the address. @returns null when this page was not launched. */
export function readLaunch(world: World, name: string, taken: (parameter: string) => boolean): Parameters | null {
  const address = world.address();
  const entries = [...address.searchParams].filter(([parameter]) => taken(parameter));
  const key = `coursepack.launch:${name}`;
  if (!address.searchParams.get('endpoint')) return JSON.parse(world.tab.get(key) ?? 'null') as Parameters | null;
  for (const [parameter] of entries) address.searchParams.delete(parameter);
  world.readdress(address);
  const launch = Object.fromEntries(entries);
  world.tab.set(key, JSON.stringify(launch));
  return launch;
}

export function forgetLaunch(world: World, name: string): void {
  world.tab.remove(`coursepack.launch:${name}`);
}

/** A credential goes over https only, or nowhere further than this machine. @returns with a slash at its end. */
export function secure(endpoint: string, world: World, secret: boolean): string {
  const page = world.address();
  const url = new URL(endpoint, page);
  const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  const own = !secret && url.origin === page.origin;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (local || own)))
    throw new Error(`the learning record store must be reached over https: ${url.origin}`);
  return url.href.replace(/\/?$/, '/');
}
