import { forRecord } from '../answers';
import type { LessonItem } from '../course';
import { seedFor } from '../draw';
import type { Answer } from '../lms/LmsSession';
import { fill } from '../strings';
import { all, find, say } from './dom';
import type { Player } from './Player';
import { keysOf, Question } from './Question';

/** Questions that are at work already: a preview carries them over when it exchanges the text around them. */
const connected = new WeakSet<Element>();

/** A lesson on screen. @returns what to call when progress changes. */
export function showLesson(main: HTMLElement, lesson: LessonItem, player: Player): () => void {
  connectChecks(main, lesson, player);
  watchEnd(main, lesson, player);
  const status = find(main, '[data-lesson-status]');
  const update = () => say(status, left(lesson, player));
  update();
  return update;
}

function connectChecks(main: HTMLElement, lesson: LessonItem, { session, strings, seed }: Player): void {
  const keys = keysOf(main);
  const base = seed();
  for (const form of all<HTMLFormElement>(main, 'form[data-question]')) {
    const key = keys[form.dataset.question ?? ''];
    if (key === undefined || connected.has(form)) continue;
    connected.add(form);
    const question = new Question(form, key, strings, changed => changed.clear());
    question.shuffle(seedFor(base, question.id));
    form.addEventListener('submit', () => {
      question.clear();
      if (!question.answered) {
        question.tell(key.type === 'numeric' ? strings.numberFirst : strings.answerFirst);
        question.focus();
        return;
      }
      question.judge();
      session.checkAttempted(lesson, question.id, toAnswer(lesson, question));
    });
  }
}

function toAnswer(lesson: LessonItem, { id, key, response, correct, options }: Question): Answer {
  const now = Date.now();
  return { id: `${lesson.id}.${id}`, key, response: forRecord(key, response), correct, shownAt: now, answeredAt: now, latency: null, options };
}

/** The end counts as read when it is on screen of a page that somebody sees. */
function watchEnd(main: HTMLElement, lesson: LessonItem, { session }: Player): void {
  const end = find(main, '[data-lesson-end]');
  if (end === null) return;
  let onScreen = false;
  const reached = () => {
    if (!onScreen || document.visibilityState !== 'visible' || !main.isConnected) return;
    observer.disconnect();
    document.removeEventListener('visibilitychange', reached);
    session.readToEnd(lesson);
  };
  const observer = new IntersectionObserver(entries => {
    onScreen = entries.some(entry => entry.isIntersecting);
    reached();
  });
  observer.observe(end);
  document.addEventListener('visibilitychange', reached);
}

function left(lesson: LessonItem, { session, strings }: Player): string {
  if (lesson.outline) return '';
  if (session.lesson(lesson.id).complete) return strings.lessonComplete;
  const { end, seconds, checks } = session.missing(lesson);
  const parts = [
    end ? strings.leftEnd : '',
    seconds > 0 ? fill(strings.leftMinutes, Math.ceil(seconds / 60)) : '',
    checks > 0 ? fill(strings.leftChecks, checks) : '',
  ];
  return fill(strings.lessonLeft, parts.filter(part => part !== '').join(', '));
}
