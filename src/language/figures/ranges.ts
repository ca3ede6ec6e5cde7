import { dateOf, dayOf, type CalendarUnit } from './calendar.ts';
import { readDay } from './day-of-month.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { months, setOf } from './lexicon.ts';
import { at, type Word } from './words.ts';
import { readYear } from './year-behind.ts';
import { isYear } from './year-number.ts';

/** Behind a day that only a small word joins to a date ("Oct. 16 and 17"), what shows that it counts nothing. */
const BEHIND_DAY = setOf('in at for on to and or by from as when with but while before after');

const joins = (words: readonly Word[], index: number, unit: CalendarUnit): boolean => {
  const { key } = at(words, index);
  if (key === '-') return true;
  if (unit === 'year') return key === '/' && at(words, index).glued && at(words, index + 1).glued;
  const next = at(words, index + 2);
  const alone =
    next.kind === 'none' || next.first || next.kind === 'mark' || BEHIND_DAY.has(next.key);
  // "Oct. 16, 17 and 18": the comma joins only where one more day is joined
  const listed = key === ',' && next.key === 'and' && joins(words, index + 2, unit);
  return listed || (/^(?:to|and|or|through)$/.test(key) && alone && next.key !== '%');
};

/** The second half of "1985-87" and "Oct. 16-18", the next of "Oct. 16, 17 and 18", read from the date before it. */
export const readRangeEnd = (scene: Scene, before: DateReading): DateReading | undefined => {
  const { words } = scene;
  const index = before.to + 1;
  const word = at(words, index);
  if (word.kind !== 'number' || !before.moment || !joins(words, before.to, before.moment.unit))
    return undefined;
  if (before.moment.unit === 'year') {
    const start = at(words, before.to - 1).value;
    const whole = isYear(word);
    const year = whole ? word.value : start - (start % 100) + word.value;
    if (!(whole || word.key.length === 2) || year < start || at(words, index + 1).key === '-')
      return undefined;
    return placed([index, index + 1], { day: dayOf(year, 7, 1), unit: 'year' });
  }
  const day = readDay(words, index);
  // "3-5 May": the second day is a date with the month behind it
  if (day && months.has(at(words, day.to).key)) return undefined;
  if (!day || before.moment.unit !== 'day' || at(words, before.to - 1).key.length > 2)
    return undefined;
  const first = dateOf(before.moment.day).day;
  if (day.day <= first) return undefined;
  const moment = { day: before.moment.day + day.day - first, unit: 'day' } as const;
  const year = readYear(scene, day.to);
  const to = year?.year === dateOf(moment.day).year ? year.to : day.to;
  return placed([index, to], moment);
};
