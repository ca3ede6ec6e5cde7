import { setOf } from './lexicon.ts';
import { at, type Word } from './words.ts';

const ORDINAL_TAILS = setOf('st nd rd th');

/** A day of the month, and the index of the word after it. */
export interface DayReading {
  readonly to: number;
  readonly day: number;
}

/** The number of a day of the month at this index: "16", "16th". */
export const readDay = (words: readonly Word[], index: number): DayReading | undefined => {
  const word = at(words, index);
  if (word.kind !== 'number' || word.key.length > 2 || word.value < 1 || word.value > 31)
    return undefined;
  const tail = at(words, index + 1);
  const to = tail.glued && ORDINAL_TAILS.has(tail.key) ? index + 2 : index + 1;
  const next = at(words, to);
  const goesOn = next.glued && (next.key === '%' || next.key === ':' || next.kind === 'word');
  return goesOn ? undefined : { to, day: word.value };
};
