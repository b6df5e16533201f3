import type { Reply } from '../xapi/Lrs';
import type { World } from './World';

/** Waits between tries while a session is being opened. */
const waits = [1000, 3000]; // ms

/** Asks again when the network or the server failed for the moment. Only for requests that may be repeated. */
export async function patiently(world: Pick<World, 'after'>, ask: () => Promise<Reply>): Promise<Reply> {
  for (const wait of waits) {
    const reply = await ask();
    if (reply.status !== 0 && reply.status !== 429 && reply.status < 500) return reply;
    await new Promise<void>(resolve => world.after(wait, resolve));
  }
  return ask();
}
