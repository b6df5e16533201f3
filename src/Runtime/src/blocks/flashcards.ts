import { random, shuffled } from '../draw';
import { find, make, say, show } from '../player/dom';
import { fill } from '../strings';
import { button, row, status } from './parts';
import type { Words } from './words';

/** One card at a time. What is known is forgotten with the page. */
export function startFlashcards(block: HTMLElement, words: Words): void {
  const list = find(block, '.flash')!;
  const cards = [...list.children] as HTMLElement[];
  const known = new Set<HTMLElement>();
  let order = cards;
  let at = 0;
  let flipped = false;

  const place = make('p', '');
  place.className = 'card-place';
  const spoken = status();
  const flip = button(words.cardFlip, () => {
    flipped = !flipped;
    update(flipped ? find(order[at]!, 'dd')!.textContent ?? '' : '');
  });
  flip.className = 'main-tool';
  const back = button(words.cardBack, () => turn(-1));
  const next = button(words.cardNext, () => turn(1));
  const shuffle = button(words.cardShuffle, () => {
    order = shuffled(order, random(crypto.getRandomValues(new Uint32Array(1))[0]!));
    at = order.findIndex(card => !known.has(card));
    flipped = false;
    announce();
  });
  const know = button(words.cardKnow, () => {
    known.add(order[at]!);
    turn(1);
  });
  const again = button(words.cardsAgain, () => {
    known.clear();
    at = 0;
    flipped = false;
    announce();
    flip.focus();
  });
  const done = make('p', fill(words.cardsDone, cards.length));
  done.className = 'cards-done';
  shuffle.className = again.className = 'as-link';
  block.append(row('block-tools', flip, back, next, know, shuffle, again), spoken);
  list.before(place);
  list.after(done);

  /** To the nearest card in that direction that is not known yet. */
  const turn = (by: number) => {
    const ahead = order.map((_, n) => (at + by * (n + 1) + order.length * (n + 2)) % order.length);
    at = ahead.find(n => !known.has(order[n]!)) ?? at;
    flipped = false;
    announce();
  };
  const announce = () => update(known.size === cards.length ? done.textContent! : `${placeText()}: ${find(order[at]!, 'dt')!.textContent}`);
  const placeText = () => fill(words.cardOf, at + 1, cards.length);
  const update = (news: string) => {
    const finished = known.size === cards.length;
    for (const card of cards) {
      show(card, !finished && card === order[at]);
      show(find(card, 'dd'), flipped);
    }
    say(place, placeText() + (known.size > 0 ? ` · ${fill(words.cardKnown, known.size)}` : ''));
    say(flip, flipped ? words.cardUnflip : words.cardFlip);
    say(spoken, news);
    show(place, !finished);
    show(done, finished);
    for (const tool of [flip, back, next, know, shuffle]) show(tool, !finished);
    show(again, known.size > 0);
    if (finished) again.focus();
  };
  update('');
}
