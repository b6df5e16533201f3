// The page that an LMS opens for a learner: the API, the content in a frame, and the preview's own doings around it.
import type { Conditions, Finding } from './api';
import { at, fill, make } from './dom';
import { findingsList } from './findings';
import type { FromStage, ToStage } from './messages';
import { differs, patch } from './patch';
import { Scorm, type ScormLaunch } from './scorm';

interface Launch extends Omit<ScormLaunch, 'kind'> {
  kind: ScormLaunch['kind'] | 'asset' | 'cmi5' | 'xapi';
  address: string;
  root: string;
  author: string;
}

/** Omit over a union would lose what its members have of their own. */
type Message = FromStage extends infer M ? (M extends FromStage ? Omit<M, 'launch'> : never) : never;

const id = location.pathname.split('/')[2]!;
const placeKey = `coursepack.preview:${id}`;
let launch: Launch;
let conditions: Conditions = { offline: false, refuses: false, slow: false };
let scorm: Scorm | null = null;
let frame: HTMLIFrameElement | null = null;
/** Calls that the server has not looked at. */
let unheard: object[] = [];
let known: Finding[] = [];

void start();

async function start(): Promise<void> {
  const reply = await fetch('launch', { cache: 'no-store' });
  if (!reply.ok) return notice(`This launch is over (${reply.status}). Start the course again from the preview.`);
  launch = (await reply.json()) as Launch;
  if (launch.kind === 'scorm12' || launch.kind === 'scorm2004') {
    await load(`/stage/scorm-again/${launch.kind}.min.js`);
    scorm = new Scorm(launch as ScormLaunch, () => conditions, tell);
    scorm.install(window, 'commit');
  }
  listen();
  open();
}

function open(): void {
  const place = JSON.parse(sessionStorage.getItem(placeKey) ?? 'null') as { path: string; y: number } | null;
  sessionStorage.removeItem(placeKey);
  frame = make('iframe', { title: 'Course', name: 'content', allow: 'fullscreen; autoplay', src: place?.path ?? launch.address });
  let first = true;
  frame.addEventListener('load', () => {
    if (first && place !== null) frame?.contentWindow?.scrollTo({ top: place.y, behavior: 'instant' });
    first = false;
    setOnline();
  });
  at('content').append(frame);
  tell({ kind: 'opened', address: launch.address });
}

function listen(): void {
  const source = new EventSource('events');
  const on = (type: string, handle: (data: any) => void) => source.addEventListener(type, event => handle(JSON.parse((event as MessageEvent<string>).data)));
  on('hello', ({ conditions: now, findings }: { conditions: Conditions; findings: Finding[] }) => (setConditions(now), showFindings(findings)));
  on('conditions', (data: { launch: string; conditions: Conditions }) => data.launch === id && setConditions(data.conditions));
  on('findings', showFindings);
  on('page', ({ path, before, html }: { path: string; before: string; html: string }) => {
    const content = contentWindow();
    if (content === null || content.location.pathname !== launch.root + path) return;
    patch(content, before, html);
    shown = { path, html };
  });
  on('rebuilt', ({ pages, reload }: { pages: string[]; reload: boolean }) => void rebuilt(pages, reload));
  window.addEventListener('message', event => {
    if (event.origin === launch.author && event.source === parent && (event.data as ToStage).kind === 'close') close();
  });
}

/** The last page that was exchanged, and the HTML it has now. */
let shown: { path: string; html: string } | null = null;

async function rebuilt(pages: string[], reload: boolean): Promise<void> {
  const content = contentWindow();
  if (content === null) return;
  if (reload) return reopen(content);
  const path = pages.find(page => content.location.pathname === launch.root + page);
  if (path === undefined) return;
  const html = await (await fetch(content.location.pathname, { cache: 'no-store' })).text();
  if (shown?.path === path && !differs(content, shown.html, html)) return;
  // Without knowing what was there, nothing is carried over.
  patch(content, shown?.path === path ? shown.html : '', html);
  shown = { path, html };
}

/** Scripts, styles or the course's data have changed: the learner leaves and comes back to the same place. */
function reopen(content: Window): void {
  if (scorm === null) return content.location.reload();
  sessionStorage.setItem(placeKey, JSON.stringify({ path: content.location.pathname + content.location.search, y: content.scrollY }));
  close();
  location.reload();
}

/** Null when the content has gone elsewhere. */
function contentWindow(): Window | null {
  try {
    return frame?.contentWindow?.location.origin === location.origin ? frame.contentWindow : null;
  } catch {
    return null;
  }
}

function close(): void {
  if (frame === null) return;
  frame.remove();
  frame = null;
  tell({ kind: 'closed', finished: scorm === null ? null : scorm.finished });
  report(scorm?.finished ?? null);
}

function setConditions(next: Conditions): void {
  conditions = next;
  setOnline();
}

/** The browser knows that the network is gone; the content is told as a browser tells it. */
function setOnline(): void {
  const content = contentWindow();
  if (content === null || content.navigator.onLine === !conditions.offline) return;
  Object.defineProperty(content.navigator, 'onLine', { configurable: true, get: () => !conditions.offline });
  content.dispatchEvent(new Event(conditions.offline ? 'offline' : 'online'));
}

function tell(message: Message): void {
  parent.postMessage({ launch: id, ...message }, launch.author);
  if (message.kind !== 'call') return;
  if (unheard.push(message) === 1) setTimeout(() => report(null), 200);
}

/** The server looks at the calls: it knows the rules. */
function report(finished: boolean | null): void {
  if (unheard.length === 0 && finished === null) return;
  const body = JSON.stringify({ calls: unheard, finished });
  unheard = [];
  void fetch('calls', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch(() => {});
}

/** Errors of the course lie over it until they are mended or put aside; warnings stand in the panel. */
function showFindings(findings: Finding[]): void {
  const errors = findings.filter(finding => finding.severity === 'error');
  const overlay = at('overlay');
  if (JSON.stringify(errors) === JSON.stringify(known)) return;
  known = errors;
  overlay.hidden = errors.length === 0;
  fill(at('overlay-list'), errors.length === 0 ? null : findingsList(errors));
}

function notice(text: string): void {
  at('content').replaceChildren(make('p', { class: 'notice' }, text));
}

function load(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = make('script', { src: address });
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(address)));
    document.head.append(script);
  });
}

at('overlay-close').addEventListener('click', () => (at('overlay').hidden = true));
