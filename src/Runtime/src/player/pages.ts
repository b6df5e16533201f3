// Moves between pages without leaving the document, so that the LMS session lives on.
import { all, find } from './dom';
import { root, type Player } from './Player';

/** Takes over links and history. @param show puts the new main to work; with again, it is the page on screen, written anew. */
export function connectPages(player: Player, show: (main: HTMLElement, again?: boolean) => void): void {
  // A page opened from a folder cannot fetch: there, links are links (docs/page-contract.md).
  if (location.protocol === 'file:') return;
  fixAddresses();
  history.scrollRestoration = 'manual';
  let shown = new URL(location.href);
  let latest = 0;

  /** @returns whether the page is on screen; null: a later click was quicker. */
  const load = async (url: URL, push: boolean): Promise<boolean | null> => {
    const turn = ++latest;
    const page = await fetchPage(url);
    if (turn !== latest) return null;
    // With an LMS we stay and say so: leaving the document would end the session.
    if (page === null && navigator.onLine && player.session.launch?.kept !== 'lms') return location.assign(url), false;
    const problem = page === null ? player.strings.noPage : belongs(page, url, player) ? null : player.strings.elsewhere;
    player.notices.set('page', problem);
    if (page === null || problem !== null) return false;
    if (push) {
      history.replaceState({ y: scrollY }, '');
      history.pushState(null, '', url);
    }
    shown = url;
    show(swap(page));
    return true;
  };

  // Said by the preview only (src/Preview/Client/patch.ts), which has the session go on while the author writes.
  document.addEventListener('coursepack:page', event => show(swap((event as CustomEvent<Document>).detail), true));
  document.addEventListener('click', event => {
    const link = ownLink(event);
    if (link === null) return;
    const url = new URL(link.href);
    if (url.hash !== '' && samePage(url, shown)) return; // a jump within the page is the browser's own
    event.preventDefault();
    void load(url, !samePage(url, shown)).then(done => done && arrive(url));
  });
  addEventListener('popstate', event => {
    const y = (event.state as { y: number } | null)?.y ?? 0;
    const url = new URL(location.href);
    if (samePage(url, shown)) return;
    void load(url, false).then(done => {
      if (done) scrollTo(0, y);
      else if (done === false) history.pushState(null, '', shown); // the page that stays needs its own address: links hang on it
    });
  });
}

/** A plain click on a link to one of our own pages. Anything else opens beside us: it must not end the session. */
function ownLink(event: MouseEvent): HTMLAnchorElement | null {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link === null || event.defaultPrevented || event.button !== 0) return null;
  if (!link.href.startsWith(root()) || !/\.html?$/.test(link.pathname)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return null;
  }
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey ? null : link;
}

async function fetchPage(url: URL): Promise<Document | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return find(page, 'main[data-page]') === null ? null : page; // a log-in page, for instance
  } catch {
    return null;
  }
}

/** A lesson, quiz or outline of another learning object would be recorded under the wrong name. */
function belongs(page: Document, url: URL, { pack }: Player): boolean {
  const { page: kind, pageId } = find(page, 'main')!.dataset;
  if (kind === 'lesson' || kind === 'quiz') return pack.items.some(item => item.id === pageId);
  return kind !== 'outline' || (pack.object.home !== null && samePage(url, new URL(pack.object.home, root())));
}

function swap(page: Document): HTMLElement {
  const main = document.adoptNode(find(page, 'main')!);
  document.documentElement.dataset.root = page.documentElement.dataset.root ?? '';
  document.title = page.title;
  find(document, 'main')!.replaceWith(main);
  return main;
}

function arrive(url: URL): void {
  const target = document.getElementById(decodeURIComponent(url.hash.slice(1)));
  // The focus goes where a full page load would have started reading: to the section, if one was asked for.
  if (target !== null && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  (target ?? find(document, 'main')!).focus({ preventScroll: true });
  if (target !== null) target.scrollIntoView();
  else scrollTo(0, 0);
}

/** What stands outside main stays when the address changes: its own addresses must not hang on it. */
function fixAddresses(): void {
  for (const link of all<HTMLAnchorElement>(document, 'a[href]:not([href^="#"])')) if (!link.closest('main')) link.href = link.href;
  for (const image of all<HTMLImageElement>(document, 'img[src]')) if (!image.closest('main')) image.src = image.src;
}

function samePage(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.pathname === b.pathname && a.search === b.search;
}
