import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Key } from '../src/course';
import type { Answer, Objective, Snapshot } from '../src/lms/LmsSession';
import { type Host, hosts } from './hosts';

const snapshot = (more: Partial<Snapshot> = {}, outcome: Partial<Snapshot['outcome']> = {}): Snapshot => ({
  location: 'a@0', state: '1AAxxxx', seconds: 65.25, done: false, objectives: [], ...more,
  outcome: { completion: 'incomplete', success: 'unknown', score: null, progress: 0, ...outcome },
});

const shownAt = Date.UTC(2026, 10, 23, 10, 0, 0, 123);
const answer = (key: Key, response: string, more: Partial<Answer> = {}): Answer =>
  ({ id: 'quiz.q1', key, response, correct: true, shownAt, answeredAt: shownAt + 5000, latency: 5, ...more });
const choice: Key = { type: 'choice', key: ['b'], text: 'Which?' };

const status = (host: Host, set: Map<string, string>) =>
  host.is12 ? set.get('cmi.core.lesson_status') : `${set.get('cmi.completion_status')} ${set.get('cmi.success_status')}`;

for (const host of hosts) {
  const { elements, status: statuses } = host.dialect;

  describe(`on ${host.name}`, () => {
    it('reads the launch, marks the attempt as begun and resumable, and commits, before anything else', async () => {
      const { session, set, calls, refused } = host.launch();
      const launch = await session.connect();
      assert.deepEqual(launch, { kept: 'lms', readOnly: false, location: '', state: '' });
      assert.equal(set.get(statuses[0]!), 'incomplete');
      assert.equal(set.get(elements.exit), 'suspend');
      assert.equal(calls[0], 'Initialize');
      assert.equal(calls.at(-1), 'Commit');
      assert.deepEqual(refused, []);
    });

    it('hands back the bookmark and the state of the session before', async () => {
      const { session } = host.launch({ [elements.location]: 'embeddings@40', [elements.state]: '1ABCDEF' });
      const { location, state } = await session.connect();
      assert.deepEqual([location, state], ['embeddings@40', '1ABCDEF']);
    });

    it('ends with time, exit, commit and terminate, once', async () => {
      const { session, set, calls, refused } = host.launch();
      await session.connect();
      session.save(snapshot());
      assert.equal(await session.commit(), true);
      assert.equal(session.close(), true);
      session.close();
      session.save(snapshot({ location: 'b@0' }));
      assert.equal(set.get(elements.time), host.is12 ? '00:01:05.25' : 'PT1M5.25S');
      assert.equal(set.get(elements.exit), 'suspend');
      assert.deepEqual(calls.slice(-2), ['Commit', 'Terminate']);
      assert.equal(calls.filter(call => call === 'Terminate').length, 1);
      assert.deepEqual(refused, []);
    });

    it('lets the next launch start afresh only when nothing is left to do', async () => {
      const { session, set } = host.launch();
      await session.connect();
      session.save(snapshot({ done: true }, { completion: 'completed', progress: 1 }));
      session.close();
      assert.equal(set.get(elements.exit), host.is12 ? '' : 'normal');
    });

    it('reports a pass with its score', async () => {
      const { session, set, refused } = host.launch();
      await session.connect();
      session.save(snapshot({}, { completion: 'completed', success: 'passed', score: 66.67, progress: 1 }));
      assert.equal(await session.commit(), true);
      assert.equal(status(host, set), host.is12 ? 'passed' : 'completed passed');
      const score = host.is12 ? 'cmi.core.score' : 'cmi.score';
      assert.deepEqual(['raw', 'min', 'max'].map(part => set.get(`${score}.${part}`)), ['66.67', '0', '100']);
      if (!host.is12) assert.equal(set.get('cmi.score.scaled'), '0.6667');
      if (!host.is12) assert.equal(set.get('cmi.progress_measure'), '1');
      assert.deepEqual(refused, []);
    });

    it('writes no score where nothing is scored', async () => {
      const { session, set } = host.launch();
      await session.connect();
      session.save(snapshot({}, { completion: 'completed', progress: 1 }));
      assert.deepEqual([...set.keys()].filter(element => element.includes('score')), []);
      assert.equal(status(host, set), host.is12 ? 'completed' : 'completed undefined');
    });

    it('says a failure, lets a later pass replace it, and a pass by nothing', async () => {
      const { session, set } = host.launch();
      await session.connect();
      session.save(snapshot({}, { success: 'failed', score: 40 }));
      assert.equal(status(host, set), host.is12 ? 'failed' : 'incomplete failed');
      session.save(snapshot({}, { completion: 'completed', success: 'passed', score: 90, progress: 1 }));
      assert.equal(status(host, set), host.is12 ? 'passed' : 'completed passed');
      session.save(snapshot({}, { completion: 'incomplete', success: 'failed', score: 90 }));
      assert.equal(status(host, set), host.is12 ? 'passed' : 'completed passed');
    });

    it('never lowers what an earlier session reached, even when the course has grown', async () => {
      const reached: Record<string, string> = host.is12 ? { 'cmi.core.lesson_status': 'completed' } : { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' };
      const { session, set } = host.launch(reached);
      await session.connect();
      session.save(snapshot({}, { completion: 'incomplete', success: 'failed', progress: 0.5 }));
      assert.equal(status(host, set), host.is12 ? 'completed' : 'completed passed');
      if (!host.is12) assert.equal(set.get('cmi.progress_measure'), '1');
    });

    for (const [what, values] of [
      ['review mode', { [elements.mode]: 'review' }],
      ['browse mode', { [elements.mode]: 'browse' }],
      ['a launch without credit', { [elements.credit]: 'no-credit' }],
    ] as const)
      it(`writes nothing at all in ${what}, and still terminates`, async () => {
        const { session, set, calls } = host.launch(values);
        assert.equal((await session.connect()).readOnly, true);
        session.save(snapshot());
        session.record(answer(choice, 'b'));
        await session.commit();
        session.close();
        assert.equal(set.size, 0);
        assert.equal(calls.at(-1), 'Terminate');
      });

    it('never sends a value over the limit', async () => {
      const { session, set } = host.launch();
      await session.connect();
      session.save(snapshot({ location: 'x'.repeat(session.limits.location + 1), state: 'y'.repeat(session.limits.state + 1) }));
      assert.equal(set.has(elements.location), false);
      assert.equal(set.has(elements.state), false);
    });

    it('takes values of exactly the limit', async () => {
      const { session, set, refused } = host.launch();
      await session.connect();
      session.save(snapshot({ location: 'x'.repeat(session.limits.location), state: 'y'.repeat(session.limits.state) }));
      assert.equal(set.get(elements.state)?.length, session.limits.state);
      assert.deepEqual(refused, []);
    });

    it('sends a value again only when it has changed, or after restate()', async () => {
      const { session, calls } = host.launch();
      await session.connect();
      session.save(snapshot());
      const before = calls.length;
      session.save(snapshot());
      assert.equal(calls.length, before);
      session.restate();
      session.save(snapshot());
      assert.ok(calls.slice(before).some(call => call.startsWith(`SetValue ${elements.state}`)));
      assert.ok(calls.slice(before).some(call => call === `SetValue ${statuses[0]} incomplete`));
    });

    it('writes every kind of answer in the form the standard asks for', async () => {
      const { session, set, refused } = host.launch();
      await session.connect();
      const cases: [Key, string, string, string][] = [
        [choice, 'b', 'b', 'b'],
        [{ type: 'multiple', key: ['a', 'c'], text: 'Which two?' }, 'ac', 'a,c', 'a[,]c'],
        [{ type: 'true-false', key: ['true'], text: 'So?' }, 'false', 'f', 'false'],
        [{ type: 'matching', key: ['a', 'b'], text: 'Match' }, 'ba', 'a.b,b.a', 'a[.]b[,]b[.]a'],
        [{ type: 'sequencing', key: ['a', 'b', 'c'], text: 'Order' }, 'cab', 'c,a,b', 'c[,]a[,]b'],
        [{ type: 'numeric', min: 140, max: 140, text: 'How many?' }, '140.5', '140.5', '140.5'],
        [{ type: 'fill-in', key: ['attention'], caseSensitive: false, text: 'Name it' }, 'soft attention', 'soft attention', 'soft attention'],
      ];
      cases.forEach(([key, response], n) => session.record(answer(key, response, { id: `quiz.q${n}`, correct: n !== 2 })));
      session.save(snapshot());
      assert.equal(await session.commit(), true);
      const field = host.is12 ? 'student_response' : 'learner_response';
      assert.deepEqual(cases.map((_, n) => set.get(`cmi.interactions.${n}.${field}`)), cases.map(([, , v12, v2004]) => (host.is12 ? v12 : v2004)));
      assert.equal(set.get('cmi.interactions.1.type'), 'choice');
      assert.equal(set.get('cmi.interactions.0.result'), 'correct');
      assert.equal(set.get('cmi.interactions.2.result'), host.is12 ? 'wrong' : 'incorrect');
      assert.equal(set.get('cmi.interactions.0.latency'), host.is12 ? '00:00:05.00' : 'PT5S');
      if (host.is12) assert.match(set.get('cmi.interactions.0.time')!, /^\d\d:\d\d:\d\d$/);
      else assert.equal(set.get('cmi.interactions.0.timestamp'), '2026-11-23T10:00:00.12Z');
      assert.equal(set.get('cmi.interactions.0.correct_responses.0.pattern'), 'b');
      assert.deepEqual(refused, []);
    });

    const passed: Objective = { id: 'm1', description: 'Module one', outcome: { completion: 'completed', success: 'passed', score: 87.5, progress: 1 }, changed: true };
    const begun: Objective = { id: 'm2', description: 'x'.repeat(300), outcome: { completion: 'incomplete', success: 'unknown', score: null, progress: 0.25 }, changed: true };
    const of = (n: number, set: Map<string, string>) => Object.fromEntries([...set].filter(([name]) => name.startsWith(`cmi.objectives.${n}.`)).map(([name, value]) => [name.split('.').slice(3).join('.'), value]));
    const statusName = host.is12 ? 'status' : 'completion_status';

    it('writes an objective for each part, id first, in the standard\'s own words', async () => {
      const { session, set, calls, refused } = host.launch();
      await session.connect();
      session.save(snapshot({ objectives: [passed, begun] }));
      assert.equal(await session.commit(), true);
      assert.deepEqual(of(0, set), host.is12
        ? { id: 'm1', 'score.min': '0', 'score.max': '100', 'score.raw': '87.5', status: 'passed' }
        : { id: 'm1', description: 'Module one', 'score.min': '0', 'score.max': '100', 'score.raw': '87.5', 'score.scaled': '0.875', success_status: 'passed', completion_status: 'completed', progress_measure: '1' });
      assert.deepEqual(of(1, set), host.is12
        ? { id: 'm2', status: 'incomplete' }
        : { id: 'm2', description: 'x'.repeat(250), completion_status: 'incomplete', progress_measure: '0.25' });
      for (const n of [0, 1]) assert.match(calls.find(call => call.startsWith(`SetValue cmi.objectives.${n}`))!, /\.id m/);
      assert.deepEqual(refused, []);
    });

    it('asks nothing about objectives while nothing has changed, and for the count once', async () => {
      const { session, calls } = host.launch();
      await session.connect();
      session.save(snapshot({ objectives: [{ ...passed, changed: false }] }));
      assert.deepEqual(calls.filter(call => call.includes('objectives')), []);
      session.save(snapshot({ objectives: [begun] }));
      const before = calls.length;
      session.save(snapshot({ objectives: [begun] }));
      assert.equal(calls.length, before);
      session.save(snapshot({ objectives: [begun, passed] }));
      assert.equal(calls.filter(call => call === 'GetValue cmi.objectives._count').length, 1);
    });

    it('finds the objectives of earlier sessions by their ids, adds what is missing and never lowers what was completed', async () => {
      const { session, set, refused } = host.launch({
        'cmi.objectives.0.id': 'of-another', 'cmi.objectives.1.id': 'm1', [`cmi.objectives.1.${statusName}`]: 'completed',
        'cmi.objectives.2.id': 'm2', [`cmi.objectives.2.${statusName}`]: 'incomplete',
      });
      await session.connect();
      session.save(snapshot({ objectives: [
        { ...passed, outcome: { ...passed.outcome, completion: 'incomplete', success: 'unknown', progress: 0.5 } },
        { ...begun, outcome: { ...begun.outcome, completion: 'completed', progress: 1 } },
        { ...begun, id: 'm3', changed: false },
      ] }));
      assert.deepEqual(of(1, set), {});
      assert.equal(of(2, set)[statusName], 'completed');
      assert.equal(of(3, set)['id'], 'm3');
      assert.deepEqual(refused, []);
    });

    it('writes at most a hundred objectives', async () => {
      const { session, set, refused } = host.launch();
      await session.connect();
      session.save(snapshot({ objectives: Array.from({ length: 105 }, (_, n) => ({ ...begun, id: `m${n}` })) }));
      assert.equal(set.get('cmi.objectives.99.id'), 'm99');
      assert.equal(set.has('cmi.objectives.100.id'), false);
      assert.deepEqual(refused, []);
    });

    it('gives the learner\'s name as the LMS has it', async () => {
      const { session } = host.launch(host.is12 ? { 'cmi.core.student_name': 'Lovelace, Ada' } : { 'cmi.learner_name': '{lang=en}Ada Lovelace' });
      await session.connect();
      assert.equal(session.learner(), host.is12 ? 'Lovelace, Ada' : 'Ada Lovelace');
    });

    it('keeps one entry per question in a session, and asks for the count once', async () => {
      const { session, set, calls, refused } = host.launch();
      await session.connect();
      for (const [id, response] of [['quiz.q1', 'a'], ['quiz.q2', 'a'], ['quiz.q1', 'b']]) session.record(answer(choice, response!, { id: id! }));
      session.save(snapshot());
      const field = host.is12 ? 'student_response' : 'learner_response';
      assert.equal(set.get(`cmi.interactions.0.${field}`), 'b');
      assert.equal(set.get('cmi.interactions.1.id'), 'quiz.q2');
      assert.equal(set.has('cmi.interactions.2.id'), false);
      assert.equal(calls.filter(call => call.includes('_count')).length, 1);
      assert.deepEqual(refused, []);
    });
  });
}
