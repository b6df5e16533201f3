import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Key } from '../src/course';
import type { Answer } from '../src/lms/LmsSession';
import { digits, hash } from '../src/session/base64';
import { course, lesson, quiz } from './course';
import { FakeApi } from './FakeApi';
import { launch, relaunch } from './launch';
import { settle } from './world';

const key: Key = { type: 'choice', key: ['a'], text: 'Which?' };
const answers = (right: number, of: number): Answer[] =>
  Array.from({ length: of }, (_, n) => ({ id: `q1.${n}`, key, response: n < right ? 'a' : 'b', correct: n < right, shownAt: 1.79e12, answeredAt: 1.79e12, latency: 1 }));

const l1 = lesson('l1', { checks: ['c1', 'c2'] });
const l2 = lesson('l2');
const q1 = quiz('q1');
const small = course([l1, l2, q1]);

it('changes within two seconds share a commit', async () => {
  const { session, run, commits } = await launch(new FakeApi('1.2'), small);
  const before = commits();
  session.open(l1);
  session.checkAttempted(l1, 'c1');
  session.checkAttempted(l1, 'c2');
  assert.equal(session.state, 'saving');
  assert.equal(commits(), before);
  await run(2);
  assert.equal(commits(), before + 1);
  assert.equal(session.state, 'saved');
});

it('a completed lesson is committed at once', async () => {
  const api = new FakeApi('2004');
  const { session, commits } = await launch(api, small);
  session.open(l1);
  const before = commits();
  session.readToEnd(l1);
  assert.equal(commits(), before + 1);
  assert.equal(api.server.get('cmi.progress_measure'), '0.3333');
});

it('a quiz result is committed at once, with score, status and answers', async () => {
  const api = new FakeApi('1.2');
  const { session, commits } = await launch(api, course([q1], {}, 'quiz'));
  session.open(q1);
  const before = commits();
  assert.equal(session.submit(q1, answers(2, 3)), 66.67);
  assert.equal(commits(), before + 1);
  assert.equal(api.server.get('cmi.core.lesson_status'), 'failed');
  assert.equal(api.server.get('cmi.core.score.raw'), '66.67');
  assert.equal(api.server.get('cmi.interactions.2.result'), 'wrong');
  session.submit(q1, answers(3, 3));
  await settle();
  assert.equal(api.server.get('cmi.core.lesson_status'), 'passed', 'although the first commit was still under way');
});

it('the pass mark itself is a pass', async () => {
  const { session } = await launch(new FakeApi('2004'), small);
  session.submit(q1, answers(4, 5));
  assert.deepEqual(session.progress.quizzes.get('q1'), { best: 80, attempts: 1, passed: true });
});

it('the best attempt counts', async () => {
  const { session } = await launch(new FakeApi('2004'), small);
  session.submit(q1, answers(3, 3));
  session.submit(q1, answers(1, 3));
  assert.deepEqual(session.progress.quizzes.get('q1'), { best: 100, attempts: 2, passed: true });
});

it('nothing is lost between sessions: lessons, place, checks, the answers of a quiz under way', async () => {
  for (const standard of ['1.2', '2004'] as const) {
    const api = new FakeApi(standard);
    const first = await launch(api, small);
    first.session.open(l1);
    await first.run(30);
    first.session.checkAttempted(l1, 'c2');
    first.session.readToEnd(l1);
    first.session.open(q1);
    first.session.keep({ quiz: 'q1', seed: 4711, drawn: 12, answers: ['b', ''] });
    first.session.open(l2);
    first.session.scrolled(41.6);
    first.session.close();

    const { session } = await launch(relaunch(api, standard), small);
    assert.deepEqual(session.place, { id: 'l2', position: 42 });
    assert.deepEqual(session.lesson('l1'), { end: true, complete: true, seconds: 30, checks: [false, true, false, false, false, false] });
    assert.deepEqual(session.attempt(q1), { quiz: 'q1', seed: 4711, drawn: 12, answers: ['b', ''] });
  }
});

it('a tab that is killed loses at most what came after the last commit', async () => {
  const api = new FakeApi('1.2');
  const { session, run } = await launch(api, small);
  session.open(l1);
  session.keep({ quiz: 'q1', seed: 1, drawn: 1, answers: ['a', ''] });
  await run(2);
  const again = await launch(relaunch(api, '1.2'), small);
  assert.deepEqual(again.session.attempt(q1)?.answers, ['a', '']);
});

it('time alone is saved once a minute', async () => {
  const api = new FakeApi('1.2');
  const { session, run, commits } = await launch(api, small);
  session.open(l1);
  await run(3);
  const before = commits();
  await run(180);
  assert.equal(commits(), before + 3);
  assert.match(api.server.get('cmi.core.session_time')!, /^00:03:0\d\.00$/);
});

it('time goes to the lesson on screen, and the sum of a session is all active time', async () => {
  const { session, run } = await launch(new FakeApi('1.2'), small);
  session.open(l1);
  await run(10);
  session.open(null);
  await run(5);
  session.open(l2);
  await run(20);
  session.open(l1);
  await run(1);
  assert.deepEqual([session.lesson('l1').seconds, session.lesson('l2').seconds, session.seconds], [11, 20, 36]);
});

it('a lesson is complete the moment its time is reached', async () => {
  const timed = lesson('l1', { minutes: 1 });
  const { session, run } = await launch(new FakeApi('1.2'), course([timed], { minimumShare: 0.5 }));
  session.open(timed);
  session.readToEnd(timed);
  await run(29);
  assert.equal(session.outcome.completion, 'incomplete');
  await run(1);
  assert.equal(session.outcome.completion, 'completed');
});

it('a lesson stays complete when its rules become stricter', async () => {
  const api = new FakeApi('1.2');
  const { session } = await launch(api, small);
  session.open(l1);
  session.readToEnd(l1);
  session.close();
  const stricter = await launch(relaunch(api, '1.2'), course([l1, l2, q1], { checks: true }));
  stricter.session.open(l1);
  assert.equal(stricter.session.lesson('l1').complete, true);
});

it('a failed save is shown and tried again until it succeeds, ever more slowly', async () => {
  const api = new FakeApi('1.2');
  const { session, run, commits } = await launch(api, small);
  session.open(l1);
  await run(2);
  api.down = true;
  session.readToEnd(l1);
  await settle();
  assert.equal(session.state, 'failed');
  const before = commits();
  await run(60);
  assert.ok(commits() - before >= 3 && commits() - before <= 5, `${commits() - before} tries in a minute`);
  api.down = false;
  await run(60);
  assert.equal(session.state, 'saved');
  assert.ok(api.server.get('cmi.suspend_data')!.length > 10);
});

it('what is done without a network reaches an LMS whose commit lies', async () => {
  for (const standard of ['1.2', '2004'] as const) {
    const api = new FakeApi(standard);
    const { session, run, world } = await launch(api, course([l2]));
    session.open(l2);
    await run(2);
    api.network = world.online = false;
    session.readToEnd(l2);
    await run(10);
    assert.equal(session.state, 'failed', 'nobody is told it was saved');
    assert.equal(api.server.get(standard === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'), 'incomplete');
    api.network = world.online = true;
    session.reconnected();
    await settle();
    assert.equal(session.state, 'saved');
    assert.equal(api.server.get(standard === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'), 'completed');
  }
});

it('after a long time without a network the next change is saved as soon as ever', async () => {
  const { session, run, world, commits } = await launch(new FakeApi('1.2'), small);
  session.open(l1);
  world.online = false;
  await run(300);
  world.online = true;
  session.reconnected();
  await settle();
  const before = commits();
  session.checkAttempted(l1, 'c1');
  await run(2);
  assert.equal(commits(), before + 1);
});

it('a commit that lied before anybody noticed is made good in the saved state when the network is back', async () => {
  const api = new FakeApi('1.2');
  const { session, run } = await launch(api, small);
  session.open(l1);
  await run(2);
  const stored = api.server.get('cmi.suspend_data');
  api.network = false;
  session.readToEnd(l1);
  await run(2);
  assert.equal(api.server.get('cmi.suspend_data'), stored);
  api.network = true;
  session.reconnected();
  await settle();
  const again = await launch(relaunch(api, '1.2'), small);
  assert.equal(again.session.lesson('l1').complete, true);
});

it('going out of sight commits and does not terminate', async () => {
  const api = new FakeApi('2004');
  const { session } = await launch(api, small);
  session.open(l1);
  session.scrolled(30);
  session.hidden();
  assert.equal(api.server.get('cmi.location'), 'l1@30');
  assert.equal(api.calls.includes('Terminate'), false);
});

it('leaving the page saves and terminates, once', async () => {
  const api = new FakeApi('2004');
  const { session, run } = await launch(api, small);
  session.open(l1);
  await run(7);
  assert.equal(session.close(), true);
  assert.equal(session.close(), false);
  assert.equal(api.server.get('cmi.session_time'), 'PT7S');
  assert.equal(api.server.get('cmi.exit'), 'suspend');
  assert.equal(api.calls.filter(call => call === 'Terminate').length, 1);
  const after = api.calls.length;
  session.readToEnd(l1);
  session.hidden();
  await run(70);
  assert.equal(api.calls.length, after);
});

it('a session the LMS ended while the page was frozen is noticed', async () => {
  const api = new FakeApi('1.2');
  const { session } = await launch(api, small);
  session.thawed();
  assert.equal(session.closed, false);
  (api as unknown as { LMSFinish(arg: string): void }).LMSFinish('');
  session.thawed();
  assert.equal(session.closed, true);
});

it('review shows what was done, lets everything be tried, and writes nothing', async () => {
  const made = new FakeApi('1.2');
  const before = await launch(made, small);
  before.session.open(l1);
  before.session.readToEnd(l1);
  before.session.close();
  const api = new FakeApi('1.2', { ...Object.fromEntries(made.server), 'cmi.core.lesson_mode': 'review' });
  const { session, run } = await launch(api, small);
  assert.equal(session.lesson('l1').complete, true);
  session.submit(q1, answers(3, 3));
  session.hidden();
  await run(70);
  session.close();
  assert.equal(session.progress.quizzes.get('q1')?.best, 100);
  assert.deepEqual(api.calls.filter(call => /SetValue|Commit/.test(call)), []);
});

it('a state that is damaged or newer is put aside, said, and the course starts afresh', async () => {
  for (const [text, reason] of [['1AAnonsense', 'damaged'], ['2whatever', 'newer']] as const) {
    const { session } = await launch(new FakeApi('1.2', { 'cmi.suspend_data': text }), small);
    assert.deepEqual(session.lost, { reason, text });
    assert.equal(session.progress.lessons.size, 0);
  }
});

it('an object in which nothing is required is complete once it was shown', async () => {
  const sketch = lesson('l1', { outline: true });
  const api = new FakeApi('1.2');
  const { session, run } = await launch(api, course([sketch], {}, 'lesson'));
  session.open(sketch);
  await run(2);
  assert.equal(api.server.get('cmi.core.lesson_status'), 'completed');
  assert.equal(api.server.has('cmi.core.score.raw'), false);
});

it('the bookmark is never empty and never too long', async () => {
  const long = lesson('x'.repeat(300), { key: 'kkk' });
  const api = new FakeApi('1.2');
  const { session, run } = await launch(api, course([long]));
  session.open(null);
  session.hidden();
  await settle();
  assert.equal(api.server.get('cmi.core.lesson_location'), 'a-course');
  session.open(long);
  await run(2);
  assert.equal(api.server.get('cmi.core.lesson_location'), 'kkk@0');
  session.close();
  const again = await launch(relaunch(api, '1.2'), course([long]));
  assert.equal(again.session.place?.id, long.id);
});

it('a state that does not fit is not called saved', async () => {
  const many = Array.from({ length: 700 }, (_, n) => lesson(`l${n}`, { key: n.toString(36).padStart(3, '_') }));
  const api = new FakeApi('1.2');
  const { session, run } = await launch(api, course(many));
  for (const item of many) session.open(item);
  await run(2);
  assert.equal(session.state, 'failed');
  assert.equal(api.server.has('cmi.suspend_data'), false);
  assert.equal(api.server.get('cmi.core.lesson_location'), 'l699@0', 'the rest is saved all the same');
});

it('from opening to rest a new learner costs an LMS at most twelve calls', async () => {
  const counts: number[] = [];
  for (const standard of ['1.2', '2004'] as const) {
    const api = new FakeApi(standard);
    const { session, run } = await launch(api, small);
    session.open(null);
    await run(10);
    counts.push(api.calls.length);
  }
  assert.deepEqual(counts, [11, 12], 'GetLastError included');
});

it('the day everything was done is set once and survives', async () => {
  const api = new FakeApi('1.2');
  const { session, world } = await launch(api, course([l2]));
  session.open(l2);
  assert.equal(session.certified, false);
  session.readToEnd(l2);
  assert.deepEqual([session.progress.completedOn, session.certified], [20_781, true]);
  world.today++;
  session.open(l2);
  session.close();
  const again = await launch(relaunch(api, '1.2'), course([l2]));
  again.world.today += 30;
  again.session.open(l2);
  assert.deepEqual([again.session.progress.completedOn, again.session.certified], [20_781, true]);
});

it('a course completed before days were kept gets no invented one', async () => {
  const old = '1ABxxxx***.l2_YAA';
  const state = old.slice(0, 3) + digits(hash('1AB' + old.slice(7)), 4) + old.slice(7);
  const { session } = await launch(new FakeApi('1.2', { 'cmi.suspend_data': state }), course([l2]));
  session.open(l2);
  assert.deepEqual([session.progress.completedOn, session.certified], [null, true]);
});

it('what is only tried in review earns nothing', async () => {
  const { session } = await launch(new FakeApi('1.2', { 'cmi.core.lesson_mode': 'review' }), course([l2]));
  session.open(l2);
  session.readToEnd(l2);
  assert.equal(session.certified, false);
});

it('the answers of the last submitted attempt can be looked at again, in the next session too', async () => {
  const api = new FakeApi('1.2');
  const { session } = await launch(api, small);
  const attempt = { quiz: 'q1', seed: 4711, drawn: 12, answers: ['a', 'b'] };
  session.keep(attempt);
  session.submit(q1, answers(1, 2));
  assert.equal(session.attempt(q1), null);
  session.close();
  const again = await launch(relaunch(api, '1.2'), small);
  assert.deepEqual(again.session.submitted(q1), attempt);
});

it('active time adds up over sessions, quizzes and lists of contents included', async () => {
  const api = new FakeApi('1.2');
  const first = await launch(api, small);
  first.session.open(q1);
  await first.run(10);
  first.session.open(l1);
  await first.run(5);
  first.session.close();
  const second = await launch(relaunch(api, '1.2'), small);
  second.session.open(null);
  await second.run(7);
  assert.equal(second.session.progress.seconds, 22);
});

it('a module is told as an objective when something was done in it, and only then again when it changes', async () => {
  const modules = [{ id: 'm1', title: 'One', number: 1 }, { id: 'm2', title: 'Two', number: 2 }];
  const of = { ...course([l1, lesson('l3', { module: 1 })]), modules };
  const api = new FakeApi('2004');
  const { session, run } = await launch(api, of);
  session.open(l1);
  session.readToEnd(l1);
  await run(2);
  assert.equal(api.server.get('cmi.objectives.0.id'), 'm1');
  assert.equal(api.server.get('cmi.objectives.0.completion_status'), 'completed');
  assert.equal(api.server.has('cmi.objectives.1.id'), false);
  session.close();

  const next = relaunch(api, '2004');
  const again = await launch(next, of);
  again.session.open(l1);
  await again.run(70);
  assert.deepEqual(next.calls.filter(call => call.includes('objectives')), []);
});
