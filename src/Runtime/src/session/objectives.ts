// What a host that keeps objectives is told of the parts of a learning object.
import type { CoursePack, Item } from '../course';
import type { Objective } from '../lms/LmsSession';
import { type Course, isRequired, outcome } from './outcome';
import type { Progress } from './progress';

type Part = Pick<Objective, 'id' | 'description'> & { course: Course };

/** A part for each module; for each lesson and quiz where there is only one module. Parts that ask for nothing are left out. */
export function parts({ object, rules, items, modules }: Course & Pick<CoursePack, 'modules'>): Part[] {
  const part = ({ id, title }: { id: string; title: string }, kind: Course['object']['kind'], of: Item[]): Part =>
    ({ id, description: title, course: { object: { ...object, kind }, rules, items: of } });
  const all = modules.length > 1
    ? modules.map((module, n) => part(module, 'module', items.filter(item => item.module === n)))
    : items.map(item => part(item, item.kind, [item]));
  return all.filter(({ course }) => course.items.some(item => isRequired(course, item)));
}

/** @param before what it was at the launch, by id: `outcomes` of the restored progress. */
export function objectives(of: Part[], progress: Progress, before: Map<string, string>): Objective[] {
  return of
    .filter(({ course }) => course.items.some(item => progress.lessons.has(item.id) || progress.quizzes.has(item.id)))
    .map(({ id, description, course }) => {
      const result = outcome(course, progress);
      return { id, description, outcome: result, changed: before.get(id) !== JSON.stringify(result) };
    });
}

export function outcomes(of: Part[], progress: Progress): Map<string, string> {
  return new Map(objectives(of, progress, new Map()).map(({ id, outcome }) => [id, JSON.stringify(outcome)]));
}
