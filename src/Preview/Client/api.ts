// What the server tells the author's pages: Hosting/*Json.cs writes these shapes.

export interface Fact { name: string; value: string }

export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'info';
  file: string;
  line?: number;
  column?: number;
  message: string;
  help?: string | null;
  requirement?: string;
}

export interface Learner { id: string; name: string }

export interface Shelf {
  title: string;
  source: string;
  packages: { id: string; label: string }[];
  learners: Learner[];
  findings: Finding[];
  /** Address of the learner's side. */
  learner: string;
}

export interface Item { id: string; title: string; above: string[]; rules: Fact[] }

export interface Lms { id: string; title: string; source: string; notes: string[]; findings: Finding[] }

export interface Package {
  id: string;
  title: string;
  standard: { id: string; title: string };
  hasReview: boolean;
  items: Item[];
  risks: string[];
  findings: Finding[];
  lms: Lms[];
}

/** What the LMS holds of an item. */
export interface Held {
  item: string;
  completion: string | null;
  success: string | null;
  /** 0 to 100. */
  score: number | null;
  /** 0 to 1. */
  progress: number | null;
  seconds: number;
  state: string | null;
  updated: string;
  /** Lines that LMSs would show. */
  shows?: { id: string; lines: Fact[] }[];
}

export interface Launched { id: string; page: string; attempt: number; record: Held }

export interface Conditions { offline: boolean; refuses: boolean; slow: boolean }

export async function get<T>(path: string): Promise<T> {
  return read(await fetch(path, { cache: 'no-store' }));
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  return read(await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Coursepack': '1' }, body: JSON.stringify(body) }));
}

/** The server's events; the browser connects again by itself. */
export function listen(handlers: Record<string, (data: any) => void>, lost: (gone: boolean) => void): void {
  const source = new EventSource('/api/events');
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
  for (const [type, handle] of Object.entries(handlers)) source.addEventListener(type, event => handle(JSON.parse((event as MessageEvent<string>).data)));
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text();
  const body = text === '' ? null : (JSON.parse(text) as T & { error?: string });
  if (!response.ok) throw new Error(body?.error ?? `the preview answered ${response.status}`);
  return body as T;
}
