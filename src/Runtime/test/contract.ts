// Every host as the adapter contract sees it: one learner, launched again and again, and what the LMS holds in the end.
import { randomUUID } from 'node:crypto';
import { findCmi5 } from '../src/lms/cmi5';
import { findScorm } from '../src/lms/find';
import type { LmsSession } from '../src/lms/LmsSession';
import { scorm12 } from '../src/lms/scorm12';
import { scorm2004 } from '../src/lms/scorm2004';
import { findXapi } from '../src/lms/xapi';
import type { Statement } from '../src/xapi/Statement';
import { lesson, pack, quiz } from './course';
import { FakeApi } from './FakeApi';
import { isDefined, nameOf } from './lrs/cmi5';
import { Lrs } from './lrs/Lrs';
import { serve } from './lrs/server';
import { Browser, settle } from './world';

export interface Held {
  completed: boolean;
  success: 'passed' | 'failed' | null;
  /** 0 to 100. */
  score: number | null;
  /** Active seconds of the last session, as its end says. */
  seconds: number | null;
  answers: { response: string; correct: boolean }[];
}

export interface Lms {
  launch(mode?: 'review'): LmsSession;
  held(): Held;
  /** What the LMS would not take. */
  refused(): string[];
  /** Whether the LMS works at all. */
  works(does: boolean): void;
  /** Lets what waits for a timer or the network go on. */
  later(): Promise<void>;
  stop(): void;
}

export interface ContractHost {
  name: string;
  start(): Promise<Lms>;
}

export const contractHosts: ContractHost[] = [
  { name: 'SCORM 1.2', start: async () => scorm('1.2') },
  { name: 'SCORM 2004', start: async () => scorm('2004') },
  { name: 'cmi5, over HTTP', start: () => overHttp('cmi5') },
  { name: 'a TinCan launch, over HTTP', start: () => overHttp('xapi') },
];

function scorm(standard: '1.2' | '2004'): Lms {
  const is12 = standard === '1.2';
  let api = new FakeApi(standard);
  const refused: string[] = [];
  const value = (v12: string, v2004: string) => api.server.get(is12 ? v12 : v2004);
  return {
    launch: mode => {
      refused.push(...api.refused);
      const kept = [...api.server].filter(([element]) => !/exit|session_time/.test(element));
      api = new FakeApi(standard, { ...Object.fromEntries(kept), ...(mode ? { [is12 ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode } : {}) });
      for (const [element, kept] of api.values) api.server.set(element, kept);
      return findScorm(is12 ? scorm12 : scorm2004, { [is12 ? 'API' : 'API_1484_11']: api } as unknown as Window)!;
    },
    held: () => {
      const status = value('cmi.core.lesson_status', 'cmi.success_status');
      const time = value('cmi.core.session_time', 'cmi.session_time');
      const entries = [...api.server.keys()].filter(element => /interactions\.\d+\.id$/.test(element)).map(element => element.replace(/id$/, ''));
      return {
        completed: is12 ? status === 'completed' || status === 'passed' : api.server.get('cmi.completion_status') === 'completed',
        success: status === 'passed' || status === 'failed' ? status : null,
        score: Number(value('cmi.core.score.raw', 'cmi.score.raw') ?? NaN) || null,
        seconds: time === undefined ? null : secondsOf(time),
        answers: entries.map(at => ({
          response: api.server.get(at + (is12 ? 'student_response' : 'learner_response'))!,
          correct: api.server.get(at + 'result') === 'correct',
        })),
      };
    },
    refused: () => [...refused, ...api.refused],
    works: does => void (api.down = !does),
    later: settle as () => Promise<never>,
    stop: () => {},
  };
}

async function overHttp(profile: 'cmi5' | 'xapi'): Promise<Lms> {
  const lrs = new Lrs();
  const { base, server } = await serve(lrs);
  const browser = new Browser();
  lrs.now = () => browser.clock;
  const of = pack([lesson('l1'), quiz('q1')]);
  const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'jo' } };
  const [registration, activityId] = [randomUUID(), 'https://lms.example/au/1'];
  let works = true;
  lrs.fault = () => (works ? null : 503);
  return {
    launch: mode => {
      browser.tab = new Map(); // a new window
      const session = randomUUID();
      const query =
        profile === 'cmi5'
          ? lrs.launch({ actor, registration, activityId, publisherId: 'https://example.com/a-course', session, launchMode: mode ? 'Review' : 'Normal', masteryScore: 0.8 }, base)
          : new URLSearchParams({ endpoint: `${base}/xapi`, auth: lrs.credential, actor: JSON.stringify(actor), registration, activity_id: activityId });
      browser.address = new URL(`https://lms.example/course/index.html?${query}`);
      return (profile === 'cmi5' ? findCmi5 : findXapi)(of, browser.page(fetch))!;
    },
    held: () => holds(lrs.statements, activityId),
    refused: () => lrs.refused,
    works: does => void (works = does),
    later: async () => {
      for (let n = 0; n < 30; n++) await new Promise(resolve => setTimeout(resolve, 2));
      browser.run(300_000);
      for (let n = 0; n < 10; n++) await new Promise(resolve => setTimeout(resolve, 2));
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a report would read out of the statements. */
export function holds(statements: Statement[], activityId: string): Held {
  const of = (...names: string[]) => statements.filter(one => names.includes(nameOf(one)) && (one.object.id === activityId || isDefined(one)));
  const verdict = of('passed', 'failed').at(-1);
  const raw = verdict?.result?.score?.raw;
  const end = of('terminated', 'suspended').at(-1)?.result?.duration;
  return {
    completed: of('completed').length > 0,
    success: verdict === undefined ? null : (nameOf(verdict) as 'passed' | 'failed'),
    score: raw ?? null,
    seconds: end === undefined ? null : secondsOf(end),
    answers: statements.filter(one => nameOf(one) === 'answered').map(({ result }) => ({ response: result!.response!, correct: result!.success! })),
  };
}

export function secondsOf(text: string): number {
  const [, clock] = /^(\d+:\d+:[\d.]+)$/.exec(text) ?? [];
  if (clock !== undefined) return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

