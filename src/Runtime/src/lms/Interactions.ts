import type { Answer } from './LmsSession';
import { passing, type ScormApi } from './ScormApi';
import type { ScormDialect } from './ScormDialect';

/** SCORM 2004 binds an LMS to 250 entries (RTE 4th ed., 4.2.9); 1.2 names no number. */
const most = 250;

/** The journal of answers: one entry per question and session, changed in place when it is answered again. */
export class Interactions {
  private readonly indexes = new Map<string, number>();
  private waiting: Answer[] = [];
  private next: number | null = null;

  constructor(
    private readonly api: ScormApi,
    private readonly dialect: ScormDialect,
  ) {}

  add(answer: Answer): void {
    this.waiting.push(answer);
  }

  /** False: some could not be written for a reason that may pass; they are kept for the next time. */
  flush(): boolean {
    this.waiting = this.waiting.filter(answer => !this.write(answer));
    return this.waiting.length === 0;
  }

  /** True: written, or never to be written. */
  private write(answer: Answer): boolean {
    const first = !this.indexes.has(answer.id);
    const index = this.indexes.get(answer.id) ?? this.free();
    if (index === null || index >= most) return index !== null;
    const set = (name: string, value: string) => this.api.set(`cmi.interactions.${index}.${name}`, value);
    const [[, id], ...rest] = this.dialect.interaction(answer, first) as [[string, string], ...[string, string][]];
    if (!set('id', id)) return !passing.includes(this.api.error());
    if (first) this.next = index + 1;
    this.indexes.set(answer.id, index);
    for (const [name, value] of rest) set(name, value);
    return true;
  }

  /** The LMS is asked for its count once; one without interactions has no room. Null: it does not answer now. */
  private free(): number | null {
    if (this.next !== null) return this.next;
    const { value, error } = this.api.get('cmi.interactions._count');
    if (passing.includes(error)) return null;
    return (this.next = error === '0' ? Number(value) || 0 : most);
  }
}
