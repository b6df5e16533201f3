import { showDialog } from '../player/dialogs/dialog';
import { all, find, make, say } from '../player/dom';
import { root } from '../player/Player';
import { fill, type SearchStrings } from '../strings';
import type { Place, SearchIndex } from './SearchIndex';
import { passage, pieces } from './words';

const most = 15;
/** After the last key: long enough not to search for every letter. */
const pause = 150; // ms
const length = 180; // characters of a passage

/** A plain form with a list of links below it and a count that is read out: every key does what it does everywhere. */
export class SearchDialog {
  private readonly dialog: HTMLDialogElement;
  private readonly input = make('input', '');
  private readonly count = make('p', '');
  private readonly list = make('ol', '');
  private turn = 0;

  constructor(
    private readonly index: SearchIndex,
    private readonly strings: SearchStrings,
    private readonly pages: Map<string, Promise<Document | null>>,
  ) {
    this.input.type = 'text'; // in a search field Escape would empty the field first, and close only the second time
    this.input.enterKeyHint = 'search';
    this.input.autocomplete = 'off';
    this.input.spellcheck = false;
    this.count.setAttribute('role', 'status');
    this.count.className = 'search-count';
    this.list.className = 'search-results';
    const form = make('form', '', make('label', strings.searchFor, this.input));
    form.setAttribute('role', 'search');
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.search();
      find(this.list, 'a')?.focus();
    });
    form.addEventListener('input', () => {
      const turn = ++this.turn;
      setTimeout(() => turn === this.turn && this.search(), pause);
    });
    this.dialog = showDialog('search', strings.search, strings.close, [form, this.count, this.list]);
    // A plain click goes to the page below; one that opens beside us leaves the list as it is.
    this.list.addEventListener('click', event => {
      if ((event.target as Element).closest('a') !== null && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.dialog.close();
    });
    this.input.focus();
  }

  private search(): void {
    const turn = ++this.turn;
    const looked = this.index.wordsOf(this.input.value);
    const found = this.index.find(looked.filter(word => word.length > 1 || looked.length > 1));
    const shown = found.slice(0, most);
    say(this.count, this.words(found.length, looked));
    this.list.replaceChildren(...shown.map(place => this.result(place, looked)));
    setTimeout(() => turn === this.turn && this.dialog.open && this.quote(shown, looked), pause);
  }

  private words(found: number, looked: string[]): string {
    const { strings } = this;
    if (this.input.value.trim() === '') return '';
    if (looked.join('').length < 2) return strings.searchMore;
    if (found === 0) return strings.searchNone;
    if (found === 1) return strings.searchOne;
    return fill(found > most ? strings.searchFirst : strings.searchCount, found, most);
  }

  private result({ href, number, title, heading, lead }: Place, looked: string[]): HTMLElement {
    const page = `${number} ${title}`.trim();
    const link = make('a', '', ...marked(heading === '' ? page : heading, looked));
    link.href = root() + href;
    const from = make('span', page);
    from.className = 'search-from';
    const text = make('p', '', ...marked(lead, looked));
    return make('li', '', link, ...(heading === '' ? [] : [' ', from]), text);
  }

  /** Puts the passage with the words in place of the beginning, where the page can be read. */
  private quote(shown: Place[], looked: string[]): void {
    const texts = all(this.list, 'li > p');
    shown.forEach(({ href }, n) => {
      const [path, anchor] = href.split('#');
      if (anchor === undefined) return;
      void this.page(path!).then(page => {
        const text = page && textAt(page, anchor);
        if (text && pieces(text, looked).some(({ hit }) => hit)) texts[n]!.replaceChildren(...marked(passage(text, looked, length), looked));
      });
    });
  }

  private page(path: string): Promise<Document | null> {
    const read = this.pages.get(path) ?? fetch(root() + path, { credentials: 'same-origin' })
      .then(async response => (response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null))
      .catch(() => null);
    this.pages.set(path, read);
    return read;
  }
}

/** The hits as mark elements: text nodes only, whatever the text says. */
function marked(text: string, looked: string[]): Node[] {
  return pieces(text, looked).map(piece => (piece.hit ? make('mark', piece.text) : new Text(piece.text)));
}

/** What is read at an anchor: up to the next heading of its kind, or the whole of what is no heading. */
function textAt(page: Document, anchor: string): string {
  const start = page.getElementById(anchor);
  if (start === null) return '';
  const nodes: Element[] = [];
  if (/^H\d$/.test(start.tagName))
    for (let at = start.nextElementSibling; at !== null && at.tagName !== start.tagName; at = at.nextElementSibling) nodes.push(at);
  else nodes.push(find(start, 'dd') ?? start);
  return nodes.map(node => {
    const copy = node.cloneNode(true) as HTMLElement;
    if (copy.matches('form, pre, figure')) return '';
    for (const extra of all(copy, 'form, pre, svg, annotation, sup')) extra.remove();
    for (const block of all(copy, 'p, li, td, th, caption, dt, dd')) block.append(' ');
    return copy.textContent ?? '';
  }).join(' ').replace(/\s+/g, ' ').trim();
}
