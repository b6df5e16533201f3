// What LMSs do in the field that the standards do not foresee.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { discover } from '../src/lms/discover';
import { DeviceSession } from '../src/lms/DeviceSession';
import type { Answer, Snapshot } from '../src/lms/LmsSession';
import type { ApiObject } from '../src/lms/ScormApi';
import { scorm12 } from '../src/lms/scorm12';
import { scorm2004 } from '../src/lms/scorm2004';
import { FakeApi } from './FakeApi';
import { connected } from './hosts';

const snapshot: Snapshot = {
  location: 'a@0', state: '1AAxxxx', seconds: 5, done: false, objectives: [],
  outcome: { completion: 'incomplete', success: 'unknown', score: 50, progress: 0 },
};
const answer: Answer = {
  id: 'quiz.q1', key: { type: 'choice', key: ['b'], text: 'Which?' }, response: 'b', correct: true, shownAt: 1.79e12, answeredAt: 1.79e12, latency: null,
};
const strict = (standard: '1.2' | '2004', values = {}) => new FakeApi(standard, values) as unknown as FakeApi & ApiObject;

it('an LMS that returns booleans is understood', async () => {
  const api = strict('1.2');
  for (const call of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish']) {
    const strictCall = api[call]!;
    api[call] = (...args) => strictCall(...args) === 'true';
  }
  const { session } = connected(scorm12, api);
  await session.connect();
  session.save(snapshot);
  assert.equal(await session.commit(), true);
  assert.equal(session.close(), true);
});

it('an empty mode is taken as normal', async () => {
  const { session } = connected(scorm12, strict('1.2', { 'cmi.core.lesson_mode': '', 'cmi.core.credit': '' }));
  assert.equal((await session.connect()).readOnly, false);
});

it('a session that a frame of ours opened before is used', async () => {
  const api = strict('2004');
  api['Initialize']!('');
  const { session, set } = connected(scorm2004, api);
  await session.connect();
  assert.equal(set.get('cmi.completion_status'), 'incomplete');
});

it('an LMS that opens no session is an error, not a silent loss', async () => {
  const api = strict('2004');
  api['Initialize']!('');
  api['Terminate']!('');
  await assert.rejects(connected(scorm2004, api).session.connect(), /did not open a session: error 104/);
});

it('a state that cannot be read is never written over', async () => {
  const api = strict('1.2', { 'cmi.suspend_data': '1precious' });
  const get = api['LMSGetValue']!;
  let code = '0';
  api['LMSGetValue'] = element => (code = element === 'cmi.suspend_data' ? '101' : '0') === '101' ? '' : get(element!);
  api['LMSGetLastError'] = () => code;
  const { session } = connected(scorm12, api);
  await assert.rejects(session.connect(), /suspend_data/);
  session.save(snapshot);
  session.close();
  assert.equal(api.values.get('cmi.suspend_data'), '1precious');
  assert.equal(api.calls.at(-1), 'Finish');
});

it('an API that throws is a failed save, and the next save says everything again', async () => {
  const api = strict('1.2');
  const { session, set } = connected(scorm12, api);
  await session.connect();
  const call = api['LMSSetValue']!;
  api['LMSSetValue'] = () => {
    throw new Error('NetworkError');
  };
  session.save(snapshot);
  assert.equal(await session.commit(), false);
  api['LMSSetValue'] = call;
  session.save(snapshot);
  assert.equal(await session.commit(), true);
  assert.equal(set.get('cmi.suspend_data'), '1AAxxxx');
});

it('a lost log-in is reported and healed, answers included', async () => {
  const api = strict('2004');
  const { session } = connected(scorm2004, api);
  await session.connect();
  api.down = true;
  session.record(answer);
  session.save(snapshot);
  assert.equal(await session.commit(), false);
  api.down = false;
  session.save(snapshot);
  assert.equal(await session.commit(), true);
  assert.equal(api.server.get('cmi.suspend_data'), '1AAxxxx');
  assert.equal(api.server.get('cmi.interactions.0.learner_response'), 'b');
});

it('an LMS without interactions and without score limits still saves everything else', async () => {
  const api = strict('1.2');
  const set = api['LMSSetValue']!;
  const get = api['LMSGetValue']!;
  let code = '0';
  const missing = (element: string) => /interactions|score\.m/.test(element);
  api['LMSSetValue'] = (element, value) => ((code = missing(element!) ? '401' : '0') === '401' ? 'false' : set(element!, value!));
  api['LMSGetValue'] = element => ((code = missing(element!) ? '401' : '0') === '401' ? '' : get(element!));
  api['LMSGetLastError'] = () => code;
  const { session } = connected(scorm12, api);
  await session.connect();
  session.record(answer);
  session.save(snapshot);
  assert.equal(await session.commit(), true);
  assert.equal(api.values.get('cmi.core.score.raw'), '50');
});

it('an LMS without objectives is asked once, and everything else is saved', async () => {
  const api = strict('1.2');
  const set = api['LMSSetValue']!;
  const get = api['LMSGetValue']!;
  let code = '0';
  const missing = (element: string) => element.startsWith('cmi.objectives');
  api['LMSSetValue'] = (element, value) => ((code = missing(element!) ? '401' : '0') === '401' ? 'false' : set(element!, value!));
  api['LMSGetValue'] = element => ((code = missing(element!) ? '401' : '0') === '401' ? '' : get(element!));
  api['LMSGetLastError'] = () => code;
  const { session, calls } = connected(scorm12, api);
  await session.connect();
  const objective = { id: 'm1', description: 'One', outcome: snapshot.outcome, changed: true };
  session.save({ ...snapshot, objectives: [objective] });
  session.save({ ...snapshot, seconds: 6, objectives: [objective] });
  assert.equal(await session.commit(), true);
  assert.deepEqual(calls.filter(call => call.includes('objectives')), ['GetValue cmi.objectives._count']);
  assert.equal(api.values.get('cmi.core.score.raw'), '50');
});

it('an objective that a lost log-in refused is written when the LMS answers again', async () => {
  const api = strict('2004');
  const { session } = connected(scorm2004, api);
  await session.connect();
  const objectives = [{ id: 'm1', description: 'One', outcome: snapshot.outcome, changed: true }];
  api.down = true;
  session.save({ ...snapshot, objectives });
  assert.equal(await session.commit(), false);
  api.down = false;
  session.save({ ...snapshot, objectives });
  assert.equal(await session.commit(), true);
  assert.equal(api.server.get('cmi.objectives.0.score.raw'), '50');
});

it('interactions go on after those of earlier sessions, and stop at 250', async () => {
  const earlier = Object.fromEntries(Array.from({ length: 249 }, (_, n) => [`cmi.interactions.${n}.id`, `old${n}`]));
  const api = strict('2004', earlier);
  const { session, refused } = connected(scorm2004, api);
  await session.connect();
  session.record(answer);
  session.record({ ...answer, id: 'quiz.q2' });
  session.save(snapshot);
  assert.equal(api.values.get('cmi.interactions.249.id'), 'quiz.q1');
  assert.equal(api.values.has('cmi.interactions.250.id'), false);
  assert.deepEqual(refused, []);
});

it('after Terminate no call is made', async () => {
  const api = strict('1.2');
  const { session, calls } = connected(scorm12, api);
  await session.connect();
  session.close();
  const before = calls.length;
  session.save(snapshot);
  session.record(answer);
  await session.commit();
  assert.equal(session.alive(), false);
  assert.equal(calls.length, before);
});

// Finding the API.

type Frame = { [name: string]: unknown };
const frame = (more: Frame = {}): Frame => {
  const made: Frame = { opener: null, ...more };
  made['parent'] ??= made;
  made['top'] ??= made['parent'];
  return made;
};
const closed = (): unknown => new Proxy({}, { get: () => { throw new DOMException('cross-origin', 'SecurityError'); } });
const found = (from: Frame, name = 'API') => discover(from as unknown as Window, name);

it('the API is found in an ancestor', () => {
  const api = {};
  assert.equal(found(frame({ parent: frame({ parent: frame({ API: api }) }) })), api);
});

it('the API is found in the opener, and in the opener\'s parent', () => {
  const api = {};
  assert.equal(found(frame({ opener: frame({ parent: frame({ API: api }) }) })), api);
});

it('the API is found in the opener of the top window', () => {
  const api = {};
  const top = frame({ opener: frame({ API: api }) });
  assert.equal(found(frame({ parent: top, top })), api);
});

it('a frame of another origin is passed over, and the opener still searched', () => {
  const api = {};
  assert.equal(found(frame({ parent: closed(), opener: frame({ API: api }) })), api);
  assert.equal(found(frame({ parent: closed(), opener: closed(), top: closed() })), null);
});

it('an endless chain of parents ends the search', () => {
  const endless: Frame = { opener: null, get parent() { return { ...endless, parent: endless }; } };
  endless['top'] = endless;
  assert.equal(found(endless), null);
});

it('the API of the other SCORM is not taken', () => {
  assert.equal(found(frame({ API: {} }), 'API_1484_11'), null);
});

// No LMS.

it('without an LMS progress stays on the device', async () => {
  const storage = new Map<string, string>();
  const open = () => ({ getItem: (name: string) => storage.get(name) ?? null, setItem: (name: string, value: string) => void storage.set(name, value) });
  const first = new DeviceSession('course', open);
  assert.deepEqual(await first.connect(), { kept: 'device', readOnly: false, location: '', state: '' });
  first.save(snapshot);
  assert.equal(await first.commit(), true);
  assert.deepEqual(await new DeviceSession('course', open).connect(), { kept: 'device', readOnly: false, location: 'a@0', state: '1AAxxxx' });
});

it('a browser that forbids storage is survived, and what was not kept is not called saved', async () => {
  const session = new DeviceSession('course', () => { throw new DOMException('denied', 'SecurityError'); });
  assert.equal((await session.connect()).state, '');
  session.save(snapshot);
  assert.equal(await session.commit(), false);
});
