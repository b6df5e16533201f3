import type { Objective } from './LmsSession';
import { passing, type ScormApi, unsupported } from './ScormApi';
import type { ScormDialect } from './ScormDialect';

/** SCORM 2004 binds an LMS to 100 entries (RTE 4th ed., 4.2.17); 1.2 names no number. */
const most = 100;

/** The LMS's own list of objectives: asked for once, and only when there is something to write. */
export class Objectives {
  private readonly indexes = new Map<string, number>();
  private readonly told = new Map<string, string>();
  /** Completed in an earlier session: stays so, even when the module has grown since. */
  private readonly completed = new Set<string>();
  private next: number | null = null;

  constructor(
    private readonly api: ScormApi,
    private readonly dialect: ScormDialect,
  ) {}

  /** False: some could not be written for a reason that may pass. */
  write(objectives: Objective[]): boolean {
    if (!objectives.some(({ changed }) => changed)) return true;
    if (!this.read()) return false;
    return objectives.map(objective => this.writeOne(objective)).every(written => written);
  }

  restate(): void {
    this.told.clear();
  }

  /** True: written, nothing to write, or never to be written. */
  private writeOne(objective: Objective): boolean {
    const { id, changed, outcome } = objective;
    const known = this.indexes.get(id);
    if (known !== undefined && (!changed || (this.completed.has(id) && outcome.completion !== 'completed'))) return true;
    const index = known ?? this.next!;
    if (index >= most) return true;
    // The id first, once: it may not be repeated, and before it nothing else may be set (RTE 4th ed., 4.2.17.1).
    if (known === undefined) {
      if (!this.api.set(`cmi.objectives.${index}.id`, id)) return this.refused();
      this.indexes.set(id, index);
      this.next = index + 1;
    }
    return this.dialect.objective(objective).every(([name, value]) => this.put(`cmi.objectives.${index}.${name}`, value));
  }

  private put(element: string, value: string): boolean {
    if (this.told.get(element) === value) return true;
    if (!this.api.set(element, value)) return !passing.includes(this.api.error());
    this.told.set(element, value);
    return true;
  }

  private refused(): boolean {
    const error = this.api.error();
    if (unsupported.includes(error)) this.next = most;
    return !passing.includes(error);
  }

  /** False: the LMS does not answer now. One without objectives has no room. */
  private read(): boolean {
    if (this.next !== null) return true;
    const { value, error } = this.api.get('cmi.objectives._count');
    if (passing.includes(error)) return false;
    const count = error === '0' ? Number(value) || 0 : most;
    for (let n = 0; n < count && error === '0'; n++) this.readOne(n);
    this.next = count;
    return true;
  }

  private readOne(n: number): void {
    const id = this.api.get(`cmi.objectives.${n}.id`).value;
    this.indexes.set(id, n);
    const { value } = this.api.get(`cmi.objectives.${n}.${this.dialect.objectiveStatus}`);
    if (value === 'completed' || value === 'passed') this.completed.add(id);
  }
}
