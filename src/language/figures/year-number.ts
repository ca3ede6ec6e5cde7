/** Which numbers can be years. */
import { dateOf } from './calendar.ts';
import { setOf } from './lexicon.ts';
import type { Scene } from './reference.ts';
import type { Word } from './words.ts';

/** What a four-digit number before these counts is not a year. */
export const countedThings = setOf(
  'people men women children troops soldiers dollars euros pounds percent per miles km kilometers kilometres meters metres feet ' +
    'acres tons tonnes jobs voters votes times hours words million billion points shares barrels degrees mph cc rpm kg francs yen',
);

/** A number of four digits that can be a year. */
export const isYear = (word: Word): boolean =>
  word.kind === 'number' && word.key.length === 4 && word.value >= 1000 && word.value <= 2100;

/** Whether the word behind a year shows that it is none: "2000 people", "1500 %". */
export const yearIsCounted = ({ key }: Word): boolean => key === '%' || countedThings.has(key);

/** How far ahead of publication two digits of a year can lie. */
const YEARS_AHEAD = 10;
/** Stands in for the year of publication where that is not known. */
const YEAR_OF_WRITING = 2026;

/** A year of two digits in the century that puts it before publication, or not long after. */
export const fullYear = ({ today }: Scene, two: number, ahead = YEARS_AHEAD): number => {
  const latest = (today === undefined ? YEAR_OF_WRITING : dateOf(today).year) + ahead;
  const year = latest - (latest % 100) + two;
  return year > latest ? year - 100 : year;
};
