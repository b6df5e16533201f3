// The page's own life: seen, hidden, frozen, thawed, gone; on line and off; used or left alone (standards §4).
import type { Player } from './Player';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove', 'scroll', 'play', 'timeupdate'];

export function connectLife({ session, notices, strings }: Player): void {
  const { clock } = session;
  for (const type of signsOfLife) document.addEventListener(type, () => clock.active(), { capture: true, passive: true });
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
