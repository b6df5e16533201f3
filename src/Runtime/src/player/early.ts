// Runs before the first paint as assets/settings.js, so that a dark page does not flash white; the player runs it again
// for themes that leave that script out. The attributes are the settings; storage only carries them to the next page.

/** Attributes of the root element: theme light|dark, text 2|3|4, motion reduced, keys off. None: the default. */
export const settings = ['theme', 'text', 'motion', 'keys'] as const;

export const prefix = 'coursepack:';

try {
  for (const name of settings) {
    const value = localStorage.getItem(prefix + name);
    if (value) document.documentElement.dataset[name] = value;
  }
} catch {
  // Storage is forbidden here: a choice lasts as long as the page.
}
