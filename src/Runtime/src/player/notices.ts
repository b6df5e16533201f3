import { find, say, show } from './dom';

/** One plain line for whatever the learner must know: each reason has one text at most. */
export class Notices {
  private readonly texts = new Map<string, string>();

  set(reason: 'record' | 'lost' | 'page', text: string | null): void {
    if (text === null) this.texts.delete(reason);
    else this.texts.set(reason, text);
    const element = find(document, '[data-player="notice"]');
    element?.setAttribute('role', 'status');
    show(element, this.texts.size > 0);
    say(element, [...this.texts.values()].join(' '));
  }
}
