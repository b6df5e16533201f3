import type { LearningEvent } from '../session/LearningEvent';
import { objectIri, type Pack } from '../xapi/activities';
import { actorOf, anonymous } from '../xapi/actor';
import { Lrs } from '../xapi/Lrs';
import { outbox } from '../xapi/outboxes';
import { Recorder } from '../xapi/Recorder';
import type { Actor } from '../xapi/Statement';
import { secure } from './launch';
import type { Snapshot } from './LmsSession';
import type { EventRecord, RecordLaunch } from './RecordedSession';
import type { World } from './World';
import { authorization, ownRegistration } from './xapi';

/** The statements of a SCORM session. */
export function openRecord({ parameters, learner, resumed }: RecordLaunch, pack: Pack, world: World): EventRecord {
  const auth = authorization(parameters['auth']);
  if (auth !== null) hideSecret(world);
  const endpoint = secure(parameters['endpoint']!, world, auth !== null);
  const activityId = objectIri(pack);
  const actor = actorOf(parameters['actor']) ?? ofLearner(learner, world) ?? anonymous(pack, world);
  const registration = parameters['registration'] ?? ownRegistration(`${activityId} ${JSON.stringify(actor)}`, world);
  const lrs = new Lrs({ endpoint, auth }, world.fetch, world.hidden);
  const box = outbox(`${endpoint}|${registration}|${activityId}`, lrs, world);
  const stamp = () => ({ id: world.uuid(), at: world.now() });
  const recorder = new Recorder({ pack, actor, registration, activityId, profile: 'scorm' }, box, stamp);
  recorder.begin(resumed);
  return new ScormRecord(recorder, box, resumed);
}

class ScormRecord implements EventRecord {
  private last: Snapshot | null = null;

  constructor(
    private readonly recorder: Recorder,
    private readonly box: ReturnType<typeof outbox>,
    private readonly resumed: boolean,
  ) {}

  observe(event: LearningEvent): void {
    this.recorder.observe(event);
  }

  reach(snapshot: Snapshot): void {
    if (this.last === null && this.resumed) this.assume(snapshot);
    this.last = snapshot;
    this.recorder.reach(snapshot);
  }

  send(): void {
    void this.box.flush();
  }

  end(): void {
    if (this.last !== null) this.recorder.pause(this.last);
    this.recorder.terminate(this.last?.seconds ?? 0);
    void this.box.leave(0);
  }

  /** SCORM keeps no list of what was said: what an earlier session had reached, it said. */
  private assume({ outcome: { completion, success } }: Snapshot): void {
    const earlier = 'earlier';
    if (completion === 'completed') this.recorder.said.completed = earlier;
    if (success !== 'unknown') this.recorder.said[success] = earlier;
  }
}

/** The LMS that names the learner is the account's home. */
function ofLearner({ id, name }: RecordLaunch['learner'], world: World): Actor | null {
  return id === '' ? null : { objectType: 'Agent', ...(name === '' ? {} : { name }), account: { homePage: world.address().origin, name: id } };
}

function hideSecret(world: World): void {
  const address = world.address();
  if (!address.searchParams.has('auth')) return;
  address.searchParams.delete('auth');
  world.readdress(address);
}
