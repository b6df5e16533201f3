import { find, show } from './dom';
import { open } from './parts';
import type { Player } from './Player';

/** The buttons of the header that open something over the page. */
export function connectTools(player: Player): void {
  const settings = find(document, '[data-player="settings"]');
  settings?.addEventListener('click', () => void open('settings', player));
  show(settings, true);

  const search = find(document, '[data-player="search"]');
  if (player.pack.object.search == null) return;
  search?.addEventListener('click', () => void open('search', player));
  show(search, true);
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing) return;
    // A single key must be possible to turn off (WCAG 2.2, 2.1.4): the settings do it.
    if (document.documentElement.dataset.keys === 'off' || isTyping(event.target as Element) || find(document, 'dialog[open]') !== null) return;
    event.preventDefault();
    void open('search', player);
  });
}

function isTyping(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}
