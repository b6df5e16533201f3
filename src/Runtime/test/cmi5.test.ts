// The duties of an assignable unit, on an LMS that checks them (test/lrs/cmi5.ts).
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { findCmi5 } from '../src/lms/cmi5';
import type { LmsSession, Snapshot } from '../src/lms/LmsSession';
import { MemoryStore } from '../src/xapi/OutboxStore';
import { lesson, pack, quiz } from './course';
import { type Cmi5Launch, isDefined, nameOf } from './lrs/cmi5';
import { Lrs } from './lrs/Lrs';
import { Browser, direct } from './world';

const q1 = quiz('q1');
const of = pack([lesson('l1'), q1]);
const snapshot = (outcome: Partial<Snapshot['outcome']> = {}, more: Partial<Snapshot> = {}): Snapshot => ({
  location: 'l1@0', state: '1AAxxxx', seconds: 10, done: false, objectives: [], ...more,
  outcome: { completion: 'incomplete', success: 'unknown', score: null, progress: 0, ...outcome },
});
const passed = snapshot({ completion: 'completed', success: 'passed', score: 90, progress: 1 }, { done: true });
const failed = snapshot({ success: 'failed', score: 40 });

function lms() {
  const lrs = new Lrs();
  const browser = new Browser();
  lrs.now = () => browser.clock;
  const registration = randomUUID();
  /** The LMS opens the course. */
  const launch = (more: Partial<Cmi5Launch> = {}): LmsSession => {
    const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo' } };
    const settings = { actor, registration, activityId: 'https://lms.example/au/1', publisherId: 'https://example.com/a-course', session: randomUUID(), launchMode: 'Normal' as const, ...more };
    browser.address = new URL(`https://lms.example/course/index.html?lang=en&${lrs.launch(settings, 'https://lrs.example')}`);
    return page();
  };
  /** The page, loaded or reloaded at whatever address it has. */
  const page = (): LmsSession => {
    browser.forgetTimers();
    return findCmi5(of, browser.page(direct(lrs)))!;
  };
  const said = () => lrs.statements.map(nameOf);
  const own = () => lrs.statements.filter(isDefined).map(nameOf);
  const open = async (more: Partial<Cmi5Launch> = {}) => {
    const session = launch(more);
    await browser.until(session.connect());
    return session;
  };
  const leave = async (session: LmsSession) => {
    session.close();
    return browser.until(session.left!());
  };
  return { lrs, browser, launch, page, open, leave, said, own };
}

it('the duties are done in their order', async () => {
  const { lrs, browser, open, leave, said } = lms();
  const session = await open();
  session.observe!({ kind: 'experienced', item: of.items[0]!, seconds: 9 });
  session.save(passed);
  await browser.until(session.commit());
  await leave(session);
  const [fetch, data, preferences, ...rest] = lrs.requests;
  assert.deepEqual([fetch, data, preferences], ['POST /fetch', 'GET /xapi/activities/state', 'GET /xapi/agents/profile']);
  assert.equal(rest.filter(request => request.includes('fetch')).length, 0);
  assert.deepEqual(said(), ['initialized', 'experienced', 'progressed', 'completed', 'passed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('a learner who is not done is suspended, and resumed the next time', async () => {
  const { lrs, open, leave, said } = lms();
  const first = await open();
  first.save(snapshot());
  await leave(first);
  const second = await open();
  second.save(snapshot());
  await leave(second);
  assert.deepEqual(said(), ['initialized', 'suspended', 'terminated', 'initialized', 'resumed', 'suspended', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('a reload goes on with the same session: no second token, no second initialized, and the time adds up', async () => {
  const { lrs, browser, open, page, leave, own, said } = lms();
  const first = await open();
  first.save(snapshot());
  first.close();
  await browser.until(Promise.resolve());
  const second = page();
  assert.equal((await browser.until(second.connect())).state, '1AAxxxx');
  second.save(snapshot({}, { seconds: 5 }));
  await leave(second);
  assert.deepEqual(own(), ['initialized', 'terminated']);
  assert.deepEqual(said(), ['initialized', 'suspended', 'resumed', 'suspended', 'terminated']);
  assert.equal(lrs.statements.at(-1)!.result!.duration, 'PT15S');
  assert.deepEqual(lrs.refused, []);
});

it('a reload before initialized arrived says it again word for word', async () => {
  const { lrs, browser, launch, page, own, leave } = lms();
  lrs.fault = ({ url }) => (url.includes('statements') ? 'lost' : null);
  await browser.until(launch().connect());
  browser.statements = new MemoryStore(); // the browser lost what it had stored
  lrs.fault = () => null;
  const again = page();
  await browser.until(again.connect());
  again.save(snapshot());
  await leave(again);
  assert.deepEqual(own(), ['initialized', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('a session that has ended is not opened again, and the learner is told', async () => {
  const { lrs, browser, open, page, leave } = lms();
  const first = await open();
  first.save(snapshot());
  await leave(first);
  browser.address = new URL(`https://lms.example/course/index.html?${new URLSearchParams(JSON.parse(launchOf(browser)) as Record<string, string>)}`);
  await assert.rejects(browser.until(page().connect()), /has ended/);
  assert.deepEqual(lrs.refused, []);
});

/** As an LMS's frame that is reloaded with its first address. */
function launchOf({ tab }: Browser): string {
  const key = [...tab.keys()].find(name => name.startsWith('coursepack.cmi5:'))!;
  const [registration, ...activity] = key.slice('coursepack.cmi5:'.length).split(':');
  const { fetch } = JSON.parse(tab.get(key)!) as { fetch: string };
  return JSON.stringify({ endpoint: 'https://lrs.example/xapi/', fetch, actor: '{}', registration, activityId: activity.join(':') });
}

it('a tab that is closed has said everything but the end, which is then the LMS\'s to say', async () => {
  const { lrs, browser, open, leave, own } = lms();
  const closed = await open();
  closed.save(failed);
  closed.close();
  await browser.until(Promise.resolve());
  assert.deepEqual(own(), ['initialized', 'failed']);
  const next = await open();
  next.save(passed);
  await leave(next);
  assert.deepEqual(own(), ['initialized', 'failed', 'initialized', 'completed', 'passed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('a pass after a failure and a reload is said in the next session, because this one has its verdict', async () => {
  const { lrs, browser, open, page, leave, own } = lms();
  const first = await open();
  first.save(failed);
  first.close();
  const second = page();
  await browser.until(second.connect());
  second.save(passed);
  await leave(second);
  const third = await open();
  third.save(passed);
  await leave(third);
  assert.deepEqual(own(), ['initialized', 'failed', 'completed', 'terminated', 'initialized', 'passed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('an error instead of a token is told', async () => {
  const { lrs, browser, launch } = lms();
  const session = launch();
  lrs.sessions[0]!.fetched = true;
  await assert.rejects(browser.until(session.connect()), /handed out before/);
});

it('a launch that lacks something is told what', async () => {
  const { browser, page } = lms();
  browser.address = new URL('https://lms.example/course/index.html?endpoint=https://lrs.example/xapi/&actor={}');
  await assert.rejects(browser.until(page().connect()), /lacks fetch, registration, activityId/);
});

it('launch parameters leave the address at once, others stay', async () => {
  const { browser, launch } = lms();
  launch();
  assert.equal(browser.address.href, 'https://lms.example/course/index.html?lang=en');
});

it('a page that nobody launched finds no LMS', () => {
  const { browser } = lms();
  assert.equal(findCmi5(of, browser.page(fetch)), null);
});

it('an LRS that is reached without https is refused', async () => {
  const { browser, page } = lms();
  const query = new URLSearchParams({ endpoint: 'http://lrs.example/xapi/', fetch: 'https://lrs.example/fetch', actor: '{}', registration: randomUUID(), activityId: 'https://a.example' });
  browser.address = new URL(`https://lms.example/course/index.html?${query}`);
  await assert.rejects(browser.until(page().connect()), /https/);
});

it('launch data that cannot be read end the launch; the state is never written over', async () => {
  const { lrs, browser, launch } = lms();
  lrs.fault = ({ method, url }) => (method === 'GET' && url.includes('stateId=coursepack') ? 500 : null);
  await assert.rejects(browser.until(launch().connect()), /could not read the state: 500/);
  assert.deepEqual(lrs.requests.filter(request => request.startsWith('PUT')), []);
});

it('a server that fails for a moment while the course opens is asked again', async () => {
  const { lrs, browser, launch, said } = lms();
  let times = 0;
  lrs.fault = ({ method }) => (method === 'GET' && ++times % 2 === 1 ? 503 : null);
  await browser.until(launch().connect());
  await browser.until(Promise.resolve());
  assert.deepEqual(said(), ['initialized']);
});

it('a failed attempt and a better one in the same session are a pass and nothing else', async () => {
  const { lrs, browser, open, leave, own } = lms();
  const session = await open();
  session.save(failed);
  await browser.until(session.commit());
  assert.deepEqual(own(), ['initialized']);
  session.save(passed);
  await leave(session);
  assert.deepEqual(own(), ['initialized', 'completed', 'passed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('a failure is said at the end, and not again when nothing was tried since', async () => {
  const { lrs, open, leave, own } = lms();
  for (const tries of [true, false, true]) {
    const session = await open();
    if (tries) session.observe!({ kind: 'attempted', quiz: q1, score: 40, passed: false, seconds: 5 });
    session.save(failed);
    await leave(session);
  }
  assert.deepEqual(own(), ['initialized', 'failed', 'terminated', 'initialized', 'terminated', 'initialized', 'failed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('the LMS\'s mastery score decides: below it nothing is a pass, and a failure above it goes without its score', async () => {
  for (const [outcome, verdict, scaled] of [
    [{ success: 'passed', score: 80 }, 'passed', 0.8],
    [{ success: 'passed', score: 79.99 }, 'failed', 0.7999],
    [{ success: 'failed', score: 85 }, 'failed', undefined],
  ] as const) {
    const { lrs, open, leave } = lms();
    const session = await open({ masteryScore: 0.8 });
    session.save(snapshot(outcome));
    await leave(session);
    const statement = lrs.statements.filter(isDefined).find(one => ['passed', 'failed'].includes(nameOf(one)))!;
    assert.deepEqual([nameOf(statement), statement.result?.score?.scaled], [verdict, scaled]);
    assert.deepEqual(lrs.refused, []);
  }
});

it('completed and passed are said once in a registration', async () => {
  const { lrs, open, leave, own } = lms();
  for (let n = 0; n < 3; n++) {
    const session = await open();
    session.save(passed);
    await leave(session);
  }
  assert.deepEqual(own().filter(name => name === 'completed' || name === 'passed'), ['completed', 'passed']);
  assert.deepEqual(lrs.refused, []);
});

it('a completion that never arrived, because the device is gone, is said in the next session', async () => {
  const { lrs, browser, open, leave, own } = lms();
  lrs.fault = ({ method, url }) => (method === 'POST' && url.includes('statements') ? 'drop' : null);
  const lost = await open();
  lost.save(passed);
  await browser.until(lost.commit());
  lrs.fault = () => null;
  browser.statements = new MemoryStore();
  const session = await open();
  session.save(passed);
  await leave(session);
  assert.deepEqual(own(), ['initialized', 'completed', 'passed', 'terminated']);
  assert.deepEqual(lrs.refused, []);
});

it('what an earlier session left in the browser is offered, and its refusal does not disturb the new session', async () => {
  const { lrs, browser, open, leave, own } = lms();
  lrs.fault = ({ method, url }) => (method === 'POST' && url.includes('statements') ? 'drop' : null);
  const lost = await open();
  lost.save(passed);
  await browser.until(lost.commit());
  lrs.fault = () => null;
  for (let n = 0; n < 2; n++) {
    const session = await open();
    session.save(passed);
    assert.equal(await leave(session), true);
    browser.clock += 31 * 86_400_000;
  }
  assert.deepEqual(own(), ['initialized', 'completed', 'passed', 'terminated', 'initialized', 'terminated']);
  assert.equal(lrs.refused.length, 1, 'offered by the next launch, given up after 30 days');
  assert.match(lrs.refused[0]!, /403.*session id/);
});

for (const launchMode of ['Browse', 'Review'] as const)
  it(`${launchMode} says initialized and terminated, and nothing else`, async () => {
    const { lrs, browser, open, leave, said } = lms();
    const session = await open({ launchMode });
    session.observe!({ kind: 'experienced', item: null, seconds: 9 });
    session.save(passed);
    browser.clock += 7000;
    await leave(session);
    assert.deepEqual(said(), ['initialized', 'terminated']);
    assert.equal(lrs.statements[1]!.result!.duration, 'PT7S');
    assert.deepEqual(lrs.requests.filter(request => request.startsWith('PUT')), []);
    assert.deepEqual(lrs.refused, []);
  });

it('after "save and exit" the learner goes where the LMS wants, once everything has arrived', async () => {
  const { lrs, browser, open, leave } = lms();
  const session = await open({ returnURL: 'https://lms.example/back' });
  session.save(snapshot());
  assert.equal(await leave(session), true);
  assert.equal(browser.went, 'https://lms.example/back');
  assert.equal(nameOf(lrs.statements.at(-1)!), 'terminated');
});

it('a return address that is no web address is not followed', async () => {
  const { browser, open, leave } = lms();
  const session = await open({ returnURL: 'javascript:alert(1)' });
  session.save(snapshot());
  await leave(session);
  assert.equal(browser.went, null);
});

it('what could not be delivered on leaving is not called saved, and the learner stays to see it', async () => {
  const { lrs, browser, open, leave } = lms();
  const session = await open({ returnURL: 'https://lms.example/back' });
  session.save(snapshot());
  lrs.fault = () => 'drop';
  assert.equal(await leave(session), false);
  assert.equal(browser.went, null);
});

it('a token that is no longer good ends the saving, and says so', async () => {
  const { lrs, browser, open } = lms();
  const session = await open();
  lrs.sessions[0]!.token = 'another';
  session.save(snapshot());
  assert.equal(await browser.until(session.commit()), false);
  assert.equal(session.alive(), false);
});

it('of two windows the one opened last goes on; the other writes over nothing', async () => {
  const { lrs, browser, open } = lms();
  const older = await open();
  older.save(snapshot());
  await browser.until(older.commit());
  const newer = await open();
  newer.save(snapshot({}, { state: '1ABnewer' }));
  await browser.until(newer.commit());
  older.save(snapshot({}, { state: '1AColder' }));
  assert.equal(await browser.until(older.commit()), false);
  assert.equal(older.alive(), false);
  older.close();
  await browser.until(Promise.resolve());
  assert.match([...lrs.documents.values()].at(-1)!.body, /1ABnewer/);
});

it('a second device is noticed by what it wrote', async () => {
  const { lrs, browser, open } = lms();
  const here = await open();
  here.save(snapshot());
  await browser.until(here.commit());
  const [key, { body }] = [...lrs.documents][0]!;
  lrs.documents.set(key, { body: body.replace(/"by":"[^"]+"/, '"by":"there"'), etag: '"x"' });
  here.save(snapshot({}, { state: '1ACmine' }));
  assert.equal(await browser.until(here.commit()), false);
  assert.doesNotMatch(lrs.documents.get(key)!.body, /1ACmine/);
});

it('a document that is not ours is handed over as it is, to be told as damaged', async () => {
  const { lrs, browser, open, launch } = lms();
  const first = await open();
  first.save(snapshot());
  await browser.until(first.commit());
  const [key] = [...lrs.documents.keys()];
  lrs.documents.set(key!, { body: '<html>', etag: '"x"' });
  assert.equal((await browser.until(launch().connect())).state, '<html>');
});
