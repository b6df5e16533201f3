import type { Launch, LmsSession, Snapshot } from './LmsSession';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** No LMS: progress stays in this browser, if it lets us. Nobody is told anything. */
export class DeviceSession implements LmsSession {
  readonly limits = { location: 1000, state: 64000 };
  private waiting: Snapshot | null = null;

  /** @param open throws where storage is forbidden, so it is asked each time. */
  constructor(
    private readonly name: string,
    private readonly open: () => Storage,
  ) {}

  async connect(): Promise<Launch> {
    const [location = '', state = ''] = (this.stored() ?? '').split('\n');
    return { kept: 'device', readOnly: false, location, state };
  }

  save(snapshot: Snapshot): void {
    this.waiting = snapshot;
  }

  record(): void {}

  learner(): string {
    return '';
  }

  async commit(): Promise<boolean> {
    return this.store();
  }

  restate(): void {}

  alive(): boolean {
    return true;
  }

  close(): boolean {
    return this.store();
  }

  private store(): boolean {
    if (this.waiting?.state == null) return true;
    try {
      this.open().setItem(this.name, `${this.waiting.location}\n${this.waiting.state}`);
      return true;
    } catch {
      return false;
    }
  }

  private stored(): string | null {
    try {
      return this.open().getItem(this.name);
    } catch {
      return null;
    }
  }
}
