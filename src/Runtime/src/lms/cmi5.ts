// What an assignable unit owes its LMS before the first statement (cmi5 Quartz, sections 8, 10, 11).
import { objectIri, type Pack } from '../xapi/activities';
import { Lrs } from '../xapi/Lrs';
import { sendLeftovers } from '../xapi/outboxes';
import type { Actor, Context } from '../xapi/Statement';
import { forgetLaunch, type Parameters, readLaunch, secure } from './launch';
import type { LmsSession } from './LmsSession';
import { type Kept, LrsSession, type Opened } from './LrsSession';
import { patiently } from './patiently';
import type { World } from './World';

const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];
const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The State document LMS.LaunchData (cmi5 10.2), as far as it matters to us. */
interface LaunchData {
  contextTemplate?: Context;
  launchMode?: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
}

/** What outlives a reload: a token is handed out once (cmi5 8.2.1). */
interface Tab extends Omit<Kept, 'save'> {
  fetch: string;
  token: string;
  over: boolean;
}

/** The LMS that launched this page; null when there is none. */
export function findCmi5(pack: Pack, world: World): LmsSession | null {
  const name = objectIri(pack);
  const launch = readLaunch(world, name, parameter => names.includes(parameter));
  return launch === null ? null : new LrsSession(() => open(launch, pack, world), world);
}

async function open(launch: Parameters, pack: Pack, world: World): Promise<Opened> {
  const missing = names.filter(name => !launch[name]);
  if (missing.length > 0) throw new Error(`the launch lacks ${missing.join(', ')}`);
  const { registration, activityId } = launch as Record<'registration' | 'activityId', string>;
  const actor = JSON.parse(launch['actor']!) as Actor;
  const endpoint = secure(launch['endpoint']!, world, true);
  const key = `coursepack.cmi5:${registration}:${activityId}`;
  const tab = await authorise(launch['fetch']!, key, world);
  const lrs = new Lrs({ endpoint, auth: `Basic ${tab.token}` }, world.fetch, world.hidden);
  const data = await readLaunchData(lrs, { activityId, agent: JSON.stringify(actor), registration }, world);
  const template = data.contextTemplate ?? {};
  const prefix = `${endpoint}|${registration}|${activityId}|`;
  const box = prefix + String(template.extensions?.[sessionId] ?? '');
  await sendLeftovers(prefix, box, lrs, world); // before anybody asks what arrived
  const kept = Object.assign(tab, { save: () => world.tab.set(key, JSON.stringify(tab)) });
  return {
    lrs,
    frame: { pack, actor, registration, activityId, profile: 'cmi5', template, masteryScore: data.masteryScore },
    readOnly: data.launchMode === 'Browse' || data.launchMode === 'Review',
    box,
    kept,
    over: () => {
      Object.assign(kept, { over: true, token: '' }).save();
      forgetLaunch(world, objectIri(pack));
    },
    next: /^https?:/i.test(data.returnURL ?? '') ? data.returnURL! : null,
  };
}

async function authorise(address: string, key: string, world: World): Promise<Tab> {
  const known = JSON.parse(world.tab.get(key) ?? 'null') as Tab | null;
  if (known?.fetch === address) {
    if (known.over) throw new Error('this session has ended');
    return known;
  }
  secure(address, world, true);
  const reply = await world.fetch(address, { method: 'POST', cache: 'no-store', referrerPolicy: 'no-referrer' }).catch(() => null);
  const body = (await reply?.json().catch(() => null)) as Record<string, string> | null | undefined;
  // An error is a 200 as well (cmi5 8.2.3).
  if (!body?.['auth-token']) throw new Error(body?.['error-text'] ?? `no access to the learning record store: ${reply?.status ?? 'no answer'}`);
  const tab: Tab = { fetch: address, token: body['auth-token'], initialized: null, seconds: 0, judged: false, over: false };
  world.tab.set(key, JSON.stringify(tab));
  return tab;
}

async function readLaunchData(lrs: Lrs, query: Record<'activityId' | 'agent' | 'registration', string>, world: World): Promise<LaunchData> {
  const { status, text } = await patiently(world, () => lrs.document('activities/state', { ...query, stateId: 'LMS.LaunchData' }));
  if (status !== 200) throw new Error(`no launch data: ${status}`);
  // Asked because it must be (cmi5 11); we have neither sound nor a second language to choose.
  await patiently(world, () => lrs.document('agents/profile', { agent: query.agent, profileId: 'cmi5LearnerPreferences' }));
  return JSON.parse(text) as LaunchData;
}
