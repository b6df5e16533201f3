// A whole session as the LRS sees it: what is said, when, and that its times add up.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import { random } from '../src/draw';
import { findCmi5 } from '../src/lms/cmi5';
import { findScorm } from '../src/lms/find';
import type { Answer, LmsSession } from '../src/lms/LmsSession';
import { openRecord } from '../src/lms/record';
import { type EventRecord, RecordedSession, type RecordLaunch } from '../src/lms/RecordedSession';
import { scorm12 } from '../src/lms/scorm12';
import { scorm2004 } from '../src/lms/scorm2004';
import { findXapi } from '../src/lms/xapi';
import { Session } from '../src/session/Session';
import { SessionClock } from '../src/session/SessionClock';
import { secondsOf } from './contract';
import { lesson, pack, quiz } from './course';
import { FakeApi } from './FakeApi';
import { isDefined, nameOf } from './lrs/cmi5';
import { type Fault, Lrs } from './lrs/Lrs';
import { Browser, direct, settle } from './world';

const l1 = lesson('l1', { checks: ['c1'] });
const l2 = lesson('l2');
const q1 = quiz('q1');
const of = pack([l1, l2, q1]);
const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo' } };
const answer = (id: string, correct: boolean): Answer =>
  ({ id, key: { type: 'choice', key: ['a'], text: 'Which?' }, response: correct ? 'a' : 'b', correct, shownAt: Date.UTC(2026, 10, 23, 9), answeredAt: Date.UTC(2026, 10, 23, 9), latency: 1 });

/** A learner on a page whose time runs with the browser's. */
async function learner(lms: LmsSession, browser: Browser) {
  const world = { online: true };
  const clock = new SessionClock(() => browser.clock, true);
  const page = browser.page(fetch);
  const session = new Session(of, lms, { clock, after: page.after, online: () => world.online, today: () => 20_781 });
  await browser.until(session.start());
  const run = async (ms: number) => {
    for (let left = ms; left > 0; left -= 1000) {
      browser.run(Math.min(left, 1000));
      clock.active();
      session.tick();
      await settle();
    }
    await settle();
  };
  return { session, run, world };
}

function lms(profile: 'cmi5' | 'xapi', seed = 1) {
  const lrs = new Lrs();
  const browser = new Browser(seed);
  lrs.now = () => browser.clock;
  const registration = randomUUID();
  const launch = () => {
    browser.tab = new Map();
    browser.forgetTimers();
    const query =
      profile === 'cmi5'
        ? lrs.launch({ actor, registration, activityId: 'https://lms.example/au/1', publisherId: 'https://example.com/a-course', session: randomUUID(), launchMode: 'Normal', masteryScore: 0.8 }, 'https://lrs.example')
        : new URLSearchParams({ endpoint: 'https://lrs.example/xapi', auth: lrs.credential, actor: JSON.stringify(actor), registration });
    browser.address = new URL(`https://lms.example/course/index.html?${query}`);
    return page();
  };
  const page = () => {
    const life = { gone: false };
    const network = direct(lrs);
    const world = browser.page((input, init) => (life.gone ? new Promise<Response>(() => {}) : network(input, init).then(reply => (life.gone ? new Promise<Response>(() => {}) : reply))));
    return { lms: (profile === 'cmi5' ? findCmi5 : findXapi)(of, world)!, die: () => void (life.gone = true) };
  };
  return { lrs, browser, launch, page };
}

const experienced = (lrs: Lrs) => lrs.statements.filter(one => nameOf(one) === 'experienced').reduce((sum, one) => sum + secondsOf(one.result!.duration!), 0);

for (const profile of ['cmi5', 'xapi'] as const) {
  it(`(${profile}) the time of the session can be computed from its visits, to the hundredth`, async () => {
    const { lrs, browser, launch } = lms(profile);
    const { session, run } = await learner(launch().lms, browser);
    for (const [item, ms] of [[l1, 290], [null, 4_730], [l2, 61_120], [q1, 130], [l1, 200_990]] as const) {
      session.open(item);
      await run(ms);
    }
    session.hidden();
    await run(12_345);
    assert.equal(await browser.until(session.exit()), true);
    const end = lrs.statements.find(one => nameOf(one) === 'terminated')!;
    assert.equal(Math.round(experienced(lrs) * 100), Math.round(secondsOf(end.result!.duration!) * 100));
    assert.equal(secondsOf(end.result!.duration!), Math.floor(session.seconds * 100) / 100);
    const onL1 = lrs.statements.filter(one => nameOf(one) === 'experienced' && one.object.id.endsWith('/lessons/l1')).reduce((sum, one) => sum + secondsOf(one.result!.duration!), 0);
    assert.ok(onL1 >= 213, `${onL1} s on the lesson`);
    assert.deepEqual(lrs.refused, []);
  });

  it(`(${profile}) everything the learner does is said once, in its order`, async () => {
    const { lrs, browser, launch } = lms(profile);
    const { session, run } = await learner(launch().lms, browser);
    session.open(l1);
    await run(20_000);
    session.checkAttempted(l1, 'c1', answer('l1.c1', false));
    session.readToEnd(l1);
    await run(3000);
    session.open(q1);
    await run(30_000);
    session.submit(q1, [answer('q1.a', true), answer('q1.b', true)]);
    await run(3000);
    assert.equal(await browser.until(session.exit()), true);
    const said = lrs.statements.map(one => `${nameOf(one)} ${isDefined(one) ? 'au' : one.object.id.replace('https://example.com/a-course', '')}`.trim());
    const [au, course] = profile === 'cmi5' ? ['au', 'https://lms.example/au/1'] : ['', ''];
    assert.deepEqual(said, [
      `initialized ${au}`.trim(), 'answered /lessons/l1/questions/c1', 'completed /lessons/l1', `progressed ${course}`.trim(), 'experienced /lessons/l1',
      'answered /quizzes/q1/questions/a', 'answered /quizzes/q1/questions/b', 'passed /quizzes/q1', `progressed ${course}`.trim(), `passed ${au}`.trim(),
      'experienced /quizzes/q1', `suspended ${course}`.trim(), `terminated ${au}`.trim(),
    ]);
    const attempt = lrs.statements.find(one => nameOf(one) === 'passed')!;
    assert.equal(attempt.result?.duration, 'PT30S');
    assert.equal(session.state, 'saved');
    assert.deepEqual(lrs.refused, []);
  });

  const runs = 100;
  it(`(${profile}) ${runs} seeded learners whose tabs are closed, killed and cut off: nothing is lost, and nothing refused`, async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const next = random(seed * 7919);
      const { lrs, browser, launch } = lms(profile, seed);
      const faults: Fault[] = ['drop', 'lost', 500, 503, 429];
      const done = { ends: new Set<string>(), answers: 0, passed: false };
      for (let visit = 0; visit < 4; visit++) {
        lrs.fault = () => null;
        const { lms: session, die } = launch();
        const { session: of, run, world } = await learner(session, browser);
        for (const id of done.ends) assert.equal(of.lesson(id).end, true, `seed ${seed}: ${id} was read`);
        lrs.fault = ({ url }) => (!url.includes('stateId=LMS') && next() < 0.3 ? faults[Math.floor(next() * faults.length)]! : null);
        for (let step = 0; step < 6; step++) {
          const item = [l1, l2][Math.floor(next() * 2)]!;
          const chance = next();
          of.open(chance < 0.7 ? item : q1);
          await run(next() * 40_000);
          if (chance < 0.5) of.readToEnd(item);
          else if (chance >= 0.8) of.submit(q1, [answer('q1.a', true), answer('q1.b', next() < 0.5)]);
          if (chance >= 0.8) done.answers += 2;
          world.online = next() < 0.8;
        }
        world.online = true;
        // The network is there again before the page goes, or nothing could be asked of anybody.
        lrs.fault = () => null;
        of.reconnected();
        for (let n = 0; n < 40 && of.state !== 'saved'; n++) await run(5000);
        assert.equal(of.state, 'saved', `seed ${seed}`);
        for (const lesson of [l1, l2]) if (of.lesson(lesson.id).end) done.ends.add(lesson.id);
        done.passed = of.progress.quizzes.get('q1')?.passed ?? false;
        if (next() < 0.6) of.close();
        await settle();
        die();
        browser.clock += 3_600_000;
      }
      assert.equal(lrs.statements.filter(one => nameOf(one) === 'answered').length, done.answers, `seed ${seed}: answers`);
      const course = lrs.statements.filter(one => (profile === 'cmi5' ? isDefined(one) : one.object.id === 'https://example.com/a-course')).map(nameOf);
      assert.equal(course.filter(name => name === 'passed').length, done.passed ? 1 : 0, `seed ${seed}: passed`);
      assert.equal(course.filter(name => name === 'completed').length, done.passed && done.ends.size === 2 ? 1 : 0, `seed ${seed}: completed`);
      const [, total = '0'] = /"seconds":([\d.]+)/.exec([...lrs.documents.values()][0]!.body) ?? [];
      assert.ok(Math.abs(experienced(lrs) - Number(total)) <= 61 * 4, `seed ${seed}: ${experienced(lrs)} s of ${total} s`);
      assert.deepEqual(lrs.refused.filter(refusal => !refusal.includes(': 412')), [], `seed ${seed}`);
    }
  });
}

// SCORM packages.

async function scorm(values: Record<string, string>, search = '', standard: '1.2' | '2004' = '1.2') {
  const lrs = new Lrs();
  const browser = new Browser();
  lrs.now = () => browser.clock;
  browser.address = new URL(`https://lms.example/course/index.html${search}`);
  const api = new FakeApi(standard, values);
  const found = findScorm(standard === '1.2' ? scorm12 : scorm2004, { [standard === '1.2' ? 'API' : 'API_1484_11']: api } as unknown as Window)!;
  const loads: RecordLaunch[] = [];
  let fail = false;
  const load = async (launch: RecordLaunch): Promise<EventRecord> => {
    loads.push(launch);
    await settle();
    if (fail) throw new Error('not there');
    return openRecord(launch, of, browser.page(direct(lrs)));
  };
  const recorded = new RecordedSession(found, search, load);
  return { lrs, browser, api, loads, break: () => (fail = true), ...(await learner(recorded, browser)) };
}

it('a SCORM launch that names no LRS loads and sends nothing', async () => {
  for (const data of ['', 'plain text', '{"other": 1}', '[]', 'null']) {
    const { loads, session, run, lrs, api } = await scorm({ 'cmi.launch_data': data });
    session.open(l1);
    await run(5000);
    assert.equal(session.close(), true);
    assert.deepEqual([loads.length, lrs.requests.length, api.refused], [0, 0, []]);
  }
});

for (const standard of ['1.2', '2004'] as const)
  it(`(SCORM ${standard}) launch data with an endpoint sends the session to it, under the LMS's name for the learner, and no secret`, async () => {
    const learnerOf: Record<string, string> = standard === '1.2' ? { 'cmi.core.student_id': 'jo17', 'cmi.core.student_name': 'Doe, Jo' } : { 'cmi.learner_id': 'jo17', 'cmi.learner_name': 'Doe, Jo' };
    const { lrs, session, run, browser, api } = await scorm({ 'cmi.launch_data': '{"endpoint": "/lrs/xapi", "auth": "Basic secret"}', ...learnerOf }, '', standard);
    const auths: unknown[] = [];
    const handle = lrs.handle.bind(lrs);
    lrs.handle = request => {
      auths.push(request.headers['authorization']);
      return handle({ ...request, url: request.url.replace('/lrs', ''), headers: { ...request.headers, authorization: lrs.credential } }); // a proxy that adds it
    };
    session.open(l1);
    await run(5000);
    session.readToEnd(l1);
    await run(3000);
    session.close();
    await browser.until(Promise.resolve());
    assert.deepEqual(lrs.statements.map(nameOf), ['initialized', 'completed', 'progressed', 'experienced', 'suspended', 'terminated']);
    assert.deepEqual(lrs.statements[0]!.actor, { objectType: 'Agent', name: 'Doe, Jo', account: { homePage: 'https://lms.example', name: 'jo17' } });
    assert.ok(auths.length > 0 && auths.every(auth => auth === undefined));
    assert.deepEqual([lrs.refused, api.refused], [[], []]);
  });

it('a SCORM launch with an LRS in the address uses its credential, and takes it out of the address', async () => {
  const search = `?${new URLSearchParams({ endpoint: 'https://lrs.example/xapi/', auth: 'dGVzdDp0ZXN0', actor: JSON.stringify(actor), page: '2' })}`;
  const { lrs, session, run, browser } = await scorm({}, search);
  session.open(l1);
  await run(3000);
  session.close();
  await browser.until(Promise.resolve());
  assert.deepEqual(lrs.statements[0]!.actor, actor);
  assert.equal(browser.address.searchParams.has('auth'), false);
  assert.equal(browser.address.searchParams.get('page'), '2');
});

it('a record that cannot be loaded, or does not work, is nothing to the SCORM session', async () => {
  for (const what of ['load', 'lrs'] as const) {
    const { lrs, session, run, api, break: fail } = await scorm({ 'cmi.launch_data': '{"endpoint": "https://lrs.example/xapi"}' });
    if (what === 'load') fail();
    lrs.fault = () => 'drop';
    session.open(l1);
    session.readToEnd(l1);
    await run(5000);
    assert.equal(session.state, 'saved');
    assert.equal(session.close(), true);
    assert.equal(api.server.has('cmi.suspend_data'), true);
  }
});

it('review writes no record either', async () => {
  const { loads } = await scorm({ 'cmi.core.lesson_mode': 'review', 'cmi.launch_data': '{"endpoint": "https://lrs.example/xapi"}' });
  assert.equal(loads.length, 0);
});
