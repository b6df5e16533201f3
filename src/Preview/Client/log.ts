// Calls and statements as they happen: filtered, copied, kept as a file.
import { at, make, say } from './dom';
import { time } from './format';

export interface Entry {
  at: number;
  kind: 'call' | 'statement' | 'request';
  /** In a word: the call, the verb. */
  name: string;
  detail: string;
  /** What came back. */
  result: string;
  problem: boolean;
  /** Everything, for the file. */
  data: unknown;
}

/** Entries on screen; the file has all of them. */
const shown = 500;

export class Log {
  private entries: Entry[] = [];
  private readonly list = at('log');
  private readonly filter = at<HTMLInputElement>('log-filter');
  private readonly reads = at<HTMLInputElement>('log-reads');
  private readonly problems = at<HTMLInputElement>('log-problems');

  constructor() {
    for (const input of [this.filter, this.reads, this.problems]) input.addEventListener('input', () => this.draw());
    at('log-clear').addEventListener('click', () => this.clear());
    at('log-copy').addEventListener('click', () => void this.copy());
    at('log-export').addEventListener('click', () => this.save());
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.count();
    if (!this.passes(entry)) return;
    const end = this.list.scrollTop + this.list.clientHeight >= this.list.scrollHeight - 8;
    this.list.append(row(entry));
    if (this.list.childElementCount > shown) this.list.firstElementChild?.remove();
    if (end) this.list.scrollTop = this.list.scrollHeight;
  }

  clear(): void {
    this.entries = [];
    this.draw();
  }

  private passes(entry: Entry): boolean {
    if (this.problems.checked && !entry.problem) return false;
    if (!this.reads.checked && isRead(entry)) return false;
    const words = this.filter.value.trim().toLowerCase();
    return words === '' || text(entry).toLowerCase().includes(words);
  }

  private draw(): void {
    this.list.replaceChildren(...this.entries.filter(entry => this.passes(entry)).slice(-shown).map(row));
    this.list.scrollTop = this.list.scrollHeight;
    this.count();
  }

  private count(): void {
    say(at('log-count'), String(this.entries.length));
  }

  private async copy(): Promise<void> {
    const lines = this.entries.filter(entry => this.passes(entry)).map(entry => `${time(entry.at)}\t${text(entry)}`);
    await navigator.clipboard.writeText(lines.join('\n'));
    say(at('log-said'), `${lines.length} lines copied`);
  }

  private save(): void {
    const blob = new Blob([JSON.stringify(this.entries.map(({ at: when, kind, data }) => ({ at: new Date(when).toISOString(), kind, data })), null, 2)], { type: 'application/json' });
    const link = make('a', { href: URL.createObjectURL(blob), download: 'coursepack-calls.json' });
    link.click();
    URL.revokeObjectURL(link.href);
    say(at('log-said'), `${this.entries.length} entries saved`);
  }
}

function isRead(entry: Entry): boolean {
  return /GetValue$/.test(entry.name) && !entry.problem;
}

function text({ name, detail, result }: Entry): string {
  return `${name} ${detail} ${result}`;
}

function row(entry: Entry): HTMLElement {
  return make('li', { class: `${entry.kind}${entry.problem ? ' problem' : ''}` },
    make('time', {}, time(entry.at)), ' ',
    make('span', { class: 'name' }, entry.name), ' ',
    make('span', { class: 'detail' }, entry.detail),
    entry.result !== '' && make('span', { class: 'result' }, ` → ${entry.result}`));
}
