// A crash: no event fires, nothing is said to anybody, and the next launch on the same device makes it good.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Memory } from '../src/lms/World';
import { Journal } from '../src/session/Journal';
import type { LearningEvent } from '../src/session/LearningEvent';
import { course, lesson, quiz } from './course';
import { FakeApi } from './FakeApi';
import { launch, relaunch } from './launch';

const l1 = lesson('l1', { checks: ['c1'] });
const small = course([l1, lesson('l2'), quiz('q1')]);

/** One device: what it holds outlives every page. */
class Device {
  readonly held = new Map<string, string>();
  writes = 0;

  /** A page of the course that is simply no more when the test stops using it. */
  async open(api: FakeApi, events: LearningEvent[] = [], first = 0) {
    const memory = new Memory(() => ({
      getItem: name => this.held.get(name) ?? null,
      setItem: (name, value) => {
        this.writes++;
        this.held.set(name, value);
      },
      removeItem: name => void this.held.delete(name),
    }));
    const { session, run: read, world } = await launch(api, small, { journal: new Journal(memory, 'journal'), first }, event => void events.push(event));
    return { session, read, world };
  }
}

const seconds = (api: FakeApi) => api.server.get('cmi.core.session_time') ?? api.server.get('cmi.session_time');

it('seconds that a crash kept from a SCORM 1.2 LMS are in the next session time (RTE 3.4.4, cmi.core.session_time)', async () => {
  const device = new Device();
  const api = new FakeApi('1.2');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  assert.equal(seconds(api), '00:00:02.00', 'committed with the opening, and nothing since');
  const again = relaunch(api, '1.2');
  await device.open(again);
  assert.equal(seconds(again), '00:00:40.00');
});

it('seconds that a crash kept from a SCORM 2004 LMS are in the next session time (RTE 4.2.22, cmi.session_time)', async () => {
  const device = new Device();
  const api = new FakeApi('2004');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  const again = relaunch(api, '2004');
  await device.open(again);
  assert.equal(seconds(again), 'PT40S');
});

it('two crashes in a row lose no second', async () => {
  const device = new Device();
  const api = new FakeApi('1.2');
  const first = await device.open(api);
  first.session.open(l1);
  await first.read(32);
  const second = relaunch(api, '1.2');
  const next = await device.open(second);
  await next.read(20);
  const third = relaunch(second, '1.2');
  await device.open(third);
  // 2 s in the first session; 30 s made good with 0 s of its own in the second; 20 s in the third.
  assert.deepEqual([seconds(api), seconds(second), seconds(third)], ['00:00:02.00', '00:00:30.00', '00:00:20.00']);
});

it('what was done while the LMS could not be reached survives a crash', async () => {
  const device = new Device();
  const api = new FakeApi('2004');
  const { session, read, world } = await device.open(api);
  session.open(l1);
  await read(3);
  world.online = false;
  session.checkAttempted(l1, 'c1');
  session.readToEnd(l1);
  await read(5);
  const again = await device.open(relaunch(api, '2004'));
  const { end, complete, seconds, checks } = again.session.lesson('l1');
  assert.deepEqual([end, complete, seconds, checks[0]], [true, true, 8, true]);
});

it('time nobody was told of becomes one statement of the next session', async () => {
  const device = new Device();
  const api = new FakeApi('1.2');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  const events: LearningEvent[] = [];
  await device.open(relaunch(api, '1.2'), events);
  assert.deepEqual(events.map(event => event.kind === 'experienced' && [event.item?.id, event.seconds]), [['l1', 42]]);
});

it('a session that ended well leaves nothing to make good', async () => {
  const device = new Device();
  const api = new FakeApi('1.2');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  session.close();
  const events: LearningEvent[] = [];
  const again = relaunch(api, '1.2');
  await device.open(again, events);
  assert.equal(seconds(again), undefined);
  assert.deepEqual(events, []);
});

it('after "save and exit" the device keeps nothing', async () => {
  const device = new Device();
  const { session, read } = await device.open(new FakeApi('1.2'));
  session.open(l1);
  await read(5);
  assert.ok(device.held.has('journal'));
  await session.exit();
  assert.equal(device.held.has('journal'), false);
});

it('another learner on the same device gets nothing of it', async () => {
  const device = new Device();
  const ada = await device.open(new FakeApi('1.2'), [], 17);
  ada.session.open(l1);
  await ada.read(42);
  // Ben did the very same on another device.
  const ben = new FakeApi('1.2');
  const elsewhere = await new Device().open(ben, [], 18);
  elsewhere.session.open(l1);
  await elsewhere.read(2);
  const here = await device.open(relaunch(ben, '1.2'));
  assert.equal(here.session.lesson('l1').seconds, 2);
});

it('a new attempt begins without what an old one left behind', async () => {
  const device = new Device();
  const { session, read } = await device.open(new FakeApi('2004'));
  session.open(l1);
  await read(42);
  const fresh = await device.open(new FakeApi('2004'));
  assert.equal(fresh.session.resumed, false);
});

it('a journal that is damaged is left alone', async () => {
  const device = new Device();
  const api = new FakeApi('1.2');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  device.held.set('journal', device.held.get('journal')!.replace(/"state":"..../, '"state":"2AAA'));
  const again = await device.open(relaunch(api, '1.2'));
  assert.equal(again.session.lesson('l1').seconds, 2);
  device.held.set('journal', '{"on"');
  const third = await device.open(relaunch(api, '1.2'));
  assert.equal(third.session.lesson('l1').seconds, 2);
});

it('nothing is written down while nobody is there', async () => {
  const device = new Device();
  const { session, read, world } = await device.open(new FakeApi('1.2'));
  session.open(l1);
  await read(5);
  const writes = device.writes;
  for (let n = 0; n < 600; n++) {
    world.now += 1000;
    session.tick();
  }
  // Input counts for three minutes more, and the host is told each minute.
  assert.ok(device.writes - writes <= 190, `${device.writes - writes} writes in ten minutes`);
});

it('in review mode nothing is made good', async () => {
  const device = new Device();
  const api = new FakeApi('2004');
  const { session, read } = await device.open(api);
  session.open(l1);
  await read(42);
  const review = new FakeApi('2004', { ...Object.fromEntries(api.server), 'cmi.mode': 'review', 'cmi.session_time': '' });
  const { session: shown } = await device.open(review);
  assert.equal(shown.lesson('l1').seconds, 2);
  assert.equal(seconds(review), undefined);
});
