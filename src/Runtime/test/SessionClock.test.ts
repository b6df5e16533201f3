import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SessionClock } from '../src/session/SessionClock';

function watch(visible = true, idle?: number | null) {
  const time = { now: 1000 };
  const clock = new SessionClock(() => time.now, visible, idle);
  /** So many seconds with a tick each, as the player does. */
  const run = (seconds: number, input = false) => {
    for (let n = 0; n < seconds; n++) {
      time.now += 1000;
      if (input) clock.active();
      else clock.tick();
    }
  };
  return { time, clock, run };
}

it('time in use counts', () => {
  const { clock, run } = watch();
  run(600, true);
  assert.equal(clock.seconds, 600);
});

it('three minutes after the last input the learner is idle, and idle time does not count', () => {
  const { clock, run } = watch();
  run(1000);
  assert.equal(clock.seconds, 180);
  run(10, true);
  assert.equal(clock.seconds, 189, 'the second that ends with the first input was still idle');
});

it('hidden time does not count', () => {
  const { clock, run } = watch();
  run(10);
  clock.show(false);
  run(100);
  clock.show(true);
  run(10);
  assert.equal(clock.seconds, 20);
});

it('coming back after a long absence counts as input', () => {
  const { clock, run } = watch();
  clock.show(false);
  run(1000);
  clock.show(true);
  run(60);
  assert.equal(clock.seconds, 60);
});

it('a page that is opened in the background counts from when it is seen', () => {
  const { clock, run } = watch(false);
  run(50);
  assert.equal(clock.seconds, 0);
});

it('a sleep does not count', () => {
  const { clock, run, time } = watch();
  run(10);
  time.now += 8 * 3600 * 1000;
  run(1);
  clock.active();
  run(10);
  assert.equal(clock.seconds, 20, 'ten seconds before and ten after');
});

it('a gap of up to 30 seconds, as a slow device makes, counts once', () => {
  const { clock, time } = watch();
  time.now += 30_000;
  clock.tick();
  clock.tick();
  clock.active();
  assert.equal(clock.seconds, 30);
});

it('time in the back/forward cache does not count, and nothing counts twice', () => {
  const { clock, run, time } = watch();
  run(5);
  clock.show(false); // visibilitychange comes before pagehide
  time.now += 20_000; // frozen: no ticks
  clock.show(true);
  clock.tick();
  assert.equal(clock.seconds, 5);
});

it('a clock that jumps back loses nothing and adds nothing', () => {
  const { clock, run, time } = watch();
  run(5);
  time.now -= 3000;
  clock.tick();
  time.now += 3000;
  clock.tick();
  assert.equal(clock.seconds, 5);
});

it('the idle limit is what the course says', () => {
  const { clock, run } = watch(true, 60);
  run(1000);
  assert.equal(clock.seconds, 60);
});

it('by the clock on the wall all the time counts that the page is open, idle and hidden, but not while the machine sleeps', () => {
  const { clock, run, time } = watch(true, null);
  run(1000);
  clock.show(false);
  run(100);
  time.now += 3_600_000;
  clock.tick();
  assert.equal(clock.seconds, 1100);
});

it('of two tabs that are both visible only the one in use counts', () => {
  const one = watch();
  const other = watch();
  one.clock.elsewhere();
  one.run(60);
  other.run(60, true);
  assert.equal(one.clock.seconds, 0);
  assert.equal(other.clock.seconds, 60);

  one.clock.active();
  other.clock.elsewhere();
  one.run(60);
  other.run(60);
  assert.equal(one.clock.seconds, 60);
  assert.equal(other.clock.seconds, 60);
});
