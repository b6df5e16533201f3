// Statements on their way to the LRS: each has its id from the moment it is queued, is stored before it is sent, and goes
// out in order. Whatever is sent twice is the same statement twice, which an LRS stores once.
import type { Statement } from './Statement';
import type { OutboxStore, Row } from './OutboxStore';

/** One request: well below what servers take, and what a browser sends for a page that is gone (64 KiB, standards §4). */
export const most = { statements: 50, bytes: 60_000 };
/** Queued statements before the least important are given up. */
const room = 1000;
/** First and longest wait after a failure; doubled in between, halved at random so that a class does not return as one. */
const backOff = { first: 2000, longest: 120_000 }; // ms

export interface Around {
  /** Sends a JSON array. @returns the status; 0 when there was no answer. */
  send(body: string, leaving: boolean): Promise<number>;
  after(ms: number, run: () => void): void;
  now(): number;
  /** 0 up to 1. */
  random(): number;
  /** Runs the work while no other tab does; false without running it when one does. */
  alone(work: () => Promise<boolean>): Promise<boolean>;
}

export class Outbox {
  /** Ids of statements the LRS would not take by themselves. */
  readonly setAside: string[] = [];
  /** Given up for want of room. */
  dropped = 0;
  /** The LRS does not let us in: nothing is sent any more (401, 403). */
  stopped = false;

  /** What waits, as far as this page knows: its own, and what it found in the store. */
  private readonly waiting = new Map<string, Row>();
  /** Rows the store would not take. */
  private readonly loose = new Map<string, Row>();
  private storing: Promise<unknown> = Promise.resolve();
  private running: Promise<boolean> | null = null;
  private last = 0;
  private wait = 0;
  private notBefore = 0;

  constructor(
    private readonly box: string,
    private readonly store: OutboxStore,
    private readonly around: Around,
  ) {}

  /** Finds what earlier pages left, so that it goes first even if this page goes at once. */
  async load(): Promise<void> {
    await this.rows();
  }

  add(statement: Statement, rank: Row['rank']): void {
    this.last = Math.max(this.last + 1, this.around.now());
    const row: Row = { id: statement.id, box: this.box, order: this.last, rank, json: JSON.stringify(statement) };
    this.waiting.set(row.id, row);
    void this.keep(this.store.put(row).catch(() => void this.loose.set(row.id, row)));
    this.makeRoom([...this.waiting.values()]);
  }

  has(id: string): boolean {
    return this.waiting.has(id);
  }

  /** Sends what waits. True: everything is with the LRS, or set aside. */
  flush(): Promise<boolean> {
    if (this.stopped || this.around.now() < this.notBefore) return Promise.resolve(false);
    return (this.running ??= this.around.alone(() => this.run()).finally(() => (this.running = null)));
  }

  /** The network is back: there is no reason to wait any longer. */
  hurry(): void {
    this.wait = this.notBefore = 0;
  }

  /** The page goes away: everything at once, in order, as far as the browser lets it. @param spare bytes others may need. */
  leave(spare: number): Promise<boolean> {
    if (this.stopped) return Promise.resolve(false);
    const rows = [...this.waiting.values()].sort((a, b) => a.order - b.order);
    const sent: Promise<boolean>[] = [];
    for (let left = most.bytes - spare; rows.length > 0; ) {
      const batch = firstOf(rows, left);
      if (batch.length === 0) return Promise.all(sent).then(() => false);
      left -= bytes(batch);
      rows.splice(0, batch.length);
      sent.push(this.around.send(body(batch), true).then(async status => ok(status) && (await this.settle(batch), true)));
    }
    return Promise.all(sent).then(all => all.every(Boolean));
  }

  private async run(): Promise<boolean> {
    for (;;) {
      const rows = await this.rows();
      if (rows.length === 0 && this.waiting.size === 0) return true;
      if (rows.length === 0) continue; // queued this moment
      if ((await this.deliver(firstOf(rows, most.bytes))) === 'later') return this.later();
      if (this.stopped) return false;
      this.hurry();
    }
  }

  /** A batch is refused as a whole: halves of it tell which statement was meant, and the others are not held up. */
  private async deliver(rows: Row[]): Promise<'done' | 'later'> {
    const status = await this.around.send(body(rows), false);
    if (ok(status)) return this.settle(rows);
    if (status === 401 || status === 403) this.stopped = true;
    else if (status === 400 || status === 409 || status === 413) {
      if (rows.length === 1) return this.refused(rows[0]!, status);
      const half = rows.length >> 1;
      const first = await this.deliver(rows.slice(0, half));
      return first === 'later' || this.stopped ? first : this.deliver(rows.slice(half));
    } else return 'later';
    return 'done';
  }

  /** Conflict: the LRS has a statement of this id, and nobody but us makes our ids. */
  private refused(row: Row, status: number): Promise<'done'> {
    if (status !== 409) this.setAside.push(row.id);
    return this.settle([row]);
  }

  private later(): false {
    this.wait = Math.min(Math.max(this.wait * 2, backOff.first), backOff.longest);
    const wait = Math.ceil(this.wait * (0.5 + this.around.random() / 2));
    this.notBefore = this.around.now() + wait;
    this.around.after(wait, () => void this.flush());
    return false;
  }

  private async settle(rows: Row[]): Promise<'done'> {
    const ids = rows.map(row => row.id);
    for (const id of ids) {
      this.waiting.delete(id);
      this.loose.delete(id);
    }
    await this.keep(this.store.remove(ids).catch(() => {}));
    return 'done';
  }

  /** One tab sends for all: the store knows what is left, whoever queued it. */
  private async rows(): Promise<Row[]> {
    const known = [...this.waiting.keys()];
    await this.storing;
    const stored = await this.store.rows(this.box).catch(() => [...this.waiting.values()]);
    const all = new Map([...stored, ...this.loose.values()].map(row => [row.id, row]));
    for (const id of known) if (!all.has(id)) this.waiting.delete(id);
    for (const row of all.values()) this.waiting.set(row.id, row);
    const rows = [...all.values()].sort((a, b) => a.order - b.order);
    this.last = Math.max(this.last, rows[rows.length - 1]?.order ?? 0);
    return this.makeRoom(rows);
  }

  /** Visits and progress go first, then answers, the oldest of each; what was reached never does. */
  private makeRoom(rows: Row[]): Row[] {
    const excess = Math.max(0, rows.length - room);
    const least = [...rows].sort((a, b) => a.rank - b.rank).filter(row => row.rank < 2).slice(0, excess);
    if (least.length === 0) return rows;
    this.dropped += least.length;
    void this.settle(least);
    return rows.filter(row => !least.includes(row));
  }

  /** Begun at once, because the page may be gone the next moment: the store keeps them in order. */
  private keep(work: Promise<unknown>): Promise<unknown> {
    return (this.storing = Promise.all([this.storing, work]));
  }
}

function firstOf(rows: Row[], limit: number): Row[] {
  let size = 0;
  const end = rows.slice(0, most.statements).findIndex(row => (size += bytes([row])) > limit);
  // One that is too long by itself is tried all the same: only the LRS knows what it takes.
  return rows.slice(0, end < 0 ? most.statements : limit === most.bytes ? Math.max(1, end) : end);
}

function bytes(rows: Row[]): number {
  return rows.reduce((sum, row) => sum + new TextEncoder().encode(row.json).length + 1, 1);
}

function body(rows: Row[]): string {
  return `[${rows.map(row => row.json).join()}]`;
}

function ok(status: number): boolean {
  return status >= 200 && status < 300;
}
