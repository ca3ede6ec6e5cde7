/** The year that a range or a pair of dates tells once, at its end. */
import { readDay } from './day-of-month.ts';
import { months, setOf } from './lexicon.ts';
import type { Scene } from './reference.ts';
import { at, type Word } from './words.ts';
import { readYear } from './year-behind.ts';

/** "Oct", "Sept"; the stop behind "May", "June" and "July" ends a sentence. */
export const isShortMonth = ({ key }: Word): boolean =>
  key.length < 5 && !/^(?:may|june|july)$/.test(key);

const TO_SECOND = setOf('to and - through until');

/** The month named at this index, and the index of the word after it. */
const monthAt = (
  words: readonly Word[],
  index: number,
): { to: number; month: number } | undefined => {
  const word = at(words, index);
  const month = word.capital ? months.get(word.key) : undefined;
  if (month === undefined) return undefined;
  const dotted = isShortMonth(word) && at(words, index + 1).key === '.';
  return { to: dotted ? index + 2 : index + 1, month };
};

/** Where the last day of "Oct. 16, 17 and 18" is joined to the others; `index` where it is joined to one. */
const lastJoin = (words: readonly Word[], index: number): number => {
  const day = at(words, index).key === ',' ? readDay(words, index + 1) : undefined;
  return day && /^(?:,|and)$/.test(at(words, day.to).key) ? lastJoin(words, day.to) : index;
};

/**
 * The year of a first date that ends `before` this index, from the last: "March to August 2011", "March 3-5, 2016",
 * "March 3, 4 and 5, 2016", "30 October to 2 November 2016". A first month that comes later in the year is of the year before.
 */
export const sharedYear = (scene: Scene, before: number, first: number): number | undefined => {
  const { words } = scene;
  const index = lastJoin(words, before);
  if (!TO_SECOND.has(at(words, index).key)) return undefined;
  const day = readDay(words, index + 1);
  const month = monthAt(words, day?.to ?? index + 1);
  if (!day && !month) return undefined;
  const behind = month?.to ?? day?.to ?? index + 1;
  const next = day ? behind : (readDay(words, behind)?.to ?? behind);
  const year = readYear(scene, next)?.year;
  return year !== undefined && month && month.month < first ? year - 1 : year;
};
