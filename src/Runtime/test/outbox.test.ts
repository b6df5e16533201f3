import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { random } from '../src/draw';
import { Outbox } from '../src/xapi/Outbox';
import { IndexedDbStore, MemoryStore, type OutboxStore, type Row } from '../src/xapi/OutboxStore';
import type { Statement } from '../src/xapi/Statement';
import { lesson, pack } from './course';
import { type Fault, Lrs } from './lrs/Lrs';
import { ofEvent } from '../src/xapi/statements';

Object.assign(globalThis, { IDBKeyRange });

const l1 = lesson('l1');
const frame = {
  pack: pack([l1]), actor: { mbox: 'mailto:jo@example.com' }, registration: randomUUID(), activityId: 'https://example.com/a-course', profile: 'xapi' as const,
};
const visit = (seconds = 1): Statement => ofEvent({ kind: 'experienced', item: l1, seconds }, frame, { id: randomUUID(), at: Date.now() });
const ticks = async (n: number) => {
  for (let at = 0; at < n; at++) await new Promise(resolve => setImmediate(resolve));
};

/** Everything around one outbox, with the time in hand. */
function setting(store: OutboxStore = new MemoryStore(), seed = 1) {
  const lrs = new Lrs();
  const world = { now: 1e12, timers: [] as { at: number; run: () => void }[], bodies: [] as string[], gone: false, leaving: [] as boolean[] };
  const page = () => {
    const life = { gone: false };
    const outbox = new Outbox('box', store, {
      send: async (body, leaving) => {
        if (life.gone) return new Promise<number>(() => {});
        world.bodies.push(body);
        world.leaving.push(leaving);
        const headers = { 'x-experience-api-version': '1.0.3', authorization: lrs.credential, 'content-type': 'application/json' };
        const answer = lrs.handle({ method: 'POST', url: '/xapi/statements', headers, body });
        await ticks(1);
        return life.gone ? new Promise<number>(() => {}) : answer === 'drop' ? 0 : answer.status;
      },
      after: (ms, run) => void world.timers.push({ at: world.now + ms, run: () => void (life.gone || run()) }),
      now: () => world.now,
      random: random(seed),
      alone: work => work(),
    });
    return { outbox, die: () => void (life.gone = true) };
  };
  const pass = async (ms: number) => {
    world.now += ms;
    for (const timer of world.timers.splice(0)) timer.at <= world.now ? timer.run() : world.timers.push(timer);
    await ticks(3);
  };
  const sizes = () => world.bodies.map(body => (JSON.parse(body) as unknown[]).length);
  return { lrs, world, page, pass, sizes, stored: () => lrs.statements.map(({ id }) => id) };
}

const faulty = (lrs: Lrs, ...faults: Fault[]) => (lrs.fault = () => faults.shift() ?? null);

it('what is queued arrives, in order, in one request', async () => {
  const { page, sizes, stored } = setting();
  const { outbox } = page();
  const all = Array.from({ length: 7 }, () => visit());
  for (const statement of all) outbox.add(statement, 0);
  assert.equal(await outbox.flush(), true);
  assert.deepEqual(stored(), all.map(({ id }) => id));
  assert.deepEqual(sizes(), [7]);
});

it('a request holds at most 50 statements and 60,000 bytes', async () => {
  const { page, sizes, world, stored } = setting();
  const { outbox } = page();
  for (let n = 0; n < 120; n++) outbox.add(visit(), 0);
  const long = () => ({ ...visit(), context: { ...visit().context, extensions: { 'https://example.com/é': 'é'.repeat(12_000) } } });
  for (let n = 0; n < 3; n++) outbox.add(long(), 0);
  assert.equal(await outbox.flush(), true);
  assert.equal(stored().length, 123);
  assert.ok(sizes().every(size => size <= 50));
  assert.ok(world.bodies.every(body => new TextEncoder().encode(body).length <= 60_000));
});

it('one bad statement is set aside, and none of the others', async () => {
  const { page, stored, lrs } = setting();
  const { outbox } = page();
  const all = Array.from({ length: 30 }, () => visit());
  const bad = { ...visit(), verb: { id: 'no iri', display: {} } };
  all.splice(17, 0, bad);
  for (const statement of all) outbox.add(statement, 0);
  assert.equal(await outbox.flush(), true);
  assert.deepEqual(outbox.setAside, [bad.id]);
  assert.deepEqual(stored(), all.filter(one => one !== bad).map(({ id }) => id));
  const before = lrs.requests.length;
  assert.equal(await outbox.flush(), true);
  assert.equal(lrs.requests.length, before, 'it is not tried again');
});

it('a conflict counts as delivered, and the rest of its batch still arrives', async () => {
  const { page, stored, lrs } = setting();
  const known = visit();
  lrs.statements.push({ ...known, timestamp: '2026-01-01T00:00:00.000Z' });
  const { outbox } = page();
  const other = visit();
  outbox.add(known, 0);
  outbox.add(other, 0);
  assert.equal(await outbox.flush(), true);
  assert.deepEqual(stored(), [known.id, other.id]);
  assert.deepEqual(outbox.setAside, []);
});

for (const status of [401, 403])
  it(`${status} ends the sending`, async () => {
    const { page, lrs } = setting();
    faulty(lrs, status);
    const { outbox } = page();
    outbox.add(visit(), 0);
    assert.equal(await outbox.flush(), false);
    assert.equal(outbox.stopped, true);
    assert.equal(await outbox.flush(), false);
    assert.equal(lrs.requests.length, 1);
  });

for (const fault of [429, 500, 503, 'drop'] as const)
  it(`after ${fault} it waits, longer each time, at random in a class, and then goes on by itself`, async () => {
    const { page, lrs, world, pass, stored } = setting();
    faulty(lrs, fault, fault, fault, fault);
    const { outbox } = page();
    outbox.add(visit(), 0);
    assert.equal(await outbox.flush(), false);
    const waits: number[] = [];
    for (let n = 0; n < 3; n++) {
      const { at } = world.timers[0]!;
      assert.equal(await outbox.flush(), false, 'it does not hurry');
      waits.push(at - world.now);
      await pass(at - world.now);
    }
    waits.forEach((wait, n) => assert.ok(wait >= 1000 * 2 ** n && wait <= 2000 * 2 ** n, `${wait} ms`));
    assert.equal(lrs.requests.length, 4);
    await pass(120_000);
    assert.equal(stored().length, 1);
  });

it('when the network is back there is no more waiting', async () => {
  const { page, lrs, stored } = setting();
  faulty(lrs, 'drop');
  const { outbox } = page();
  outbox.add(visit(), 0);
  await outbox.flush();
  outbox.hurry();
  assert.equal(await outbox.flush(), true);
  assert.equal(stored().length, 1);
});

it('leaving sends everything at once, marked so, and never more than the browser takes', async () => {
  const { page, world, stored } = setting();
  const { outbox } = page();
  for (let n = 0; n < 60; n++) outbox.add(visit(), 2);
  const sent = outbox.leave(2000);
  assert.equal(world.bodies.length, 2, 'before anything was awaited');
  assert.equal(await sent, true);
  assert.equal(stored().length, 60);
  assert.ok(world.leaving.every(Boolean));
  for (let n = 0; n < 200; n++) outbox.add(visit(), 2);
  assert.equal(await outbox.leave(2000), false);
  assert.ok(world.bodies.slice(2).join('').length + 2000 <= 60_000);
});

it('when too much waits, visits and progress go first, then answers, and what was reached never', async () => {
  const { page, lrs, stored, world } = setting();
  lrs.fault = () => 503;
  const { outbox } = page();
  const reached = Array.from({ length: 10 }, () => visit());
  const answers = Array.from({ length: 990 }, () => visit());
  for (const statement of reached) outbox.add(statement, 2);
  const first = visit();
  outbox.add(first, 0);
  for (const statement of answers) outbox.add(statement, 1);
  const late = visit();
  outbox.add(late, 2);
  assert.equal(outbox.dropped, 2);
  lrs.fault = () => null;
  world.now += 1e9;
  assert.equal(await outbox.flush(), true);
  assert.deepEqual(stored(), [...reached, ...answers.slice(1), late].map(({ id }) => id));
});

it('two pages share one queue: whoever sends, sends for both', async () => {
  const store = new MemoryStore();
  const { page, stored, lrs } = setting(store);
  const [a, b] = [page().outbox, page().outbox];
  const all = [visit(), visit()];
  a.add(all[0]!, 0);
  b.add(all[1]!, 0);
  await ticks(2);
  assert.equal(await a.flush(), true);
  assert.equal(stored().length, 2);
  const before = lrs.requests.length;
  assert.equal(await b.flush(), true);
  assert.equal(lrs.requests.length, before);
});

it('a store that fails costs nothing while the page lives', async () => {
  const broken: OutboxStore = {
    rows: () => Promise.reject(new Error('gone')), boxes: () => Promise.reject(new Error('gone')), put: () => Promise.reject(new Error('full')), remove: () => Promise.reject(new Error('gone')),
  };
  const { page, stored } = setting(broken);
  const { outbox } = page();
  const all = [visit(), visit(), visit()];
  for (const statement of all) outbox.add(statement, 0);
  assert.equal(await outbox.flush(), true);
  assert.deepEqual(stored(), all.map(({ id }) => id));
});

it('the store knows which queues hold something', async () => {
  for (const store of [new MemoryStore(), new IndexedDbStore(() => factory)]) {
    const row = (id: string, box: string): Row => ({ id, box, order: 1, rank: 0, json: '{}' });
    for (const one of [row('1', 'a|x'), row('2', 'a|y'), row('3', 'b|z'), row('4', 'a|x')]) await store.put(one);
    assert.deepEqual((await store.boxes('a|')).sort(), ['a|x', 'a|y']);
  }
});
const factory = new IDBFactory();

describe('whatever happens on the way', () => {
  const runs = 150;

  it(`nothing is lost, nothing doubled, and the order kept (${runs} seeded runs, IndexedDB, reloads at any point)`, async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const next = random(seed);
      const database = new IDBFactory();
      const { lrs, page, pass, stored, world } = setting(new IndexedDbStore(() => database), seed);
      const faults: Fault[] = ['drop', 'lost', 500, 503, 429, 409];
      lrs.fault = () => (next() < 0.4 ? faults[Math.floor(next() * faults.length)]! : null);
      // A 409 of the test's own making stands for an LRS that holds the statements: so it stores them.
      const handle = lrs.handle.bind(lrs);
      lrs.handle = request => {
        const answer = handle(request);
        if (answer !== 'drop' && answer.status === 409) lrs.statements.push(...(JSON.parse(request.body) as Statement[]).filter(({ id }) => lrs.statements.every(one => one.id !== id)));
        return answer;
      };
      const queued: string[] = [];
      let { outbox, die } = page();
      for (let step = 0; step < 40; step++) {
        const chance = next();
        world.now += 5; // learners are no quicker
        if (chance < 0.5) {
          const statement = visit();
          queued.push(statement.id);
          outbox.add(statement, 0);
        } else if (chance < 0.75) void outbox.flush();
        else if (chance < 0.9) await pass(next() * 5000);
        else {
          // What a browser writes before it lets a page go: transactions that were begun are finished.
          await new Promise(resolve => setTimeout(resolve, 2));
          if (next() < 0.5) void outbox.leave(0);
          await ticks(Math.floor(next() * 4));
          die();
          ({ outbox, die } = page());
          await outbox.load();
        }
      }
      lrs.fault = () => null;
      for (let n = 0; n < 20 && stored().length < queued.length; n++) {
        world.now += 200_000;
        await outbox.flush();
      }
      assert.deepEqual([...stored()].sort(), [...queued].sort(), `seed ${seed}: nothing lost, nothing doubled`);
      assert.deepEqual(stored(), queued, `seed ${seed}: in order`);
      assert.deepEqual(outbox.setAside, []);
    }
  });
});
