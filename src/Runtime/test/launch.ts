// A SCORM launch as tests need it: one learner at a machine whose time stands still until it is told to run.
import type { CoursePack } from '../src/course';
import { findScorm } from '../src/lms/find';
import type { LmsSession } from '../src/lms/LmsSession';
import { scorm12 } from '../src/lms/scorm12';
import { scorm2004 } from '../src/lms/scorm2004';
import type { Course } from '../src/session/outcome';
import { Session, type Surroundings } from '../src/session/Session';
import { SessionClock } from '../src/session/SessionClock';
import { FakeApi } from './FakeApi';
import { settle } from './world';

/** @param around what of the surroundings is not as usual. @param observe hears the learning events, as a record of them would. */
export async function launch(api: FakeApi, of: Course & Partial<Pick<CoursePack, 'modules'>>, around: Partial<Surroundings> = {}, observe?: LmsSession['observe']) {
  const is12 = 'LMSInitialize' in api;
  const world = { now: 0, online: true, today: 20_781 };
  const timers: { at: number; run: () => void }[] = [];
  const clock = new SessionClock(() => world.now, true);
  const window = { [is12 ? 'API' : 'API_1484_11']: api };
  const lms: LmsSession = findScorm(is12 ? scorm12 : scorm2004, window as unknown as Window)!;
  if (observe) lms.observe = observe;
  const session = new Session({ modules: [{ id: 'm1', title: 'A module', number: 1 }], ...of }, lms, {
    clock,
    after: (ms, run) => timers.push({ at: world.now + ms, run }),
    online: () => world.online,
    today: () => world.today,
    ...around,
  });
  await session.start();
  const run = async (seconds: number) => {
    for (let n = 0; n < seconds; n++) {
      world.now += 1000;
      clock.active();
      session.tick();
      for (const timer of timers.splice(0)) timer.at <= world.now ? timer.run() : timers.push(timer);
      await settle();
    }
  };
  const commits = () => api.calls.filter(call => call === 'Commit').length;
  return { session, run, world, commits };
}

/** The LMS's next launch of the same attempt. */
export const relaunch = (api: FakeApi, standard: '1.2' | '2004') =>
  new FakeApi(standard, Object.fromEntries([...api.server].filter(([element]) => !/exit|session_time/.test(element))));
