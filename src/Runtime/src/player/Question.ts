import { isAnswered, isCorrect } from '../answers';
import type { Key } from '../course';
import type { Options } from '../lms/LmsSession';
import { random, shuffled } from '../draw';
import { fill, type Strings } from '../strings';
import { all, find, make, say, show } from './dom';

/** One question's form: reads, restores, judges and marks. */
export class Question {
  readonly id: string;

  constructor(
    readonly form: HTMLFormElement,
    readonly key: Key,
    private readonly strings: Strings,
    /** The learner changed the answer. */
    changed: (question: Question) => void = () => {},
  ) {
    this.id = form.dataset.question ?? '';
    form.addEventListener('input', () => changed(this));
    form.addEventListener('click', event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-move]');
      if (button !== null && this.move(button)) changed(this);
    });
    form.addEventListener('submit', event => event.preventDefault());
  }

  get response(): string {
    switch (this.key.type) {
      case 'matching': {
        const rights = this.pairs.map(pair => find<HTMLSelectElement>(pair, 'select')?.value || '-').join('');
        return /^-*$/.test(rights) ? '' : rights;
      }
      case 'sequencing':
        return this.form.dataset.moved === undefined ? '' : this.steps.map(step => step.dataset.key).join('');
      case 'numeric':
      case 'fill-in':
        return this.text?.value.trim() ?? '';
      default:
        return this.inputs.filter(input => input.checked).map(input => input.value).sort().join('');
    }
  }

  set response(response: string) {
    if (response === '') return;
    switch (this.key.type) {
      case 'matching':
        this.pairs.forEach((pair, n) => (find<HTMLSelectElement>(pair, 'select')!.value = response[n]?.replace('-', '') ?? ''));
        break;
      case 'sequencing':
        this.form.dataset.moved = '';
        for (const key of response) this.steps[0]?.parentElement?.append(...this.steps.filter(step => step.dataset.key === key));
        break;
      case 'numeric':
      case 'fill-in':
        if (this.text !== null) this.text.value = response;
        break;
      default:
        for (const input of this.inputs) input.checked = this.chosen(response, input.value);
    }
  }

  get answered(): boolean {
    return isAnswered(this.key, this.response);
  }

  get correct(): boolean {
    return isCorrect(this.key, this.response);
  }

  /** What there is to choose from, as plain text. */
  get options(): Options {
    const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 250);
    const named = (list: HTMLElement[], label: string) =>
      list.map(option => ({ id: option.dataset.key ?? '', text: text(find(option, label)) })).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (this.key.type !== 'matching') return { choices: [...named(all(this.form, '.choices > li'), 'label > span'), ...named(this.steps, 'span')] };
    const rights = [...(find<HTMLSelectElement>(this.form, '.pairs select')?.options ?? [])].filter(option => option.value !== '');
    const choices = rights.map(option => ({ id: option.value, text: text(option) })).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { choices, lefts: named(this.pairs, 'label > span') };
  }

  /** Changes the order of choices, of pairs and of what is offered for them, where the question allows it. */
  shuffle(seed: number): void {
    const next = random(seed);
    for (const list of all(this.form, '[data-shuffle]')) list.append(...shuffled([...list.children], next));
    if (find(this.form, '.pairs[data-shuffle]') === null) return;
    const order = shuffled(this.pairs.map(pair => pair.dataset.key), next);
    for (const select of all<HTMLSelectElement>(this.form, 'select'))
      select.append(...order.flatMap(key => [...select.options].filter(option => option.value === key)));
  }

  judge(): void {
    const { response, correct, strings } = this;
    this.form.dataset.verdict = correct ? 'correct' : 'incorrect';
    this.tell(correct ? strings.correct : strings.incorrect);
    this.mark(response);
    for (const feedback of all(this.form, '[data-feedback]')) {
      const of = feedback.dataset.feedback ?? '';
      show(feedback, of === 'correct' ? correct : of === 'incorrect' ? !correct : this.chosen(response, of));
    }
  }

  /** Takes a judgement back, because the answer has changed. */
  clear(): void {
    if (this.form.dataset.verdict === undefined) return;
    delete this.form.dataset.verdict;
    this.tell('');
    for (const option of all(this.form, '[data-mark]')) delete option.dataset.mark;
    for (const text of all(this.form, '[data-mark-text]')) text.remove();
    for (const feedback of all(this.form, '[data-feedback]')) show(feedback, false);
  }

  lock(): void {
    for (const fieldset of all<HTMLFieldSetElement>(this.form, 'fieldset')) fieldset.disabled = true;
  }

  focus(): void {
    find(this.form, 'input, select, button')?.focus();
  }

  tell(text: string): void {
    say(find(this.form, '.verdict'), text);
  }

  private get inputs(): HTMLInputElement[] {
    return all<HTMLInputElement>(this.form, '.choices input');
  }

  /** In the order of their keys, whatever order they are shown in. */
  private get pairs(): HTMLElement[] {
    return all(this.form, '.pairs > li').sort((a, b) => ((a.dataset.key ?? '') < (b.dataset.key ?? '') ? -1 : 1));
  }

  private get steps(): HTMLElement[] {
    return all(this.form, '.sequence > li');
  }

  private get text(): HTMLInputElement | null {
    return find<HTMLInputElement>(this.form, 'input');
  }

  private chosen(response: string, key: string): boolean {
    return this.key.type === 'true-false' ? response === key : response.includes(key);
  }

  private move(button: HTMLButtonElement): boolean {
    const step = button.closest('li');
    const other = button.dataset.move === 'up' ? step?.previousElementSibling : step?.nextElementSibling;
    if (!step || !other) return false;
    if (button.dataset.move === 'up') other.before(step);
    else other.after(step);
    this.form.dataset.moved = '';
    this.clear();
    button.focus();
    this.tell(fill(this.strings.moved, this.steps.indexOf(step) + 1, this.steps.length));
    return true;
  }

  /** In words as well: colour alone tells some readers nothing (WCAG 2.2, 1.4.1). */
  private mark(response: string): void {
    const { strings, key } = this;
    if (key.type === 'numeric' || key.type === 'fill-in') return;
    if (key.type === 'matching' || key.type === 'sequencing') {
      const options = key.type === 'matching' ? this.pairs : this.steps;
      options.forEach((option, n) => {
        const right = response[n] === key.key[n];
        label(option, right ? 'correct' : 'incorrect', right ? strings.markRight : strings.markWrong);
      });
      return;
    }
    for (const option of all(this.form, '.choices > li')) {
      const name = option.dataset.key ?? '';
      const right = key.key.includes(name);
      if (this.chosen(response, name)) label(option, right ? 'correct' : 'incorrect', right ? strings.markCorrect : strings.markIncorrect);
      else if (right) label(option, 'missed', strings.markMissed);
    }
  }
}

function label(option: HTMLElement, mark: 'correct' | 'incorrect' | 'missed', text: string): void {
  option.dataset.mark = mark;
  const words = make('span', ` (${text})`);
  words.dataset.markText = '';
  (find(option, 'label') ?? option).append(words);
}

/** The keys a page carries for its questions. */
export function keysOf(main: HTMLElement): Record<string, Key> {
  return JSON.parse(find(main, 'script[data-answers]')?.textContent || '{}') as Record<string, Key>;
}
