// Decides which statements a session makes, and when; statements.ts makes them, the Outbox delivers them.
import type { Outcome, Snapshot } from '../lms/LmsSession';
import type { LearningEvent } from '../session/LearningEvent';
import { objectIri } from './activities';
import type { Outbox } from './Outbox';
import type { Row } from './OutboxStore';
import type { Statement } from './Statement';
import { type Frame, type ObjectEvent, ofEvent, ofObject, type Stamp } from './statements';

/** What was said about the learning object in this registration, by statement id, so that it is said once. */
export type Said = Partial<Record<'completed' | 'passed' | 'failed', string>>;

/** What must arrive, and what may be given up first when too much waits. */
const ranks: Record<string, Row['rank']> = { experienced: 0, progressed: 0, answered: 1 };

export class Recorder {
  /** The whole percent last said; null: whatever it was before this page. */
  private progress: number | null = null;
  private attempted = false;

  constructor(
    private readonly frame: Frame,
    private readonly outbox: Pick<Outbox, 'add'>,
    private readonly stamp: () => Stamp,
    readonly said: Said = {},
    /** Active seconds before this page, in the same registration and in the same session. */
    private readonly before = { total: 0, session: 0 },
    /** cmi5 takes one of passed and failed in a session, reloads included. */
    public judged = false,
  ) {}

  /** @param resumed there is a state from an earlier session. @returns the statement, for who must repeat it word for word. */
  begin(resumed: boolean): Statement {
    const initialized = this.say({ kind: 'initialized' });
    if (resumed) this.say({ kind: 'resumed' });
    else this.progress = 0;
    return initialized;
  }

  observe(event: LearningEvent): void {
    if (event.kind === 'attempted') this.attempted = true;
    // A lesson launched by itself is the learning object: what is reached in it is said once.
    if (event.kind === 'completed' && this.isObject('lesson')) return;
    const { kind } = event;
    this.queue(ofEvent(event, this.frame, this.stamp()), kind === 'attempted' ? 2 : (ranks[kind] ?? 2));
  }

  /** Says what the outcome has changed to. */
  reach({ outcome, seconds }: Snapshot): void {
    const progress = Math.floor(outcome.progress * 100);
    if (this.progress !== null && progress > this.progress) this.say({ kind: 'progressed', progress: outcome.progress });
    this.progress = Math.max(this.progress ?? 0, progress);
    const total = this.before.total + seconds;
    if (outcome.completion === 'completed' && this.said.completed === undefined)
      this.said.completed = this.say({ kind: 'completed', seconds: total }).id;
    const verdict = this.verdict(outcome);
    if (verdict === 'passed') this.judge('passed', outcome, total);
    // cmi5 lets no pass follow a failure in one session, so a failure waits for the end of it.
    if (verdict === 'failed' && this.frame.profile !== 'cmi5') this.judge('failed', outcome, total);
  }

  /** After a reload the same session goes on. */
  resume(): void {
    this.say({ kind: 'resumed' });
  }

  /** The learner goes, perhaps for good. */
  pause(snapshot: Snapshot): void {
    this.reach(snapshot);
    const due = this.attempted || this.said.failed === undefined;
    if (due && this.verdict(snapshot.outcome) === 'failed') this.judge('failed', snapshot.outcome, this.before.total + snapshot.seconds);
    if (!snapshot.done) this.say({ kind: 'suspended', seconds: this.before.session + snapshot.seconds });
  }

  /** The end of the session. @param seconds since this page began. */
  terminate(seconds: number): void {
    this.say({ kind: 'terminated', seconds: this.before.session + seconds });
  }

  /** In cmi5 the LMS's mastery score decides, as it does in SCORM 2004 (cmi5 9.3.4, 9.3.5). */
  private verdict({ success, score }: Outcome): 'passed' | 'failed' | null {
    if (success === 'unknown') return null;
    const { masteryScore } = this.frame;
    return success === 'passed' && score !== null && masteryScore !== undefined && score / 100 < masteryScore ? 'failed' : success;
  }

  private judge(kind: 'passed' | 'failed', { score }: Outcome, seconds: number): void {
    if (this.said.passed !== undefined || (this.judged && this.frame.profile === 'cmi5')) return;
    if (kind === 'failed' && this.frame.profile !== 'cmi5' && this.said.failed !== undefined) return;
    // A quiz launched by itself under its own name has said so already, attempt by attempt.
    if (this.isObject('quiz')) return;
    const { masteryScore } = this.frame;
    // A failure for other reasons may have a score the LMS would call a pass: then it goes without (cmi5 9.5.1).
    const contradicts = kind === 'failed' && score !== null && masteryScore !== undefined && score / 100 >= masteryScore;
    this.judged = true;
    this.said[kind] = this.say({ kind, score: contradicts ? null : score, seconds }).id;
  }

  /** The learning object is this one item, and the launch calls it by our name. */
  private isObject(kind: 'lesson' | 'quiz'): boolean {
    const { pack, activityId } = this.frame;
    return pack.object.kind === kind && activityId === objectIri(pack);
  }

  private say(event: ObjectEvent): Statement {
    return this.queue(ofObject(event, this.frame, this.stamp()), ranks[event.kind] ?? 2);
  }

  private queue(statement: Statement, rank: Row['rank']): Statement {
    this.outbox.add(statement, rank);
    return statement;
  }
}
