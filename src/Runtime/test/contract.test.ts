// What every adapter owes the session, whatever stands behind it. Standards' own forms: adapters.test.ts, statements.test.ts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Key } from '../src/course';
import type { Answer, LmsSession, Snapshot } from '../src/lms/LmsSession';
import { contractHosts, type Lms } from './contract';
import { quiz } from './course';

const snapshot = (more: Partial<Snapshot> = {}, outcome: Partial<Snapshot['outcome']> = {}): Snapshot => ({
  location: 'l1@40', state: '1AAxxxx', seconds: 65.25, done: false, objectives: [], ...more,
  outcome: { completion: 'incomplete', success: 'unknown', score: null, progress: 0, ...outcome },
});
const shownAt = Date.UTC(2026, 10, 23, 9);
const answer = (key: Key, response: string, correct: boolean, n: number): Answer =>
  ({ id: `q1.n${n}`, key, response, correct, shownAt, answeredAt: shownAt + 5000, latency: 5 });
const choice: Key = { type: 'choice', key: ['b'], text: 'Which?' };

/** As Session does it. */
function tell(session: LmsSession, one: Answer): void {
  session.record(one);
  session.observe?.({ kind: 'answered', item: quiz('q1'), answer: one });
}

for (const host of contractHosts)
  describe(`the adapter for ${host.name}`, () => {
    const on = (what: string, test: (lms: Lms) => Promise<void>) =>
      it(what, async () => {
        const lms = await host.start();
        try {
          await test(lms);
        } finally {
          lms.stop();
        }
      });

    on('starts with nothing', async lms => {
      assert.deepEqual(await lms.launch().connect(), { kept: 'lms', readOnly: false, location: '', state: '' });
      assert.deepEqual(lms.refused(), []);
    });

    on('hands back the bookmark and the state of the session before', async lms => {
      const first = lms.launch();
      await first.connect();
      first.save(snapshot());
      assert.equal(await first.commit(), true);
      first.close();
      await lms.later();
      const { location, state } = await lms.launch().connect();
      assert.deepEqual([location, state], ['l1@40', '1AAxxxx']);
      assert.deepEqual(lms.refused(), []);
    });

    on('saves on closing alone, with the time, once', async lms => {
      const session = lms.launch();
      await session.connect();
      session.save(snapshot());
      assert.equal(session.close(), true);
      assert.equal(session.close(), false);
      assert.equal(session.alive(), false);
      await lms.later();
      assert.equal(lms.held().seconds, 65.25);
      assert.equal((await lms.launch().connect()).state, '1AAxxxx');
      assert.deepEqual(lms.refused(), []);
    });

    on('says nothing after the end', async lms => {
      const session = lms.launch();
      await session.connect();
      session.save(snapshot());
      session.close();
      await lms.later();
      session.save(snapshot({ state: '1AByyyy' }, { completion: 'completed', success: 'passed', score: 90, progress: 1 }));
      tell(session, answer(choice, 'b', true, 0));
      await session.commit();
      await lms.later();
      assert.deepEqual([lms.held().completed, lms.held().success, lms.held().answers], [false, null, []]);
      assert.equal((await lms.launch().connect()).state, '1AAxxxx');
    });

    on('reports completion and a pass with its score', async lms => {
      const session = lms.launch();
      await session.connect();
      session.save(snapshot({ done: true }, { completion: 'completed', success: 'passed', score: 86.67, progress: 1 }));
      assert.equal(await session.commit(), true);
      const { completed, success, score } = lms.held();
      assert.deepEqual([completed, success, score], [true, 'passed', 86.67]);
      assert.deepEqual(lms.refused(), []);
    });

    on('reports completion without a score where nothing is scored', async lms => {
      const session = lms.launch();
      await session.connect();
      session.save(snapshot({}, { completion: 'completed', progress: 1 }));
      assert.equal(await session.commit(), true);
      const { completed, success, score } = lms.held();
      assert.deepEqual([completed, success, score], [true, null, null]);
    });

    on('reports a failure, a pass in a later session, and after it no failure', async lms => {
      for (const [success, score, expected] of [['failed', 40, 'failed'], ['passed', 90, 'passed'], ['failed', 30, 'passed']] as const) {
        const session = lms.launch();
        await session.connect();
        session.save(snapshot({}, { success, completion: 'completed', score, progress: 1 }));
        await session.commit();
        session.close();
        await lms.later();
        assert.equal(lms.held().success, expected);
      }
      assert.deepEqual(lms.refused(), []);
    });

    on('says nothing of the learner in review', async lms => {
      const session = lms.launch('review');
      if (!(await session.connect()).readOnly) return; // a TinCan launch has no modes
      session.save(snapshot({}, { completion: 'completed', success: 'passed', score: 90, progress: 1 }));
      tell(session, answer(choice, 'b', true, 0));
      await session.commit();
      session.close();
      await lms.later();
      const { completed, success, answers } = lms.held();
      assert.deepEqual([completed, success, answers], [false, null, []]);
      assert.deepEqual(lms.refused(), []);
    });

    on('takes values of exactly the limit, and never hands over more', async lms => {
      const session = lms.launch();
      await session.connect();
      const { limits } = session;
      session.save(snapshot({ location: 'x'.repeat(limits.location), state: 'y'.repeat(limits.state) }));
      assert.equal(await session.commit(), true);
      session.save(snapshot({ location: 'x'.repeat(limits.location + 1), state: 'z'.repeat(limits.state + 1) }));
      assert.equal(await session.commit(), true);
      session.close();
      await lms.later();
      const { location, state } = await lms.launch().connect();
      assert.deepEqual([location.length, state], [limits.location, 'y'.repeat(limits.state)]);
    });

    on('keeps the state it has when the new one does not fit', async lms => {
      const session = lms.launch();
      await session.connect();
      session.save(snapshot());
      await session.commit();
      session.save(snapshot({ state: null, location: 'l2@0' }));
      assert.equal(await session.commit(), true);
      session.close();
      await lms.later();
      const { location, state } = await lms.launch().connect();
      assert.deepEqual([location, state], ['l2@0', '1AAxxxx']);
    });

    on('hands over every kind of answer', async lms => {
      const session = lms.launch();
      await session.connect();
      const given: [Key, string][] = [
        [choice, 'b'], [{ type: 'multiple', key: ['a', 'c'], text: 'Which two?' }, 'ac'], [{ type: 'true-false', key: ['true'], text: 'So?' }, 'true'],
        [{ type: 'matching', key: ['a', 'b'], text: 'Match' }, 'ba'], [{ type: 'sequencing', key: ['a', 'b', 'c'], text: 'Order' }, 'cab'],
        [{ type: 'numeric', min: 140, max: 140, text: 'How many?' }, '140.5'], [{ type: 'fill-in', key: ['attention'], caseSensitive: false, text: 'Name it' }, 'soft attention'],
      ];
      given.forEach(([key, response], n) => tell(session, answer(key, response, n !== 3, n)));
      session.save(snapshot());
      assert.equal(await session.commit(), true);
      const { answers } = lms.held();
      assert.equal(answers.length, given.length);
      assert.deepEqual(answers.map(({ correct }) => correct), given.map((_, n) => n !== 3));
      assert.deepEqual(lms.refused(), []);
    });

    on('says so when the LMS takes nothing, and makes it good when it does', async lms => {
      const session = lms.launch();
      await session.connect();
      lms.works(false);
      tell(session, answer(choice, 'b', true, 0));
      session.save(snapshot({}, { completion: 'completed', progress: 1 }));
      assert.equal(await session.commit(), false);
      lms.works(true);
      await lms.later();
      session.restate();
      session.save(snapshot({ location: 'l1@41' }, { completion: 'completed', progress: 1 }));
      assert.equal(await session.commit(), true);
      assert.equal(lms.held().completed, true);
      assert.equal(lms.held().answers.length, 1);
      session.close();
      await lms.later();
      assert.equal((await lms.launch().connect()).location, 'l1@41');
    });
  });
