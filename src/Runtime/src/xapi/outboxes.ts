import type { World } from '../lms/World';
import type { Lrs } from './Lrs';
import { Outbox } from './Outbox';

/** Kept for another launch at most so long. */
const longest = 30 * 86_400_000; // ms

export function outbox(box: string, lrs: Lrs, world: World): Outbox {
  return new Outbox(box, world.statements, {
    send: (body, leaving) => lrs.send(body, leaving),
    after: world.after,
    now: world.now,
    random: world.random,
    alone: work => world.alone(box, work),
  });
}

/** What earlier sessions of the same registration could not deliver. Whether the LMS still takes it is for the LMS to say. */
export async function sendLeftovers(prefix: string, current: string, lrs: Lrs, world: World): Promise<void> {
  const { statements } = world;
  for (const box of await statements.boxes(prefix).catch(() => [])) {
    if (box === current) continue;
    const old = (await statements.rows(box).catch(() => [])).filter(row => row.order < world.now() - longest);
    if (old.length > 0) await statements.remove(old.map(row => row.id)).catch(() => {});
    await outbox(box, lrs, world).flush();
  }
}
