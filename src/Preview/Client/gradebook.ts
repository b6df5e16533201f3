// Learners, their attempts, and what the LMS holds of each: for our own packages down to the lesson.
import { get, type Held, type Learner, listen, post } from './api';
import { at, fill, make, say } from './dom';
import { dateTime, duration, number, percent, plainName, status } from './format';
import { lessonsOf, type LessonRow } from './lessons';

interface Attempt {
  id: number;
  package: string;
  label: string | null;
  learner: string;
  number: number;
  started: string;
  items: { record: Held; title: string; address: string | null }[];
}

interface Gradebook { learners: Learner[]; attempts: Attempt[]; learner: string }

const open = new Set<number>();

void draw();
listen({ record: () => void draw(), statement: () => {}, rebuilt: () => void draw() }, gone => (at('lost').hidden = !gone));
at('reset-all').addEventListener('click', () => void reset({}, 'all attempts of everybody'));

async function draw(): Promise<void> {
  const book = await get<Gradebook>('/api/gradebook');
  at('empty').hidden = book.attempts.length > 0;
  at<HTMLButtonElement>('reset-all').disabled = book.attempts.length === 0;
  fill(at('learners'), ...book.learners.flatMap(learner => {
    const attempts = book.attempts.filter(attempt => attempt.learner === learner.id);
    return attempts.length === 0 ? [] : [section(learner, attempts)];
  }));
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-attempt]')) {
    const id = Number(details.dataset.attempt);
    details.open = open.has(id);
    details.addEventListener('toggle', () => (details.open ? open.add(id) : open.delete(id)));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reset]'))
    button.addEventListener('click', () => void reset({ attempt: Number(button.dataset.reset) }, button.dataset.what!));
  await drawLessons(book);
}

function section(learner: Learner, attempts: Attempt[]): HTMLElement {
  return make('section', { class: 'learner' },
    make('h2', {}, plainName(learner.name)),
    ...[...attempts].reverse().map(attempt => card(learner, attempt)));
}

function card(learner: Learner, attempt: Attempt): HTMLElement {
  const name = `${attempt.label ?? attempt.package}, attempt ${attempt.number}`;
  return make('article', { class: 'attempt' },
    make('header', {}, make('h3', {}, name), make('p', { class: 'quiet' }, `${attempt.package} · begun ${dateTime(attempt.started)}`),
      make('button', { type: 'button', class: 'danger', 'data-reset': attempt.id, 'data-what': `${name} of ${plainName(learner.name)}` }, 'Reset')),
    attempt.items.length === 0 ? make('p', { class: 'quiet' }, 'The LMS holds nothing yet.') : table(attempt),
    attempt.items.length > 0 && make('details', { 'data-attempt': attempt.id }, make('summary', {}, 'Lessons and saved state'), ...attempt.items.map((item, n) => inside(attempt, item, n))));
}

function table(attempt: Attempt): HTMLElement {
  return make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Items' }, make('table', {},
    make('thead', {}, row('th', 'Item', 'Status', 'Score', 'Progress', 'Time', 'Last change')),
    make('tbody', {}, ...attempt.items.map(({ title, record }) => row('td', title, status(record), record.score === null ? '–' : number(record.score),
      record.progress === null ? '–' : percent(record.progress), duration(record.seconds), dateTime(record.updated))))));
}

function inside(attempt: Attempt, item: Attempt['items'][number], n: number): HTMLElement {
  return make('div', { class: 'inside' },
    make('div', { 'data-lessons': `${attempt.id}:${n}` }),
    make('p', { class: 'quiet' }, item.record.state === null ? 'No saved state.' : `Saved state, ${item.record.state.length} characters:`),
    item.record.state !== null && make('pre', { class: 'state', tabindex: 0 }, item.record.state));
}

async function drawLessons({ attempts, learner }: Gradebook): Promise<void> {
  for (const attempt of attempts) {
    for (const [n, { record, address }] of attempt.items.entries()) {
      const place = document.querySelector(`[data-lessons="${attempt.id}:${n}"]`);
      if (place === null || address === null || record.state === null) continue;
      const rows = await lessonsOf(learner, attempt.package, address, record.state);
      if (rows.length > 0) fill(place, lessons(rows));
    }
  }
}

function lessons(rows: LessonRow[]): HTMLElement {
  return make('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Lessons' }, make('table', { class: 'lessons' },
    make('thead', {}, row('th', 'Lesson or quiz', 'State', 'Time', 'Result')),
    make('tbody', {}, ...rows.map(({ title, state, seconds, result }) => row('td', title, state, seconds === null ? '–' : duration(seconds), result)))));
}

function row(cell: 'td' | 'th', ...texts: string[]): HTMLElement {
  return make('tr', {}, ...texts.map((text, n) => make(n === 0 && cell === 'td' ? 'th' : cell, n === 0 && cell === 'td' ? { scope: 'row' } : cell === 'th' ? { scope: 'col' } : {}, text)));
}

async function reset(what: { attempt?: number }, name: string): Promise<void> {
  if (!confirm(`Forget ${name}? This cannot be undone.`)) return;
  await post('/api/reset', what);
  say(at('said'), `Forgotten: ${name}.`);
  await draw();
}
