import type { Key } from '../course';
import { seedFor } from '../draw';
import { all, find } from '../player/dom';
import { Question } from '../player/Question';
import type { Words } from './words';

/** A question that nobody records; its keys are a, b, c … in the right order (Question in src/Packager/Model/Quiz.cs). */
export function startSort(block: HTMLElement, words: Words): void {
  const form = find<HTMLFormElement>(block, 'form[data-question]')!;
  const keys = all(form, 'li[data-key]').map(item => item.dataset.key ?? '').sort();
  const key: Key = { type: form.dataset.type as 'matching' | 'sequencing', key: keys, text: '' };
  const question = new Question(form, key, words, changed => changed.clear());
  question.shuffle(seedFor(crypto.getRandomValues(new Uint32Array(1))[0]!, question.id));
  form.addEventListener('submit', () => {
    question.clear();
    if (question.answered) return question.judge();
    question.tell(words.answerFirst);
    question.focus();
  });
}
