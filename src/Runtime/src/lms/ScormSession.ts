import { Interactions } from './Interactions';
import type { Answer, Launch, LmsSession, Snapshot } from './LmsSession';
import { Objectives } from './Objectives';
import { type ScormApi, unsupported } from './ScormApi';
import type { ScormDialect, Values } from './ScormDialect';

/** A status is only ever replaced by one that ranks higher; anything not listed is as good as none. */
const rank: Record<string, number> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

/** The session order both SCORMs share. */
export class ScormSession implements LmsSession {
  readonly limits;
  private readonly interactions: Interactions;
  private readonly objectives: Objectives;
  private readonly told = new Map<string, string>();
  private readonly reached = new Map<string, string>();
  /** SCORM adds up the times of sessions and has no other way to hear of them. */
  private regained = 0;
  private readOnly = false;
  private refused = false;
  private done = false;
  private ended = false;

  constructor(
    private readonly api: ScormApi,
    private readonly dialect: ScormDialect,
  ) {
    this.limits = dialect.limits;
    this.interactions = new Interactions(api, dialect);
    this.objectives = new Objectives(api, dialect);
  }

  async connect(): Promise<Launch> {
    const { elements, status } = this.dialect;
    if (!this.api.initialize()) {
      const code = this.api.error();
      // A frame of ours may have opened the session already: then it answers although it will not open again.
      if (this.read(status[0]!) === '') throw new Error(`the LMS did not open a session: error ${code}`);
    }
    const mode = this.read(elements.mode);
    this.readOnly = mode === 'browse' || mode === 'review' || this.read(elements.credit) === 'no-credit';
    const launch: Launch = {
      kept: 'lms',
      readOnly: this.readOnly,
      location: this.readSaved(elements.location),
      state: this.readSaved(elements.state),
    };
    for (const element of status) this.reached.set(element, this.read(element));
    if (!this.readOnly) this.begin();
    return launch;
  }

  save(snapshot: Snapshot): void {
    if (this.readOnly || this.ended) return;
    const { elements, limits } = this.dialect;
    this.done = snapshot.done;
    this.put(elements.exit, 'suspend');
    if (snapshot.location.length <= limits.location) this.put(elements.location, snapshot.location);
    if (snapshot.state !== null && snapshot.state.length <= limits.state) this.put(elements.state, snapshot.state);
    this.put(elements.time, this.dialect.time(this.regained + snapshot.seconds));
    this.raise(this.dialect.statuses(snapshot.outcome));
    this.putAll(this.dialect.measures(this.atLeastReached(snapshot.outcome)));
    if (!this.objectives.write(snapshot.objectives)) this.refused = true;
    if (!this.interactions.flush()) this.refused = true;
  }

  record(answer: Answer): void {
    if (!this.readOnly && !this.ended) this.interactions.add(answer);
  }

  regain(seconds: number): void {
    this.regained = seconds;
  }

  learner(): string {
    return this.value('learnerName').replace(/^\{lang=[^}]*\}/, ''); // 2004 may name its language (RTE 4th ed., 4.1.1.3)
  }

  async commit(): Promise<boolean> {
    if (this.readOnly || this.ended) return true;
    const accepted = this.api.commit() && !this.refused;
    this.refused = false;
    return accepted;
  }

  restate(): void {
    this.told.clear();
    this.objectives.restate();
  }

  alive(): boolean {
    return !this.ended && this.answers(this.api.get(this.dialect.status[0]!).error);
  }

  close(): boolean {
    if (this.ended) return false;
    let accepted = true;
    if (!this.readOnly) {
      this.put(this.dialect.elements.exit, this.done ? this.dialect.finished : 'suspend');
      accepted = this.api.commit() && !this.refused;
    }
    this.ended = true;
    return this.api.terminate() && accepted;
  }

  /** At once, so that a tab that is killed leaves an attempt that is begun and can be resumed. */
  private begin(): void {
    this.raise([[this.dialect.status[0]!, 'incomplete']]);
    this.put(this.dialect.elements.exit, 'suspend');
    this.api.commit();
  }

  private raise(values: Values): void {
    for (const [element, value] of values) {
      const reached = this.reached.get(element) ?? '';
      if ((rank[value] ?? 0) > (rank[reached] ?? 0)) {
        if (this.put(element, value)) this.reached.set(element, value);
      } else if (reached in rank) {
        this.put(element, reached); // said once more: Chamilo has cleared a status it had taken (standards §3)
      }
    }
  }

  /** What was completed before stays so, even when the course has grown since. */
  private atLeastReached(outcome: Snapshot['outcome']): Snapshot['outcome'] {
    return this.reached.get(this.dialect.status[0]!) === 'completed' ? { ...outcome, progress: 1 } : outcome;
  }

  private putAll(values: Values): void {
    for (const [element, value] of values) this.put(element, value);
  }

  private put(element: string, value: string): boolean {
    if (this.told.get(element) === value) return true;
    const accepted = this.api.set(element, value) || (this.dialect.optional.test(element) && unsupported.includes(this.api.error()));
    if (accepted) this.told.set(element, value);
    else this.refused = true;
    return accepted;
  }

  /** Empty when the LMS has none. */
  value(fact: keyof ScormDialect['facts']): string {
    return this.read(this.dialect.facts[fact]);
  }

  private read(element: string): string {
    return this.api.get(element).value;
  }

  /** A failure here must not look like an empty value: we would write over what the learner has. */
  private readSaved(element: string): string {
    const { value, error } = this.api.get(element);
    if (this.answers(error) || unsupported.includes(error)) return value;
    this.ended = true;
    this.api.terminate();
    throw new Error(`the LMS could not read ${element}: error ${error}`);
  }

  private answers(error: string): boolean {
    return error === '0' || this.dialect.noValue.includes(error);
  }
}
