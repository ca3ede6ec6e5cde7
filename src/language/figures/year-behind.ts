/** The year behind a month, a day or a quarter: ", 2016", "of 2016", "'98", "of fiscal 1999", "of last year". */
import { dateOf } from './calendar.ts';
import type { Scene } from './reference.ts';
import { stepOf } from './steps.ts';
import { at } from './words.ts';
import { fullYear, isYear, yearIsCounted } from './year-number.ts';

/** A year, and the index of the word after it. */
export interface YearReading {
  readonly to: number;
  readonly year: number;
}

/** A year at this index, written in digits, with the comma, "of" or apostrophe before it. */
export const readYear = (scene: Scene, index: number): YearReading | undefined => {
  const { words } = scene;
  const lead = at(words, index).key;
  const start = lead === ',' || lead === 'of' || lead === "'" ? index + 1 : index;
  const word = at(words, start);
  if (lead === "'" && word.glued && word.key.length === 2)
    return { to: start + 1, year: fullYear(scene, word.value) };
  return isYear(word) && !yearIsCounted(at(words, start + 1))
    ? { to: start + 1, year: word.value }
    : undefined;
};

/** "last year", "of next year" at this index, not where it goes on ("last year's", "last year-end"). */
export const readSteppedYear = (scene: Scene, index: number): YearReading | undefined => {
  const { words, today, last } = scene;
  const start = at(words, index).key === 'of' ? index + 1 : index;
  const { key } = at(words, start);
  if (today === undefined || at(words, start + 1).key !== 'year') return undefined;
  const next = at(words, start + 2);
  if (next.glued && (next.key === "'" || next.key === '-')) return undefined;
  const to = start + 2;
  if (key === 'that') return last && { to, year: dateOf(last.day).year };
  // "the third quarter of the year"; a bare "the year" is a stretch of time
  if (key === 'the') return start > index ? { to, year: dateOf(today).year } : undefined;
  const step = stepOf(key);
  return step === undefined ? undefined : { to, year: dateOf(today).year + step };
};

/** The year of a quarter: also "of fiscal 1999" and "of its 1999 fiscal year". */
export const readYearOfQuarter = (scene: Scene, index: number): YearReading | undefined => {
  const { words } = scene;
  const start = at(words, index).key === 'of' ? index + 1 : index;
  const fiscal = at(words, start).key === 'fiscal';
  const named = fiscal && at(words, start + 1).key === 'year' ? start + 2 : start + 1;
  if (fiscal) return readYear(scene, named);
  return at(words, index).key === ','
    ? undefined
    : (readYear(scene, index) ?? readSteppedYear(scene, index));
};
