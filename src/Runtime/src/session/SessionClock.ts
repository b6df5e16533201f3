/** Input counts as activity for this long. */
const idleAfter = 180_000; // ms

/** A longer gap between two looks at the clock means that the machine slept or the page was frozen. */
const longestGap = 30_000; // ms

/** Counts the time somebody is really there: page visible, last input less than three minutes ago. */
export class SessionClock {
  private counted = 0;
  private last: number;
  private input: number;

  /** @param now milliseconds that never run backwards. */
  constructor(
    private readonly now: () => number,
    private visible: boolean,
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
    const until = Math.min(now, this.input + idleAfter);
    if (this.visible && now - this.last <= longestGap) this.counted += Math.max(0, until - this.last);
    this.last = Math.max(this.last, now);
  }

  /** Pointer, key, scroll, touch, or media that plays. */
  active(): void {
    this.tick();
    this.input = this.last;
  }

  show(visible: boolean): void {
    this.tick();
    this.visible = visible;
    // Coming back to the page is a sign of life in itself.
    if (visible) this.input = this.last;
  }
}
