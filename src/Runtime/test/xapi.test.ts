// Launches with an LRS in the address, as LMSs of several ages make them.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it } from 'node:test';
import type { Snapshot } from '../src/lms/LmsSession';
import { authorization, findXapi } from '../src/lms/xapi';
import { actorOf } from '../src/xapi/actor';
import { lesson, pack } from './course';
import { nameOf } from './lrs/cmi5';
import { Lrs } from './lrs/Lrs';
import { Browser, direct, settle } from './world';

const of = pack([lesson('l1')]);
const jo = { objectType: 'Agent', mbox: 'mailto:jo@example.com' };
const snapshot: Snapshot = {
  location: 'l1@0', state: '1AAxxxx', seconds: 10, done: false, objectives: [], outcome: { completion: 'incomplete', success: 'unknown', score: null, progress: 0 },
};

function lms(fetch = direct) {
  const lrs = new Lrs();
  const browser = new Browser();
  lrs.now = () => browser.clock;
  const page = () => findXapi(of, browser.page(fetch(lrs)));
  const launch = (parameters: Record<string, string> = {}) => {
    const all = { endpoint: 'https://lrs.example/xapi', auth: lrs.credential, actor: JSON.stringify(jo), ...parameters };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    browser.address = new URL(`https://lms.example/course/index.html?${new URLSearchParams(given)}`);
    return page()!;
  };
  const open = async (parameters: Record<string, string> = {}) => {
    const session = launch(parameters);
    await browser.until(session.connect());
    session.save(snapshot);
    assert.equal(await browser.until(session.commit()), true);
    return session;
  };
  return { lrs, browser, page, launch, open };
}

it('the credential leaves the address before anything else, and serves a reload from this tab', async () => {
  const { lrs, browser, open, page } = lms();
  const session = await open({ extra: 'x' });
  assert.equal(browser.address.href, 'https://lms.example/course/index.html');
  session.close();
  await browser.until(Promise.resolve());
  assert.equal((await browser.until(page()!.connect())).state, '1AAxxxx');
  assert.deepEqual(lrs.statements.map(nameOf), ['initialized', 'suspended', 'terminated', 'initialized', 'resumed']);
});

it('after "save and exit" the launch is forgotten', async () => {
  const { browser, open, page } = lms();
  const session = await open();
  session.close();
  assert.equal(await browser.until(session.left!()), true);
  assert.equal(page(), null);
});

const experienced = { kind: 'experienced', item: null, seconds: 5 } as const;

it('time that was told is on its way before the next commit, for the sake of a crash', async () => {
  const { lrs, browser, open } = lms();
  const session = await open();
  session.observe!(experienced);
  await browser.until(settle());
  assert.deepEqual(lrs.statements.map(nameOf), ['initialized', 'experienced']);
});

it('what is told on leaving is sent once', async () => {
  const { lrs, browser, open } = lms();
  const session = await open();
  const before = lrs.requests.length;
  session.observe!(experienced);
  session.close();
  await browser.until(settle());
  assert.deepEqual(lrs.requests.slice(before).filter(request => request.endsWith('/statements')), ['POST /xapi/statements']);
  assert.deepEqual(lrs.statements.map(nameOf), ['initialized', 'experienced', 'suspended', 'terminated']);
});

it('an authorization without the word Basic is given it', () => {
  assert.equal(authorization('Basic dGVzdA=='), 'Basic dGVzdA==');
  assert.equal(authorization('dGVzdA=='), 'Basic dGVzdA==');
  assert.equal(authorization('Bearer abc'), 'Bearer abc');
  assert.equal(authorization(undefined), null);
});

for (const [what, given, expected] of [
  ['arrays of an xAPI 0.9 LMS', { name: ['Jo'], mbox: ['mailto:jo@example.com'], objectType: 'Person' }, { objectType: 'Agent', name: 'Jo', mbox: 'mailto:jo@example.com' }],
  ['an account of an xAPI 0.9 LMS', { account: [{ accountServiceHomePage: 'https://lms.example', accountName: 'jo' }] }, { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo' } }],
  ['an address without mailto', { mbox: 'jo@example.com' }, { objectType: 'Agent', mbox: 'mailto:jo@example.com' }],
  ['more than one identifier', { mbox: 'mailto:jo@example.com', account: { homePage: 'https://lms.example', name: 'jo' } }, { objectType: 'Agent', mbox: 'mailto:jo@example.com' }],
  ['nobody', { name: 'Jo' }, null],
] as const)
  it(`an actor with ${what} becomes what an LRS takes`, () => assert.deepEqual(actorOf(JSON.stringify(given)), expected));

it('an actor that is no JSON is nobody', () => assert.equal(actorOf('jo'), null));

it('without actor, registration and activity the learner of this browser is found again', async () => {
  const { lrs, browser, open } = lms();
  await open({ actor: '' });
  browser.tab = new Map();
  await open({ actor: '' });
  const [first, second] = lrs.statements.filter(one => nameOf(one) === 'initialized');
  assert.deepEqual(second!.actor, first!.actor);
  assert.equal(second!.context.registration, first!.context.registration);
  assert.equal(first!.object.id, 'https://example.com/a-course');
  assert.deepEqual(lrs.refused, []);
});

it('the launch\'s registration and activity are used', async () => {
  const { lrs, open } = lms();
  const registration = randomUUID();
  await open({ registration, activity_id: 'https://lms.example/17', grouping: 'https://lms.example/group', activity_platform: 'An LMS' });
  const { object, context } = lrs.statements[0]!;
  assert.deepEqual([object.id, context.registration, context.platform], ['https://lms.example/17', registration, 'An LMS']);
  assert.deepEqual([context.contextActivities!.grouping].flat()[0], { objectType: 'Activity', id: 'https://lms.example/group' });
});

it('parameters nobody knows go back to the LRS that made them', async () => {
  const asked: string[] = [];
  const { open } = lms(lrs => (input, init) => {
    const url = new URL(String(input));
    asked.push(url.searchParams.get('tenant') ?? '');
    url.searchParams.delete('tenant'); // an LRS that knows it
    return direct(lrs)(url, init);
  });
  await open({ tenant: '7', 'Accept-Language': 'de' });
  assert.ok(asked.length > 0 && asked.every(tenant => tenant === '7'));
});

it('an LRS that does not know them is spared them', async () => {
  const { lrs, open } = lms();
  await open({ utm_source: 'mail' });
  assert.equal(lrs.statements.length, 1);
  assert.equal(lrs.refused.length, 1, 'one refusal taught it');
});

for (const [endpoint, auth, good] of [
  ['http://lrs.example/xapi', 'Basic x', false],
  ['http://lms.example/xapi', 'Basic x', false],
  ['javascript:alert(1)', '', false],
  ['http://localhost:8080/xapi', 'Basic dGVzdDp0ZXN0', true],
  ['http://127.0.0.1/xapi', 'Basic dGVzdDp0ZXN0', true],
] as const)
  it(`${endpoint} is ${good ? 'taken' : 'refused'} as an endpoint`, async () => {
    const { open } = lms();
    const opened = open({ endpoint, auth });
    await (good ? assert.doesNotReject(opened) : assert.rejects(opened, /https/));
  });

it('a completion that still waits in the browser is not said a second time', async () => {
  const { lrs, browser, open } = lms();
  const registration = randomUUID();
  const done = { ...snapshot, outcome: { completion: 'completed', success: 'unknown', score: null, progress: 1 } } as const;
  const first = await open({ registration });
  lrs.fault = ({ url }) => (url.includes('statements') ? 'drop' : null);
  first.save(done);
  await browser.until(first.commit());
  browser.forgetTimers(); // the tab is killed
  browser.clock += 60_000;
  lrs.fault = () => null;
  const second = await open({ registration });
  second.save(done);
  assert.equal(await browser.until(second.commit()), true);
  assert.equal(lrs.statements.filter(one => nameOf(one) === 'completed').length, 1);
});

for (const hasty of [false, true])
  it(`what waited in the browser goes out with the next launch, before what is new${hasty ? ', even when that is left at once' : ''}`, async () => {
    const { lrs, browser, open, launch } = lms();
    const registration = randomUUID();
    const first = await open({ registration });
    lrs.fault = ({ url }) => (url.includes('statements') ? 'drop' : null);
    first.observe!({ kind: 'experienced', item: of.items[0]!, seconds: 3 });
    first.close();
    await browser.until(Promise.resolve());
    browser.forgetTimers(); // the tab is closed
    browser.clock += 60_000;
    lrs.fault = () => null;
    const next = hasty ? launch({ registration }) : await open({ registration });
    if (hasty) {
      await browser.until(next.connect().then(() => next.close()));
      await browser.until(Promise.resolve());
    }
    const again = ['initialized', 'resumed', ...(hasty ? ['terminated'] : [])];
    assert.deepEqual(lrs.statements.map(nameOf), ['initialized', 'experienced', 'suspended', 'terminated', ...again]);
  });
