// The session order cmi5 and TinCan launches share: open, read our document, say initialized, save and say as it happens,
// say terminated. How a launch is opened differs: cmi5.ts, xapi.ts. A cmi5 session outlives its page, because a page cannot
// tell a reload from the end, and nothing may be said after terminated: there, only the exit button ends it.
import type { LearningEvent } from '../session/LearningEvent';
import type { Lrs, Reply } from '../xapi/Lrs';
import type { Outbox } from '../xapi/Outbox';
import { outbox } from '../xapi/outboxes';
import { Recorder, type Said } from '../xapi/Recorder';
import type { Statement } from '../xapi/Statement';
import type { Frame } from '../xapi/statements';
import type { Launch, LmsSession, Snapshot } from './LmsSession';
import { patiently } from './patiently';
import type { World } from './World';

/** A launch that has been opened. */
export interface Opened {
  lrs: Lrs;
  frame: Frame;
  /** Browse or review (cmi5 10.2.2): nothing is said but initialized and terminated. */
  readOnly: boolean;
  /** The outbox's name: statements of one box may go out with the same credentials. */
  box: string;
  /** What this tab knows of the session from before a reload; null: every page is a session of its own. */
  kept: Kept | null;
  /** Called when the session is over for good. */
  over(): void;
  /** Where the learner goes next; null: nowhere. */
  next: string | null;
}

/** A session that goes on after a reload (cmi5). */
export interface Kept {
  /** Said, but not known to be delivered. */
  initialized: Statement | 'delivered' | null;
  /** Active seconds so far. */
  seconds: number;
  /** Passed or failed was said. */
  judged: boolean;
  save(): void;
}

/** Our document in the State API. */
interface Saved {
  location: string;
  state: string;
  /** Active seconds of the registration. */
  seconds: number;
  said: Said;
  /** The page that wrote it. */
  by?: string;
}

const stateId = 'coursepack';
/** As long as a learner who leaves is asked to wait. */
const farewell = 5000; // ms

export class LrsSession implements LmsSession {
  readonly limits = { location: 1000, state: 64_000 };
  private opened!: Opened;
  private outbox!: Outbox;
  private recorder!: Recorder;
  private readonly id: string;
  private openedAt = 0;
  private before = { total: 0, session: 0 };
  private writers: (string | undefined)[] = [];
  private snapshot: Snapshot | null = null;
  private written = '';
  /** The last that fitted. */
  private location = '';
  private state = '';
  private superseded = false;
  private ended = false;
  private leaving: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly open: () => Promise<Opened>,
    private readonly world: World,
  ) {
    this.id = world.uuid();
  }

  async connect(): Promise<Launch> {
    const { world } = this;
    const opened = (this.opened = await this.open());
    const saved = await this.read();
    const { kept, frame, readOnly } = opened;
    this.outbox = outbox(opened.box, opened.lrs, world);
    await this.outbox.load();
    this.before = { total: saved?.seconds ?? 0, session: kept?.seconds ?? 0 };
    this.openedAt = world.now();
    this.writers = [saved?.by, this.id];
    this.location = saved?.location ?? '';
    this.state = saved?.state ?? '';
    const stamp = () => ({ id: world.uuid(), at: world.now() });
    this.recorder = new Recorder(frame, this.outbox, stamp, await this.confirmed(saved?.said ?? {}), this.before, kept?.judged);
    this.begin(saved !== null && !readOnly);
    world.device.set(this.claim, this.id);
    return { kept: 'lms', readOnly, location: this.location, state: this.state };
  }

  save(snapshot: Snapshot): void {
    if (this.opened.readOnly || this.ended || this.isSuperseded) return;
    const { location, state } = snapshot;
    this.snapshot = snapshot;
    if (location.length <= this.limits.location) this.location = location;
    if (state !== null && state.length <= this.limits.state) this.state = state;
    this.recorder.reach(snapshot);
    this.remember(snapshot);
  }

  /** Answers are learning events here. */
  record(): void {}

  regain(seconds: number): void {
    this.before.total += seconds;
  }

  /** The learner's name, empty when the launch gives none. */
  learner(): string {
    const { name } = this.opened.frame.actor;
    return typeof name === 'string' ? name : '';
  }

  observe(event: LearningEvent): void {
    if (this.opened.readOnly || this.ended) return;
    this.recorder.observe(event);
    // In cmi5 what a crash leaves in the outbox is another session's, and refused. What is told on leaving goes with the rest.
    if (event.kind === 'experienced') queueMicrotask(() => this.ended || void this.outbox.flush());
  }

  async commit(): Promise<boolean> {
    if (this.opened.readOnly || this.ended) return true;
    if (this.isSuperseded) return false;
    const [kept, told] = await Promise.all([this.write(), this.outbox.flush()]);
    return kept && told;
  }

  restate(): void {
    this.written = '';
    this.outbox.hurry();
  }

  alive(): boolean {
    return !this.ended && !this.outbox.stopped && !this.isSuperseded;
  }

  /** Nothing here can wait for an answer: true means that it is on its way. */
  close(): boolean {
    if (this.ended) return false;
    this.ended = true;
    this.leaving = this.leave();
    return !this.outbox.stopped && !this.superseded;
  }

  async left(): Promise<boolean> {
    const { opened, world } = this;
    if (opened.kept !== null) this.recorder.terminate(this.seconds);
    const again = async () => (await this.write()) && (await this.outbox.flush());
    const sent = this.leaving.then(done => (done && opened.kept === null) || (!this.superseded && again()));
    const late = new Promise<boolean>(resolve => world.after(farewell, () => resolve(false)));
    const accepted = await Promise.race([sent, late]);
    opened.over();
    if (accepted && opened.next !== null) world.go(opened.next);
    return accepted;
  }

  private begin(resumed: boolean): void {
    const { kept } = this.opened;
    const said = kept?.initialized ?? null;
    const initialized = said ?? this.recorder.begin(resumed);
    // After a reload it is said again word for word, unless it is known to have arrived.
    if (said !== null && said !== 'delivered') this.outbox.add(said, 2);
    if (said !== null && resumed) this.recorder.resume();
    if (kept !== null) {
      kept.initialized = initialized;
      kept.save();
    }
    void this.outbox.flush().then(delivered => {
      if (!delivered || kept === null) return;
      kept.initialized = 'delivered';
      kept.save();
    });
  }

  private leave(): Promise<boolean> {
    const { snapshot } = this;
    const { kept, lrs } = this.opened;
    if (snapshot !== null) this.recorder.pause(snapshot);
    if (kept === null) this.recorder.terminate(this.seconds);
    if (snapshot === null || this.isSuperseded) return this.outbox.leave(0);
    this.remember(snapshot);
    const document = this.document(snapshot);
    const put = lrs.putState(this.query, document, true).then(({ status }) => this.took(status, document));
    return Promise.all([put, this.outbox.leave(new TextEncoder().encode(document).length)]).then(all => all.every(Boolean));
  }

  /** Since this page began: active, or, in review, by the clock. */
  private get seconds(): number {
    return this.snapshot?.seconds ?? (this.world.now() - this.openedAt) / 1000;
  }

  private remember({ seconds }: Snapshot): void {
    const { kept } = this.opened;
    if (kept === null) return;
    kept.seconds = this.before.session + seconds;
    kept.judged = this.recorder.judged;
    kept.save();
  }

  /** What an earlier session queued may never have arrived: then it has still to be said. */
  private async confirmed(said: Said): Promise<Said> {
    const sure: Said = {};
    for (const [name, id] of Object.entries(said) as [keyof Said, string][]) {
      const arrives = this.outbox.has(id) || (await patiently(this.world, () => this.opened.lrs.statement(id))).status !== 404;
      if (arrives) sure[name] = id;
    }
    return sure;
  }

  /** A failure must not look like an empty document: we would write over what the learner has. */
  private async read(): Promise<Saved | null> {
    const reply = await patiently(this.world, () => this.opened.lrs.document('activities/state', this.query));
    if (reply.status !== 404 && reply.status !== 200) throw new Error(`the learning record store could not read the state: ${reply.status}`);
    return saved(reply);
  }

  private async write(): Promise<boolean> {
    const { lrs } = this.opened;
    if (this.snapshot === null) return true;
    const document = this.document(this.snapshot);
    if (document === this.written) return true;
    // Out of sight there may be no time for two requests.
    const found = this.world.hidden() ? null : await lrs.document('activities/state', this.query);
    if (found !== null && found.status !== 404 && found.status !== 200) return this.refused(found.status);
    const by = found === null ? undefined : saved(found)?.by;
    // Two pages at once: the one that was opened last goes on, and this is not it.
    if (by !== undefined && !this.writers.includes(by)) this.superseded = true;
    if (this.isSuperseded) return false;
    const { status } = await lrs.putState(this.query, document, false, found?.etag);
    return this.took(status, document) || this.refused(status);
  }

  private took(status: number, document: string): boolean {
    if (status < 200 || status >= 300) return false;
    this.written = document;
    return true;
  }

  private refused(status: number): false {
    if (status === 401 || status === 403) this.outbox.stopped = true;
    return false;
  }

  private document({ seconds }: Snapshot): string {
    const { location, state, id: by } = this;
    return JSON.stringify({ location, state, seconds: Math.round((this.before.total + seconds) * 100) / 100, said: this.recorder.said, by } satisfies Saved);
  }

  private get query(): Record<string, string> {
    const { activityId, actor, registration } = this.opened.frame;
    return { activityId, agent: JSON.stringify(actor), registration, stateId };
  }

  private get claim(): string {
    return `coursepack.open:${this.opened.frame.registration}:${this.opened.frame.activityId}`;
  }

  /** Another page of this browser, opened later, writes to the same document. */
  private get isSuperseded(): boolean {
    return (this.superseded ||= (this.world.device.get(this.claim) ?? this.id) !== this.id);
  }
}

function saved({ status, text }: Reply): Saved | null {
  if (status !== 200) return null;
  try {
    const found = JSON.parse(text) as Saved;
    if (typeof found.state === 'string' && typeof found.location === 'string') return found;
  } catch {
    // then it is told as damaged
  }
  return { location: '', state: text || '?', seconds: 0, said: {} };
}
