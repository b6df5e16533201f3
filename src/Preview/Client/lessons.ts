// Reads the saved state of our own packages with the player's own code, so that the gradebook can tell lesson by lesson.
import type { CoursePack } from '../../Runtime/src/course';
import { ProgressStore } from '../../Runtime/src/session/ProgressStore';

export interface LessonRow { title: string; state: string; seconds: number | null; result: string }

const packs = new Map<string, Promise<CoursePack | null>>();

/** @returns nothing for what another tool made. @param address of the launch page, in the package. */
export async function lessonsOf(learner: string, name: string, address: string, saved: string): Promise<LessonRow[]> {
  const root = `/pack?package=${encodeURIComponent(name)}&page=${encodeURIComponent(address)}`;
  if (!packs.has(root)) packs.set(root, load(root));
  const pack = await packs.get(root)!;
  if (pack === null || learner === '') return [];
  const state = stateOf(saved);
  const { progress, lost } = new ProgressStore(pack.items).read(state);
  if (lost !== null) return [];
  return pack.items.map(item => {
    const title = 'number' in item && item.number ? `${String(item.number)} ${item.title}` : item.title;
    if (item.kind === 'quiz') {
      const quiz = progress.quizzes.get(item.id);
      const begun = progress.attempts.some(attempt => attempt.quiz === item.id);
      return {
        title, seconds: null, state: quiz === undefined ? (begun ? 'begun' : 'not taken') : quiz.passed ? 'passed' : 'not passed',
        result: quiz === undefined ? '' : `${quiz.best} of 100, ${quiz.attempts} attempt${quiz.attempts === 1 ? '' : 's'}`,
      };
    }
    const lesson = progress.lessons.get(item.id);
    const checks = lesson?.checks.filter(Boolean).length ?? 0;
    return {
      title, seconds: lesson?.seconds ?? null, state: lesson === undefined ? 'not opened' : lesson.complete ? 'complete' : lesson.end ? 'read to the end' : 'begun',
      result: item.checks.length > 0 && lesson !== undefined ? `${checks} of ${item.checks.length} checks` : '',
    };
  });
}

/** In a record store the state is a document with more in it. */
function stateOf(saved: string): string {
  if (!saved.startsWith('{')) return saved;
  try {
    return (JSON.parse(saved) as { state?: string }).state ?? '';
  } catch {
    return '';
  }
}

async function load(address: string): Promise<CoursePack | null> {
  const reply = await fetch(address);
  return reply.ok ? ((await reply.json()) as CoursePack) : null;
}
