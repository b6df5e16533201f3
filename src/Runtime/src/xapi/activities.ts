// Activities of a course: their IRIs hang on the course's own, so that they stay the same in every package and LMS.
import type { CoursePack, Item } from '../course';
import type { Answer } from '../lms/LmsSession';
import { interaction } from './interactions';
import type { Activity } from './Statement';
import { activityType } from './vocabulary';

export type Pack = Pick<CoursePack, 'course' | 'object' | 'modules'>;

const kinds = { course: 'course', module: 'module', lesson: 'lesson', quiz: 'assessment' } as const;

export function courseActivity(pack: Pack): Activity {
  return activity(pack, base(pack), pack.course.title, 'course');
}

/** What was launched. @param id the launch's own id for it, which need not be the published one (cmi5 9.4). */
export function objectActivity(pack: Pack, id = objectIri(pack)): Activity {
  return activity(pack, id, pack.object.title, pack.object.kind);
}

/** A package of one module, launched as a whole, is that module: its state must not meet that of the others. */
export function objectIri(pack: Pack): string {
  const { course, object, modules } = pack;
  if (object.kind !== 'course') return iri(pack, object.kind, object.id);
  return object.id === course.id ? base(pack) : iri(pack, 'module', modules[0]!.id);
}

export function itemActivity(pack: Pack, item: Item): Activity {
  return activity(pack, iri(pack, item.kind, item.id), item.title, item.kind);
}

/** Null where the learning object names no module for the item. */
export function moduleActivity(pack: Pack, item: Item): Activity | null {
  const module = pack.modules[item.module];
  return module === undefined ? null : activity(pack, iri(pack, 'module', module.id), module.title, 'module');
}

export function questionActivity(pack: Pack, item: Item, answer: Answer): Activity {
  const { language } = pack.course;
  const question = answer.id.slice(answer.id.indexOf('.') + 1);
  return {
    objectType: 'Activity',
    id: `${iri(pack, item.kind, item.id)}/questions/${encodeURIComponent(question)}`,
    definition: {
      name: { [language]: `${item.title}: ${question}` },
      description: { [language]: answer.key.text },
      type: activityType('cmi.interaction'),
      ...interaction(answer, language),
    },
  };
}

function activity(pack: Pack, id: string, title: string, kind: keyof typeof kinds): Activity {
  return { objectType: 'Activity', id, definition: { name: { [pack.course.language]: title }, type: activityType(kinds[kind]) } };
}

function iri(pack: Pack, kind: 'module' | 'lesson' | 'quiz', id: string): string {
  return `${base(pack)}/${{ module: 'modules', lesson: 'lessons', quiz: 'quizzes' }[kind]}/${encodeURIComponent(id)}`;
}

function base({ course }: Pack): string {
  return course.iri.replace(/\/+$/, '');
}
