import type { Item } from '../course';
import { isFinished, isRequired } from '../session/outcome';
import { fill, scoreOf } from '../strings';
import { all, find, say, show } from './dom';
import { open } from './parts';
import { address, type Player } from './Player';

/** The list of what the learning object holds. @returns what to call when progress changes. */
export function showOutline(main: HTMLElement, player: Player): () => void {
  const [certificate, results] = (['certificate', 'results'] as const).map(name => {
    const button = find(main, `[data-player="${name}"]`);
    button?.addEventListener('click', () => void open(name, player));
    return button ?? null;
  });
  const update = () => {
    offer(find<HTMLAnchorElement>(main, '[data-player="resume"]'), player);
    welcome(find(main, '[data-player="welcome"]'), player);
    show(certificate!, player.session.certified);
    show(results!, player.session.progress.quizzes.size > 0);
    for (const item of player.pack.items) describe(main, item, player);
    for (const section of all(main, '[data-module]')) count(section, player);
  };
  update();
  return update;
}

/** The last item; once it is finished, the next one that is not. */
export function next({ pack, session }: Player): Item | undefined {
  const { items } = pack;
  const last = items.findIndex(item => item.id === session.progress.current);
  const isOpen = (item: Item) => isRequired(session.course, item) && !isFinished(item, session.progress);
  if (last >= 0 && isOpen(items[last]!)) return items[last];
  return items.slice(last + 1).find(isOpen) ?? items.find(isOpen) ?? items[Math.max(last, 0)];
}

function offer(link: HTMLAnchorElement | null, player: Player): void {
  const item = next(player);
  if (link === null || item === undefined) return;
  const { strings, session } = player;
  link.href = address(item);
  say(link, fill(session.progress.current === null ? strings.start : strings.continue, item.title));
  show(link, true);
}

/** For those who were here before: how far they are, and what comes next. */
function welcome(line: HTMLElement | null, player: Player): void {
  const { session, strings, pack } = player;
  const required = pack.items.filter(item => isRequired(session.course, item));
  const done = required.filter(item => isFinished(item, session.progress)).length;
  const text = done < required.length ? fill(strings.welcome, done, required.length, next(player)?.title ?? '') : strings.welcomeDone;
  say(line, text);
  show(line, session.resumed);
}

function describe(main: HTMLElement, item: Item, player: Player): void {
  const [state, text] = stateOf(item, player);
  for (const mark of all(main, `[data-item="${item.id}"]`)) {
    if (state === null) delete mark.dataset.state;
    else mark.dataset.state = state;
    say(find(mark, '[data-item-state]'), text);
  }
}

function stateOf(item: Item, { session, strings }: Player): ['complete' | 'started' | 'failed' | null, string] {
  const { progress } = session;
  if (item.kind === 'lesson') {
    if (progress.lessons.get(item.id)?.complete) return ['complete', strings.complete];
    return progress.lessons.has(item.id) && !item.outline ? ['started', strings.inProgress] : [null, ''];
  }
  const quiz = progress.quizzes.get(item.id);
  if (quiz?.passed) return ['complete', scoreOf(item, quiz, strings)];
  if (session.attempt(item)) return ['started', strings.inProgress];
  return quiz ? ['failed', scoreOf(item, quiz, strings)] : [null, ''];
}

function count(section: HTMLElement, { pack, session, strings }: Player): void {
  const module = pack.modules.findIndex(m => m.id === section.dataset.module);
  const items = pack.items.filter(item => item.module === module && isRequired(session.course, item));
  const done = items.filter(item => isFinished(item, session.progress)).length;
  const text = items.length === 0 ? '' : fill(strings.ofTotal, done, items.length);
  say(find(section, '[data-module-progress]'), text);
}
