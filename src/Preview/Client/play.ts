// The author's desk: the learner's page on one side, what the LMS gets on the other.
import { type Conditions, type Finding, get, type Held, type Launched, listen, type Package, post, type Shelf } from './api';
import { at, fill, make, say } from './dom';
import { plainName } from './format';
import { Log } from './log';
import type { FromStage } from './messages';
import { showFindings, showHeld, showPackage, showSaid, showSnapshot, showState } from './panel';
import { statementEntry, type StatementEvent } from './statements';

const query = new URLSearchParams(location.search);
const log = new Log();
let shelf: Shelf;
let shown: Package;
let launched: Launched | null = null;
let conditions: Conditions = { offline: false, refuses: false, slow: false };
/** Findings of the course, and those that the content earned while it ran. */
let ofCourse: Finding[] = [];
let heard: Finding[] = [];

const packages = at<HTMLSelectElement>('package');
const items = at<HTMLSelectElement>('item');
const learners = at<HTMLSelectElement>('learner');

void start().catch(fail);

async function start(): Promise<void> {
  shelf = await get<Shelf>('/api/shelf');
  ofCourse = shelf.findings;
  say(at('title'), shelf.title);
  document.title = `${shelf.title} · Preview`;
  packages.replaceChildren(...shelf.packages.map(({ id, label }) => make('option', { value: id }, label)));
  const wanted = query.get('package');
  if (shelf.packages.some(one => one.id === wanted)) packages.value = wanted!;
  fillLearners(query.get('learner'));
  connect();
  if (shelf.packages.length > 0) await choosePackage(query.get('item'));
  else update();
}

function connect(): void {
  packages.addEventListener('change', () => void choosePackage(null).catch(fail));
  items.addEventListener('change', () => void begin({}).catch(fail));
  learners.addEventListener('change', () => void begin({}).catch(fail));
  at('add-learner').addEventListener('click', () => void addLearner().catch(fail));
  at('close').addEventListener('click', () => stage()?.postMessage({ kind: 'close' }, shelf.learner));
  at('relaunch').addEventListener('click', () => void begin({}).catch(fail));
  at('new-attempt').addEventListener('click', () => void begin({ fresh: true }).catch(fail));
  at('review').addEventListener('click', () => void begin({ review: true }).catch(fail));
  for (const name of ['offline', 'refuses', 'slow'] as const) at(name).addEventListener('click', () => void toggle(name).catch(fail));
  for (const tab of ['course', 'panel']) at(`tab-${tab}`).addEventListener('click', () => showTab(tab));
  window.addEventListener('message', event => event.origin === shelf.learner && hear(event.data as FromStage));
  listen({
    findings: (found: Finding[]) => ((ofCourse = found), update()),
    heard: (data: { launch: string; findings: Finding[] }) => data.launch === launched?.id && ((heard = [...heard, ...data.findings]), update()),
    record: (data: { launch: string; record: Held }) => data.launch === launched?.id && held(data.record),
    statement: (data: StatementEvent) => data.launch === launched?.id && log.add(statementEntry(data)),
    state: (data: { launch: string; length: number }) => data.launch === launched?.id && showState(data.length, null),
    missing: (data: { path: string; problem: string }) => log.add({ at: Date.now(), kind: 'request', name: '404', detail: data.path, result: data.problem, problem: true, data }),
    failed: (data: { problem: string }) => fail(new Error(data.problem)),
    rebuilt: () => void reread().catch(fail),
  }, gone => (at('lost').hidden = !gone));
}

async function choosePackage(item: string | null): Promise<void> {
  shown = await get<Package>(`/api/packages/${encodeURIComponent(packages.value)}`);
  items.replaceChildren(...shown.items.map(one => make('option', { value: one.id }, [...one.above, one.title].join(' › '))));
  if (shown.items.some(one => one.id === item)) items.value = item!;
  at('item-field').hidden = shown.items.length < 2;
  at<HTMLButtonElement>('review').disabled = !shown.hasReview;
  at('review').title = shown.hasReview ? '' : `${shown.standard.title} knows no review`;
  showPackage(shown);
  await begin({});
}

async function begin(how: { fresh?: boolean; review?: boolean }): Promise<void> {
  const item = items.value;
  const result = await post<Launched>('/api/launches', { package: shown.id, item, learner: learners.value, fresh: how.fresh ?? false, review: how.review ?? false });
  const old = launched;
  launched = result;
  heard = [];
  if (old === null || how.fresh) log.clear();
  conditions = { offline: false, refuses: false, slow: false };
  drawConditions();
  at('stage').replaceChildren(make('iframe', {
    title: 'The course as the learner sees it', src: result.page, allow: 'fullscreen; autoplay; clipboard-write',
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
  }));
  say(at('attempt'), how.review ? `attempt ${result.attempt}, review: nothing is recorded` : `attempt ${result.attempt}`);
  for (const id of ['status', 'score', 'progress', 'session', 'location']) say(at(id), '–');
  showState(result.record.state?.length ?? 0, null);
  held(result.record);
  history.replaceState(null, '', `?${new URLSearchParams({ package: shown.id, item, learner: learners.value })}`);
  update();
}

/** In SCORM the page tells what it has said before it is committed; elsewhere whatever is said is held. */
function held(record: Held): void {
  showHeld(record);
  if (!shown.standard.id.startsWith('scorm')) showSaid(record);
}

/** After a rebuild: findings, limits and what LMSs say may be others. */
async function reread(): Promise<void> {
  const before = items.value;
  shelf = await get<Shelf>('/api/shelf');
  if (shelf.packages.length === 0) return;
  if (packages.childElementCount === 0) return location.reload(); // the course had errors until now
  shown = await get<Package>(`/api/packages/${encodeURIComponent(packages.value)}`);
  if (!shown.items.some(one => one.id === before)) return choosePackage(null);
  showPackage(shown);
  if (launched !== null) held(await get<Held>(`/api/launches/${launched.id}`));
  update();
}

function hear(message: FromStage): void {
  if (message.launch !== launched?.id) return;
  if (message.kind === 'snapshot') showSnapshot(message);
  if (message.kind === 'closed') say(at('attempt'), 'closed: what is below is what the LMS keeps');
  if (message.kind === 'navigate') void navigate(message.request).catch(fail);
  if (message.kind !== 'call') return;
  const { at: when, name, args, result, error, errorText } = message;
  const problem = error !== '0' && !(error === '403' && name === 'GetValue');
  log.add({ at: when, kind: 'call', name, detail: args.filter((arg, n) => n > 0 || arg !== '').join(', '), result: error === '0' ? result : `${result} (${error} ${errorText})`, problem, data: { name, args, result, error } });
}

/** SCORM 2004: the SCO asks to go on, back, or to an item by its identifier. There is no sequencing behind it. */
async function navigate(request: string): Promise<void> {
  const options = [...items.options].map(option => option.value);
  const here = options.indexOf(items.value);
  const target = request === 'continue' ? options[here + 1] : request === 'previous' ? options[here - 1] : /^\{target=([^}]+)\}/.exec(request)?.[1];
  if (target === undefined || !options.includes(target)) return;
  items.value = target;
  await begin({});
}

async function toggle(name: keyof Conditions): Promise<void> {
  if (launched === null) return;
  conditions = { ...conditions, [name]: !conditions[name] };
  await post(`/api/launches/${launched.id}/conditions`, conditions);
  drawConditions();
}

function drawConditions(): void {
  for (const name of ['offline', 'refuses', 'slow'] as const) at(name).setAttribute('aria-pressed', String(conditions[name]));
}

async function addLearner(): Promise<void> {
  const name = prompt('Name of the learner, last name first (Hopper, Grace):')?.trim();
  if (!name) return;
  const { id } = await post<{ id: string }>('/api/learners', { name });
  shelf = await get<Shelf>('/api/shelf');
  fillLearners(id);
  await begin({});
}

function fillLearners(chosen: string | null): void {
  fill(learners, ...shelf.learners.map(({ id, name }) => make('option', { value: id }, plainName(name))));
  if (shelf.learners.some(one => one.id === chosen)) learners.value = chosen!;
}

function update(): void {
  showFindings([...heard, ...ofCourse, ...(shelf.packages.length > 0 ? (shown?.findings ?? []) : [])]);
  at('nothing').hidden = shelf.packages.length > 0;
}

function stage(): Window | null {
  return at('stage').querySelector('iframe')?.contentWindow ?? null;
}

function showTab(name: string): void {
  document.body.dataset.tab = name;
  for (const tab of ['course', 'panel']) at(`tab-${tab}`).setAttribute('aria-pressed', String(tab === name));
}

function fail(error: unknown): void {
  const place = at('problem');
  place.hidden = false;
  say(place, error instanceof Error ? error.message : String(error));
}
