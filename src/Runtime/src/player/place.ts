import type { Player } from './Player';

/** Nearer to the top than this is the top. */
const worthIt = 3; // percent

/** Puts the learner back where an unfinished lesson was left, unless the address asks for a place of its own. */
export function restorePlace({ session }: Player, id: string): void {
  const { place } = session;
  if (place === null || place.id !== id || place.position < worthIt || location.hash !== '' || session.lesson(id).complete) return;
  // After the page change has scrolled to the top, and once the page has its height.
  requestAnimationFrame(() => scrollTo(0, (place.position / 100) * range()));
}

export function trackPlace({ session }: Player): void {
  document.addEventListener('scroll', () => session.scrolled(range() > 0 ? Math.min(100, (scrollY / range()) * 100) : 0), { passive: true });
}

function range(): number {
  return document.documentElement.scrollHeight - innerHeight;
}
