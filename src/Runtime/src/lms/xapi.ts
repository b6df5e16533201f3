// Launched with an LRS in the address (TinCan launch, "Remote launch" 2.0): everything but the endpoint may be missing.
import { objectIri, type Pack } from '../xapi/activities';
import { actorOf, anonymous } from '../xapi/actor';
import { Lrs } from '../xapi/Lrs';
import type { Context } from '../xapi/Statement';
import { forgetLaunch, type Parameters, readLaunch, secure } from './launch';
import type { LmsSession } from './LmsSession';
import { LrsSession, type Opened } from './LrsSession';
import type { World } from './World';

/** Names with a meaning, in the launch or in requests to an LRS; anything else is the LRS's own and goes back to it. */
const reserved = [
  'endpoint', 'auth', 'actor', 'registration', 'activity_id', 'activity_platform', 'grouping', 'Accept-Language',
  'activityId', 'agent', 'stateId', 'profileId', 'statementId', 'voidedStatementId', 'since', 'until', 'limit', 'verb', 'activity', 'format',
];

/** The LRS that this page was launched with; null when there is none. */
export function findXapi(pack: Pack, world: World): LmsSession | null {
  const launch = readLaunch(world, objectIri(pack), () => true);
  return launch === null ? null : new LrsSession(async () => open(launch, pack, world), world);
}

function open(launch: Parameters, pack: Pack, world: World): Opened {
  const auth = authorization(launch['auth']);
  const endpoint = secure(launch['endpoint']!, world, auth !== null);
  const extra = Object.fromEntries(Object.entries(launch).filter(([name]) => !reserved.includes(name)));
  const actor = actorOf(launch['actor']) ?? anonymous(pack, world);
  const activityId = launch['activity_id'] ?? objectIri(pack);
  const registration = launch['registration'] ?? ownRegistration(`${activityId} ${JSON.stringify(actor)}`, world);
  return {
    lrs: new Lrs({ endpoint, auth, extra }, world.fetch, world.hidden),
    frame: { pack, actor, registration, activityId, profile: 'xapi', template: template(launch) },
    readOnly: false,
    box: `${endpoint}|${registration}|${activityId}`,
    kept: null,
    over: () => forgetLaunch(world, objectIri(pack)),
    next: null,
  };
}

/** Some LMSs leave out the word. */
export function authorization(auth: string | undefined): string | null {
  const value = auth?.trim() ?? '';
  return value === '' ? null : value.includes(' ') ? value : `Basic ${value}`;
}

/** Made once, so that the next launch of the same learner finds the state again. */
export function ownRegistration(name: string, { device, uuid }: World): string {
  const key = `coursepack.registration:${name}`;
  const registration = device.get(key) ?? uuid();
  device.set(key, registration);
  return registration;
}

function template(launch: Parameters): Context {
  const grouping = launch['grouping'];
  const platform = launch['activity_platform'];
  return {
    ...(platform ? { platform } : {}),
    ...(grouping && /^[a-z][a-z0-9+.-]*:/i.test(grouping) ? { contextActivities: { grouping: [{ objectType: 'Activity', id: grouping }] } } : {}),
  };
}
