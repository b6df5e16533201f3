// Brings the interactive blocks of a page to life: when it is loaded, and when the player has put in another main.
import { all, find } from '../player/dom';
import { startCompare } from './compare';
import { startExplorer } from './explorer';
import { startFlashcards } from './flashcards';
import { startSort } from './sort';
import { startWalkthrough } from './walkthrough';
import { words, type Words } from './words';

const kinds = new Map<string, (block: HTMLElement, words: Words) => void>([
  ['walkthrough', startWalkthrough],
  ['explorer', startExplorer],
  ['compare', startCompare],
  ['sort', startSort],
  ['flashcards', startFlashcards],
]);

function startAll(): void {
  const main = find(document, 'main');
  if (main === null) return;
  for (const block of all(main, '[data-block]:not([data-live])')) {
    block.dataset.live = '';
    kinds.get(block.dataset.block ?? '')?.(block, words());
  }
}

startAll();
document.addEventListener('coursepack:main', startAll);
