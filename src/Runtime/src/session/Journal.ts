// What the host has not got yet, kept on this device: a browser that crashes says goodbye to nobody. The next launch on the
// device goes on from it, if the host still holds the state it builds on; so it is never taken for somebody else's.
import type { Memory } from '../lms/World';

/** Characters that tell one state from another: version, sequence number, checksum (ProgressStore.ts). */
const head = 7;

/** What is written down. Seconds are active ones since the host launched us. */
interface Entry {
  /** When the states that the host may hold were saved. */
  on: Record<string, number>;
  state: string;
  seconds: number;
  /** Of these, told as experienced. */
  told: number;
}

export interface Regained {
  state: string;
  /** Active seconds that the state the host holds has not. */
  unsaved: number;
  /** Active seconds that nobody was told of. */
  untold: number;
}

export class Journal {
  private on: Record<string, number> = {};
  private written = '';

  constructor(
    private readonly memory: Pick<Memory, 'get' | 'set' | 'remove'>,
    private readonly name: string,
  ) {}

  /** @param held the state the host has; empty: none, and then nothing can be known to build on it. */
  open(held: string): Regained | null {
    const entry = this.read();
    this.on = held === '' ? {} : { [held.slice(0, head)]: 0 };
    const saved = entry?.on[held.slice(0, head)];
    if (entry === null || saved === undefined) return null;
    const untold = entry.seconds - entry.told;
    // The session before got everything across.
    if (entry.state.slice(head) === held.slice(head) && untold < 0.01) return null;
    return { state: entry.state, unsaved: entry.seconds - saved, untold };
  }

  /** A state is on its way to the host. */
  offer(state: string, seconds: number): void {
    this.on[state.slice(0, head)] = seconds;
  }

  /** The host has taken it. */
  accepted(state: string, seconds: number): void {
    this.on = { [state.slice(0, head)]: seconds };
  }

  /** Costs nothing while nothing happens. */
  write(state: string, seconds: number, told: number): void {
    const text = JSON.stringify({ on: this.on, state, seconds, told } satisfies Entry);
    if (text !== this.written) this.memory.set(this.name, (this.written = text));
  }

  clear(): void {
    this.memory.remove(this.name);
  }

  private read(): Entry | null {
    try {
      return JSON.parse(this.memory.get(this.name) ?? 'null') as Entry | null;
    } catch {
      return null;
    }
  }
}
