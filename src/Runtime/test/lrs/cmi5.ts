// What an LMS refuses with 403 in a cmi5 session (Quartz; CATAPULT's requirements name the same clauses).
import type { Statement } from '../../src/xapi/Statement';

const verbs = 'http://adlnet.gov/expapi/verbs/';
const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const sessionId = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

export interface Cmi5Launch {
  actor: unknown;
  registration: string;
  activityId: string;
  publisherId: string;
  session: string;
  launchMode: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
}

export interface Cmi5Session extends Cmi5Launch {
  fetched: boolean;
  token: string;
  launchDataRead: boolean;
  preferencesRead: boolean;
  statements: Statement[];
}

export function launchData({ session, publisherId, launchMode, masteryScore, returnURL }: Cmi5Launch): unknown {
  return {
    contextTemplate: {
      contextActivities: { grouping: [{ id: publisherId, objectType: 'Activity' }] },
      extensions: { [sessionId]: session },
    },
    launchMode,
    launchMethod: 'AnyWindow',
    moveOn: 'CompletedOrPassed',
    ...(masteryScore === undefined ? {} : { masteryScore }),
    ...(returnURL === undefined ? {} : { returnURL }),
  };
}

/** @param earlier statements of the same registration, in other sessions. */
export function violations(statement: Statement, session: Cmi5Session, before: Statement[], earlier: Statement[]): string[] {
  const broken: string[] = [];
  const must = (holds: boolean, clause: string) => void (holds || broken.push(clause));
  const { context, result = {}, object } = statement;
  const name = nameOf(statement);
  const own = isDefined(statement);

  must(session.launchDataRead, '10.0: initialized before LMS.LaunchData was read');
  must(session.preferencesRead, '11.0: initialized before cmi5LearnerPreferences was read');
  must(before.length > 0 || (own && name === 'initialized'), '9.3.2: initialized is not the first statement');
  must(!before.some(one => isDefined(one) && nameOf(one) === 'terminated'), '9.3.8: a statement after terminated');
  must(session.launchMode === 'Normal' || (own && ['initialized', 'terminated'].includes(name)), `10.2.2: ${name} in ${session.launchMode}`);
  must(context.registration === session.registration, '9.6.1: registration');
  must(context.extensions?.[sessionId] === session.session, '9.6.3.1: session id');
  must(JSON.stringify(statement.actor) === JSON.stringify(session.actor), '9.2: actor');
  must(activities(statement, 'grouping').some(id => id === session.publisherId), '10.2.1: contextTemplate is not there');
  const measured = result.extensions?.[progress];
  must(measured === undefined || (Number.isInteger(measured) && Number(measured) >= 0 && Number(measured) <= 100), '9.5.5.1: progress');
  if (!own) {
    must(!activities(statement, 'category').includes(moveOn), '9.6.2.2: moveon without cmi5');
    return broken;
  }

  must(['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(name), `9.3: ${name} is none of the AU's verbs`);
  must(object.id === session.activityId, '9.4: object is not the launched activity');
  must(!before.some(one => isDefined(one) && nameOf(one) === name), `9.3: ${name} twice in a session`);
  const all = [...earlier, ...before].filter(isDefined).map(nameOf);
  if (name === 'completed') must(!all.includes('completed'), '9.3.3: completed twice in a registration');
  if (name === 'passed') must(!all.includes('passed'), '9.3.4: passed twice in a registration');
  if (name === 'failed') must(!all.includes('passed'), '9.3.5: failed after passed');
  const judged = before.filter(isDefined).map(nameOf);
  if (name === 'passed' || name === 'failed') must(!judged.includes('passed') && !judged.includes('failed'), '9.3: passed and failed in one session');

  const judges = name === 'passed' || name === 'failed';
  must((result.success === undefined) === !judges && (!judges || result.success === (name === 'passed')), '9.5.2: success');
  must((result.completion === undefined) === (name !== 'completed') && result.completion !== false, '9.5.3: completion');
  must((result.duration !== undefined) === (name !== 'initialized'), '9.5.4.1: duration');
  must(result.score === undefined || judges, '9.5.1: score');
  const { score } = result;
  must(score?.raw === undefined || (score.min !== undefined && score.max !== undefined), '9.5.1: raw without min and max');
  if (session.masteryScore !== undefined && judges) {
    must(context.extensions?.[mastery] === session.masteryScore, '9.6.3.2: masteryscore');
    if (score !== undefined) must(score.scaled >= session.masteryScore === (name === 'passed'), '9.3.4, 9.3.5: scaled is on the wrong side of masteryScore');
  }
  must(activities(statement, 'category').includes(moveOn) === (result.success !== undefined || result.completion !== undefined), '9.6.2.2: moveon');
  return broken;
}

export function nameOf(statement: Statement): string {
  return statement.verb.id.replace(verbs, '');
}

export function isDefined(statement: Statement): boolean {
  return activities(statement, 'category').includes(cmi5);
}

function activities({ context }: Statement, name: 'grouping' | 'category'): string[] {
  return [context.contextActivities?.[name] ?? []].flat().map(({ id }) => id);
}
