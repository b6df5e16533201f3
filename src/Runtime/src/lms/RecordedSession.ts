// A SCORM session whose learning events go to an LRS as well, when the launch brings one: in the address, or as JSON in
// the LMS's launch data. No secret comes from the package (standards §7). The SCORM side neither waits for it nor knows.
import type { LearningEvent } from '../session/LearningEvent';
import type { Answer, Launch, LmsSession, Snapshot } from './LmsSession';
import type { ScormSession } from './ScormSession';

/** Where events go; the second script makes it: main/record.ts. */
export interface EventRecord {
  observe(event: LearningEvent): void;
  reach(snapshot: Snapshot): void;
  send(): void;
  end(): void;
}

/** What the launch said, and who learns. */
export interface RecordLaunch {
  parameters: Record<string, string>;
  learner: { id: string; name: string };
  resumed: boolean;
}

export class RecordedSession implements LmsSession {
  readonly limits;
  private events: EventRecord | null = null;
  private waiting: ((record: EventRecord) => void)[] | null = null;

  constructor(
    private readonly inner: ScormSession,
    private readonly search: string,
    private readonly load: (launch: RecordLaunch) => Promise<EventRecord>,
  ) {
    this.limits = inner.limits;
  }

  async connect(): Promise<Launch> {
    const launch = await this.inner.connect();
    const parameters = launch.readOnly ? null : (fromAddress(this.search) ?? fromData(this.inner.value('launchData')));
    if (parameters !== null) this.begin(parameters, launch.state !== '');
    return launch;
  }

  save(snapshot: Snapshot): void {
    this.inner.save(snapshot);
    this.tell(record => record.reach(snapshot));
  }

  record(answer: Answer): void {
    this.inner.record(answer);
  }

  regain(seconds: number): void {
    this.inner.regain(seconds);
  }

  learner(): string {
    return this.inner.learner();
  }

  observe(event: LearningEvent): void {
    this.tell(record => record.observe(event));
  }

  commit(): Promise<boolean> {
    this.tell(record => record.send());
    return this.inner.commit();
  }

  restate(): void {
    this.inner.restate();
  }

  alive(): boolean {
    return this.inner.alive();
  }

  close(): boolean {
    this.tell(record => record.end());
    this.waiting = this.events = null;
    return this.inner.close();
  }

  private begin(parameters: Record<string, string>, resumed: boolean): void {
    const learner = { id: this.inner.value('learnerId'), name: this.learner() };
    this.waiting = [];
    this.load({ parameters, learner, resumed }).then(
      record => {
        if (this.waiting === null) return; // closed meanwhile
        for (const run of this.waiting) run(record);
        this.events = record;
      },
      () => (this.waiting = null),
    );
  }

  private tell(run: (record: EventRecord) => void): void {
    if (this.events !== null) run(this.events);
    else this.waiting?.push(run);
  }
}

function fromAddress(search: string): Record<string, string> | null {
  const parameters = Object.fromEntries(new URLSearchParams(search));
  return parameters['endpoint'] ? parameters : null;
}

/** dataFromLMS in the manifest, or what an administrator wrote: {"endpoint": "https://…"}. A credential in it is not used. */
function fromData(text: string): Record<string, string> | null {
  try {
    const { endpoint, registration, actor } = JSON.parse(text) as Record<string, unknown>;
    if (typeof endpoint !== 'string') return null;
    return {
      endpoint,
      ...(typeof registration === 'string' ? { registration } : {}),
      ...(actor ? { actor: JSON.stringify(actor) } : {}),
    };
  } catch {
    return null;
  }
}
