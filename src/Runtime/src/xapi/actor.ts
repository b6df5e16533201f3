import type { World } from '../lms/World';
import type { Pack } from './activities';
import type { Actor } from './Statement';

/**
 * The actor of a TinCan launch: xAPI 0.9 wrote arrays, and other names in accounts. An agent has one identifier and no
 * property an LRS does not know (xAPI-Data 2.4.2.1). Null when there is no agent in the text.
 */
export function actorOf(text: string | undefined): Actor | null {
  const given = first(parse(text ?? ''));
  if (typeof given !== 'object' || given === null) return null;
  const from = given as Record<string, unknown>;
  const found = identifier(from);
  const name = first(from['name']);
  return found && { objectType: 'Agent', ...(typeof name === 'string' && name !== '' ? { name } : {}), ...found };
}

/** Nobody said who learns: somebody at this browser. */
export function anonymous({ course }: Pack, { device, uuid }: World): Actor {
  const key = 'coursepack.learner';
  const name = device.get(key) ?? uuid();
  device.set(key, name);
  return { objectType: 'Agent', account: { homePage: course.iri, name } };
}

function identifier(from: Record<string, unknown>): Actor | null {
  const mbox = first(from['mbox']);
  if (typeof mbox === 'string' && mbox.includes('@')) return { mbox: mbox.startsWith('mailto:') ? mbox : `mailto:${mbox}` };
  for (const name of ['mbox_sha1sum', 'openid']) {
    const value = first(from[name]);
    if (typeof value === 'string' && value !== '') return { [name]: value };
  }
  const account = first(from['account']) as Record<string, unknown> | undefined;
  const homePage = account?.['homePage'] ?? account?.['accountServiceHomePage'];
  const name = account?.['name'] ?? account?.['accountName'];
  return homePage && name ? { account: { homePage: String(homePage), name: String(name) } } : null;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
