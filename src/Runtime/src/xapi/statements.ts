// From what happened to the statement that says so. Nothing else in the runtime builds statements.
import type { Item } from '../course';
import type { LearningEvent } from '../session/LearningEvent';
import { decimal, duration } from '../lms/formats';
import { courseActivity, itemActivity, moduleActivity, objectActivity, type Pack, questionActivity } from './activities';
import { response } from './interactions';
import type { Activity, Actor, Context, Result, Score, Statement } from './Statement';
import { activityType, category, extension, verb, type VerbName } from './vocabulary';

/** What is said about the learning object as a whole. */
export type ObjectEvent =
  | { kind: 'initialized' | 'resumed' }
  | { kind: 'suspended' | 'terminated' | 'completed'; seconds: number }
  /** @property progress 0 to 1. */
  | { kind: 'progressed'; progress: number }
  /** @property score 0 to 100; null: the LMS's own mastery score contradicts it, or there is none. */
  | { kind: 'passed' | 'failed'; score: number | null; seconds: number };

/** What is the same in every statement of a session. */
export interface Frame {
  pack: Pack;
  actor: Actor;
  registration: string;
  /** The launch's id for the learning object. */
  activityId: string;
  profile: 'cmi5' | 'xapi' | 'scorm';
  /** cmi5 10.2.1: goes into every statement as it is. */
  template?: Context;
  /** From cmi5's launch data, 0 to 1. */
  masteryScore?: number;
}

/** Made when the statement is queued, and never again. */
export interface Stamp {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Verbs of cmi5's own statements; everything else it merely allows (cmi5 7.1.2, 9.3). */
const defined: VerbName[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

export function ofObject(event: ObjectEvent, frame: Frame, stamp: Stamp): Statement {
  const result = objectResult(event);
  const own = frame.profile === 'cmi5' && defined.includes(event.kind);
  const counts = own && (result.success !== undefined || result.completion !== undefined);
  const mastery = own && frame.masteryScore !== undefined && result.success !== undefined;
  return statement(event.kind, objectActivity(frame.pack, frame.activityId), result, frame, stamp, {
    category: [...(own ? [bare(category.cmi5)] : []), ...(counts ? [bare(category.moveOn)] : [])],
    extensions: mastery ? { [extension.masteryScore]: frame.masteryScore } : {},
  });
}

export function ofEvent(event: LearningEvent, frame: Frame, stamp: Stamp): Statement {
  const { pack } = frame;
  switch (event.kind) {
    case 'experienced': {
      const result = { duration: duration(event.seconds) };
      if (event.item === null) return statement('experienced', objectActivity(pack, frame.activityId), result, frame, stamp, {});
      return statement('experienced', itemActivity(pack, event.item), result, frame, stamp, around(event.item, frame));
    }
    case 'completed': {
      const result = { completion: true, duration: duration(event.seconds) };
      return statement('completed', itemActivity(pack, event.lesson), result, frame, stamp, around(event.lesson, frame));
    }
    case 'attempted': {
      const result = { score: score(event.score), success: event.passed, completion: true, duration: duration(event.seconds) };
      return statement(event.passed ? 'passed' : 'failed', itemActivity(pack, event.quiz), result, frame, stamp, around(event.quiz, frame));
    }
    case 'answered': {
      const { answer, item } = event;
      const result: Result = { success: answer.correct, response: response(answer.key.type, answer.response) };
      if (answer.latency !== null) result.duration = duration(answer.latency);
      const { parent } = around(item, frame);
      return statement('answered', questionActivity(pack, item, answer), result, frame, { ...stamp, at: answer.answeredAt }, {
        parent: [itemActivity(pack, item)],
        grouping: parent,
      });
    }
  }
}

function objectResult(event: ObjectEvent): Result {
  switch (event.kind) {
    case 'initialized':
    case 'resumed':
      return {};
    case 'progressed':
      // Rounded down, so that 100 is said only when it is so.
      return { extensions: { [extension.progress]: Math.floor(event.progress * 100) } };
    case 'completed':
      return { completion: true, duration: duration(event.seconds) };
    case 'passed':
    case 'failed':
      return {
        ...(event.score === null ? {} : { score: score(event.score) }),
        success: event.kind === 'passed',
        duration: duration(event.seconds),
      };
    default:
      return { duration: duration(event.seconds) };
  }
}

interface More {
  parent?: Activity[];
  grouping?: Activity[];
  category?: Activity[];
  extensions?: Record<string, unknown>;
}

function statement(name: VerbName, object: Activity, result: Result, frame: Frame, stamp: Stamp, more: More): Statement {
  return {
    id: stamp.id,
    actor: frame.actor,
    verb: verb(name),
    object,
    ...(Object.keys(result).length === 0 ? {} : { result }),
    context: context(object, frame, more),
    timestamp: new Date(stamp.at).toISOString(), // milliseconds, UTC (xAPI-Data 4.5)
  };
}

/** An item is part of its module, or of what was launched where that names none. */
function around(item: Item, frame: Frame): More {
  return { parent: [moduleActivity(frame.pack, item) ?? objectActivity(frame.pack, frame.activityId)] };
}

/** The template first and unchanged; ours is only ever added. */
function context(object: Activity, frame: Frame, { parent = [], grouping = [], category: categories = [], extensions = {} }: More): Context {
  const { pack, template = {}, registration, activityId, profile } = frame;
  const wider = [objectActivity(pack, activityId), courseActivity(pack), ...(profile === 'scorm' ? [attempt(frame)] : [])];
  const ours = {
    parent,
    grouping: [...grouping, ...wider].filter(({ id }) => id !== object.id && parent.every(other => other.id !== id)),
    category: [...categories, ...(profile === 'scorm' ? [bare(category.scorm)] : [])],
  };
  const activities: Context['contextActivities'] = { ...template.contextActivities };
  for (const name of ['parent', 'grouping', 'category'] as const) {
    const given = [template.contextActivities?.[name] ?? []].flat();
    const all = [...given, ...ours[name].filter(({ id }, n, list) => [...given, ...list.slice(0, n)].every(other => other.id !== id))];
    if (all.length > 0) activities[name] = all;
  }
  const all = { ...template.extensions, ...extensions };
  return {
    platform: 'coursepack',
    language: pack.course.language,
    ...(pack.course.version ? { revision: pack.course.version } : {}),
    ...template,
    registration,
    contextActivities: activities,
    ...(Object.keys(all).length === 0 ? {} : { extensions: all }),
  };
}

/** The SCORM profile's attempt (xAPI SCORM profile, "Attempt Activity"). */
function attempt({ pack, registration, activityId }: Frame): Activity {
  const name = { [pack.course.language]: pack.object.title };
  return { objectType: 'Activity', id: `${activityId}?attemptId=${registration}`, definition: { name, type: activityType('attempt') } };
}

function bare(id: string): Activity {
  return { objectType: 'Activity', id };
}

/** At most two decimals of a percentage, so four of the scaled score. */
function score(value: number): Score {
  return { scaled: Number((value / 100).toFixed(4)), raw: Number(decimal(value)), min: 0, max: 100 };
}
