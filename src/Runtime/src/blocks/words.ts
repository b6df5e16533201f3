// What blocks say themselves. COURSEPACK.strings replaces any of it, as it does the player's words.
import type { CoursePack } from '../course';
import { english, type Strings } from '../strings';

const own = {
  stepOf: 'Step {0} of {1}',
  stepBack: 'Back',
  stepNext: 'Next',
  stepAll: 'Show all steps',
  stepSingle: 'Show one step at a time',
  values: 'Table of values',
  chartLine: 'Chart: {0} for {1} from {2} to {3}',
  chartBars: 'Bar chart: {0}',
  compareChoose: 'Choose what to compare',
  compareMethods: 'Show',
  compareAttributes: 'By',
  compareShown: '{0} of {1} columns and {2} of {3} rows shown.',
  compareLast: 'At least one has to stay.',
  cardOf: 'Card {0} of {1}',
  cardKnown: '{0} known',
  cardFlip: 'Show the answer',
  cardUnflip: 'Hide the answer',
  cardBack: 'Back',
  cardNext: 'Next',
  cardShuffle: 'Shuffle',
  cardKnow: 'I know this one',
  cardsDone: 'You know all {0} cards.',
  cardsAgain: 'Start again',
};

export type Words = typeof own & Strings;

export function words(): Words {
  const pack = (globalThis as { COURSEPACK?: CoursePack }).COURSEPACK;
  return { ...english, ...own, ...pack?.strings };
}
