// Small courses and learners for tests.
import type { CoursePack, Item, LessonItem, QuizItem, Rules } from '../src/course';
import type { Course } from '../src/session/outcome';

export const rules: Rules = { readToEnd: true, minimumShare: 0, checks: false, quizzesRequired: true };

export function lesson(id: string, more: Partial<LessonItem> = {}): LessonItem {
  return { kind: 'lesson', id, key: key(id), module: 0, title: `Lesson ${id}`, href: `lessons/${id}.html`, minutes: 5, checks: [], ...more };
}

export function quiz(id: string, more: Partial<QuizItem> = {}): QuizItem {
  return {
    kind: 'quiz', id, key: key(id), module: 0, title: `Quiz ${id}`, href: `quizzes/${id}.html`, minutes: 5,
    passMark: 80, draw: 2, attempts: 0, shuffle: true, questions: ['q1', 'q2', 'q3'], ...more,
  };
}

export function course(items: Item[], more: Partial<Rules> = {}, kind: Course['object']['kind'] = 'course'): Course {
  return { object: { id: 'a-course', kind, title: 'A course', home: 'index.html' }, rules: { ...rules, ...more }, items };
}

/** The whole data script, as the adapters that build statements need it. */
export function pack(items: Item[], more: Partial<Rules> = {}, kind: Course['object']['kind'] = 'course'): CoursePack {
  const of = course(items, more, kind);
  return {
    format: 1,
    course: { id: 'a-course', title: 'A course', iri: 'https://example.com/a-course', language: 'en', version: '1.0' },
    ...of,
    object: kind === 'course' ? of.object : { ...of.object, id: items[0]!.id, title: items[0]!.title },
    modules: [{ id: 'm1', title: 'Module one', number: 1 }],
  };
}

function key(id: string): string {
  return (id + '___').slice(0, 3);
}
