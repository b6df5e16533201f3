import type { CoursePack } from '../course';
import { DeviceSession } from '../lms/DeviceSession';
import type { LmsSession } from '../lms/LmsSession';
import { Memory } from '../lms/World';
import { Journal } from '../session/Journal';
import { Session } from '../session/Session';
import { SessionClock } from '../session/SessionClock';
import { english, fill, type Strings } from '../strings';
import { startBlocks } from './blocks';
import { find } from './dom';
import { connectHeader } from './header';
import { showLesson } from './lesson';
import { connectLife } from './life';
import { Notices } from './notices';
import { showOutline } from './outline';
import { connectPages } from './pages';
import { restorePlace, trackPlace } from './place';
import { open } from './parts';
import type { Player } from './Player';
import { connectTools } from './tools';
import './early';

/** Opens the session and brings the page to life. @param lms what launched us, or null. @param words of this host. */
export async function start(lms: LmsSession | null, words: Partial<Strings> = {}): Promise<void> {
  const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
  if (pack === undefined) return; // a page on its own can still be read
  const strings = { ...english, ...words, ...pack.strings };
  const player = await connect(pack, strings, lms);
  connectHeader(player);
  connectTools(player);
  connectLife(player);
  let update = () => {};
  const show = (main: HTMLElement, again?: boolean) => (update = showMain(main, player, again));
  player.session.onChange(() => update());
  connectPages(player, show);
  show(find(document, 'main')!);
  trackPlace(player);
}

function seed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 8;
}

async function connect(pack: CoursePack, strings: Strings, lms: LmsSession | null): Promise<Player> {
  const notices = new Notices();
  const session = new Session(pack, lms ?? new DeviceSession(`coursepack:${pack.course.id}:${pack.object.id}`, () => localStorage), {
    clock: new SessionClock(() => performance.now(), document.visibilityState === 'visible', pack.rules.idle),
    after: (ms, run) => void setTimeout(run, ms),
    // A preview on this machine needs no network.
    online: () => navigator.onLine || /^(localhost|127\.|\[::1\])/.test(location.hostname),
    today,
    journal: new Journal(new Memory(() => localStorage), `coursepack.journal:${pack.course.iri}:${pack.object.id}`),
    first: seed(),
  });
  try {
    const { kept, readOnly } = await session.start();
    notices.set('record', kept === 'device' ? strings.notRecorded : readOnly ? strings.review : null);
  } catch (error) {
    notices.set('record', fill(strings.noSession, error instanceof Error ? error.message : String(error)));
  }
  if (session.lost !== null) notices.set('lost', session.lost.reason === 'newer' ? strings.lostNewer : strings.lostDamaged);
  return { pack, session, strings, notices, seed };
}

function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000; // ms in a day
}

/** @returns what to call when progress changes. */
function showMain(main: HTMLElement, player: Player, again = false): () => void {
  startBlocks(main);
  const { page, pageId } = main.dataset;
  const item = player.pack.items.find(at => at.id === pageId);
  if (page === 'lesson' && item?.kind === 'lesson') {
    player.session.open(item);
    if (!again) restorePlace(player, item.id);
    return showLesson(main, item, player);
  }
  if (page === 'quiz' && item?.kind === 'quiz') {
    player.session.open(item);
    void open('quiz', player, main, item);
    return () => {};
  }
  player.session.open(null);
  return page === 'outline' ? showOutline(main, player) : () => {};
}
