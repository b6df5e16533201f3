/** Input counts as activity for this long, unless the course says otherwise. */
export const idleAfter = 180; // s

/** A longer gap between two looks at the clock means that the machine slept or the page was frozen. */
const longestGap = 30_000; // ms

/**
 * Counts the time somebody is really there: page visible, last input less than the idle limit ago, and no other tab of the
 * course in use since. With a limit of null it counts the time the page is open, sleep excepted.
 */
export class SessionClock {
  private counted = 0;
  private last: number;
  private input: number;

  /**
   * @param now milliseconds that never run backwards.
   * @param idle seconds; null: everything counts while the page is open.
   */
  constructor(
    private readonly now: () => number,
    private visible: boolean,
    private readonly idle: number | null = idleAfter,
  ) {
    this.last = this.input = now();
  }

  /** Active seconds since the clock was made. */
  get seconds(): number {
    return this.counted / 1000;
  }

  /** To be called about once a second, and before anything reads the clock. */
  tick(): void {
    const now = this.now();
    const until = this.idle === null ? now : Math.min(now, this.input + this.idle * 1000);
    if ((this.visible || this.idle === null) && now - this.last <= longestGap) this.counted += Math.max(0, until - this.last);
    this.last = Math.max(this.last, now);
  }

  /** Pointer, key, scroll, touch, or media that plays. */
  active(): void {
    this.tick();
    this.input = this.last;
  }

  /** The learner is at work in another tab of this course: here nothing counts until they come back. */
  elsewhere(): void {
    this.tick();
    this.input = -Infinity;
  }

  show(visible: boolean): void {
    this.tick();
    this.visible = visible;
    // Coming back to the page is a sign of life in itself.
    if (visible) this.input = this.last;
  }
}
