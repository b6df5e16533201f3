// A browser for tests: its storage survives pages, its time runs when it is told to, its network ends in an LRS.
import { randomUUID } from 'node:crypto';
import { random } from '../src/draw';
import { Memory, type World } from '../src/lms/World';
import { MemoryStore, type OutboxStore } from '../src/xapi/OutboxStore';
import type { Lrs } from './lrs/Lrs';

type Timer = { at: number; run: () => void };

export class Browser {
  clock = Date.UTC(2026, 10, 23, 10);
  hidden = false;
  went: string | null = null;
  statements: OutboxStore = new MemoryStore();
  readonly device = new Map<string, string>();
  tab = new Map<string, string>();
  address = new URL('https://lms.example/course/index.html');
  private readonly timers: Timer[] = [];
  private readonly chance;

  constructor(seed = 1) {
    this.chance = random(seed);
  }

  /** What one page sees of it. @param fetch how it reaches an LRS. */
  page(fetch: typeof globalThis.fetch): World {
    return {
      fetch,
      now: () => this.clock,
      uuid: randomUUID,
      random: this.chance,
      after: (ms, run) => void this.timers.push({ at: this.clock + ms, run }),
      hidden: () => this.hidden,
      statements: this.statements,
      alone: (_, work) => work(),
      tab: memory(this.tab),
      device: memory(this.device),
      address: () => new URL(this.address),
      readdress: url => void (this.address = new URL(url)),
      go: url => void (this.went = url),
    };
  }

  /** Lets time pass until the work is done, so that whatever waits for a timer goes on. */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    void work.then(() => (done = true), () => (done = true));
    for (let n = 0; !done && n < 1000; n++) {
      await settle();
      if (!done && this.timers.length > 0) this.run(250);
    }
    return work;
  }

  run(ms: number): void {
    this.clock += ms;
    for (const timer of this.timers.splice(0)) timer.at <= this.clock ? timer.run() : this.timers.push(timer);
  }

  /** The page is gone: nothing it waited for happens any more. */
  forgetTimers(): void {
    this.timers.length = 0;
  }
}

/** Straight into the LRS, without a network. */
export function direct(lrs: Lrs): typeof fetch {
  return async (input, init = {}) => {
    const url = new URL(String(input));
    const headers = Object.fromEntries(Object.entries(init.headers as Record<string, string> ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const answer = lrs.handle({ method: init.method ?? 'GET', url: url.pathname + url.search, headers, body: String(init.body ?? '') });
    if (answer === 'drop') throw new TypeError('network');
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

export const settle = () => new Promise(resolve => setImmediate(resolve));

function memory(map: Map<string, string>): Memory {
  return new Memory(() => ({
    getItem: name => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: name => void map.delete(name),
  }));
}
