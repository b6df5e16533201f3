// The page's own life: seen, hidden, frozen, thawed, gone; on line and off; used or left alone (standards §4).
import type { Player } from './Player';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove', 'scroll', 'play', 'timeupdate'];

/** How often other tabs are told that this one is in use. */
const tell = 1000; // ms

export function connectLife({ pack, session, notices, strings }: Player): void {
  const { clock } = session;
  const used = inUse(`coursepack:${pack.course.iri}`, () => clock.elsewhere());
  for (const type of signsOfLife) document.addEventListener(type, () => (clock.active(), used()), { capture: true, passive: true });
  setInterval(() => session.tick(), 1000);

  document.addEventListener('visibilitychange', () => {
    const visible = document.visibilityState === 'visible';
    clock.show(visible);
    if (!visible) session.hidden();
  });
  // No unload or beforeunload: browsers drop them, and they keep the page out of the back/forward cache.
  addEventListener('pagehide', event => {
    if (event.persisted) session.hidden();
    else session.close();
  });
  addEventListener('pageshow', event => {
    if (event.persisted) session.thawed();
  });
  addEventListener('online', () => session.reconnected());
  session.onChange(() => {
    if (session.closed) notices.set('record', strings.closed);
  });
}

/** Two windows of one course may be seen at once, and one learner is in one of them. @returns to be called at signs of life. */
function inUse(name: string, elsewhere: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', elsewhere);
  let told = -Infinity;
  return () => {
    if (performance.now() - told < tell) return;
    told = performance.now();
    channel.postMessage(null);
  };
}
