// Exchanges the page on screen for the one the author has just saved: the session goes on, questions and blocks that did
// not change keep their answers, and what the author was looking at stays where it was.

const kept = 'form[data-question], [data-block]';
const landmarks = 'h1, h2, h3, h4, p, li, pre, figure, table, fieldset, dt, dd, blockquote';

/** @returns whether the page was exchanged; false: it is another one, or looks the same. */
export function patch(content: Window, before: string, after: string): boolean {
  const page = content.document;
  const main = page.querySelector('main');
  const next = parse(content, after);
  const wanted = next.querySelector('main');
  if (main === null || wanted === null || main.dataset.pageId !== wanted.dataset.pageId) return false;
  const old = parse(content, before);
  if (old.querySelector('main')?.outerHTML === wanted.outerHTML && old.title === next.title) return false;
  const place = placeOf(content, main);
  carryOver(main, old, wanted);
  page.dispatchEvent(new CustomEvent('coursepack:page', { detail: next }));
  restore(content, page.querySelector('main')!, place);
  return true;
}

/** By the content's own parser: what its policy allows in a page, ours need not. */
function parse(content: Window, html: string): Document {
  return new (content as Window & typeof globalThis).DOMParser().parseFromString(html, 'text/html');
}

/** Whether two pages differ in what is put on screen. */
export function differs(content: Window, a: string, b: string): boolean {
  const [first, second] = [a, b].map(html => parse(content, html).querySelector('main')?.outerHTML ?? html);
  return first !== second;
}

/** Questions and blocks that are the same in both texts: the live ones, with what was done in them, go into the new main. */
function carryOver(live: Element, old: Document, wanted: Element): void {
  const answers = (root: ParentNode) => root.querySelector('[data-answers]')?.textContent ?? '';
  if (answers(old) !== answers(wanted)) return;
  const [lives, olds, news] = [live, old, wanted].map(root => [...root.querySelectorAll(kept)].filter(element => element.parentElement?.closest(kept) === null));
  if (lives!.length !== olds!.length) return;
  for (const element of news!) {
    const n = olds!.findIndex(known => known.outerHTML === element.outerHTML);
    if (n < 0) continue;
    element.replaceWith(lives![n]!);
    olds!.splice(n, 1);
    lives!.splice(n, 1);
  }
}

interface Place { text: string; tag: string; nth: number; top: number; y: number }

/** The first thing on screen that begins below the upper edge of the window. */
function placeOf(content: Window, main: Element): Place | null {
  if (content.scrollY === 0) return null;
  const elements = [...main.querySelectorAll(landmarks)];
  const element = elements.find(one => {
    const { top, height } = one.getBoundingClientRect();
    return height > 0 && top >= 0; // what is not rendered has no height, and stands nowhere
  });
  if (element === undefined) return null;
  const { tagName: tag, textContent } = element;
  const nth = elements.filter(one => one.tagName === tag && one.textContent === textContent).indexOf(element);
  return { text: textContent ?? '', tag, nth, top: element.getBoundingClientRect().top, y: content.scrollY };
}

function restore(content: Window, main: Element, place: Place | null): void {
  if (place === null) return;
  const same = [...main.querySelectorAll(landmarks)].filter(one => one.tagName === place.tag && one.textContent === place.text);
  const element = same[Math.min(place.nth, same.length - 1)];
  // What was at the edge is gone or is what was just rewritten: then the same distance from the top is the best guess.
  const y = element === undefined ? place.y : content.scrollY + element.getBoundingClientRect().top - place.top;
  content.scrollTo({ top: y, behavior: 'instant' });
}
