/** Weekdays told by their place: "the first Monday of November", "Friday the 13th", "the following Tuesday". */
import { readMonth } from './absolute.ts';
import { readDay } from './day-of-month.ts';
import { dateOf, nthWeekday, weekdayOf } from './calendar.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { stepOf, withThe } from './steps.ts';
import { at } from './words.ts';

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
};

/** "the first Monday in November", "the last Friday of May 2014": the month gives the year. */
const readNthOfMonth = (scene: Scene, index: number, weekday: number): DateReading | undefined => {
  const { words } = scene;
  const nth = NTH[at(words, index - 1).key];
  const link = at(words, index + 1).key;
  if (nth === undefined || (link !== 'of' && link !== 'in')) return undefined;
  const month = readMonth(scene, index + 2);
  if (month?.moment?.unit !== 'month') return undefined;
  const { year, month: number } = dateOf(month.moment.day);
  const day = nthWeekday(year, number, weekday, nth);
  return placed([withThe(scene, index - 1), month.to], { day, unit: 'day' });
};

/** The months in which a weekday falls on a given day are at most so many months apart. */
const MOST_MONTHS = 14;

/** "Friday the 13th": the last such day up to publication. */
const readWeekdayThe = (scene: Scene, index: number, weekday: number): DateReading | undefined => {
  const { words, today } = scene;
  const link = at(words, index + 1).key === ',' ? index + 2 : index + 1;
  const day = at(words, link).key === 'the' ? readDay(words, link + 1) : undefined;
  if (!day || day.to !== link + 3 || today === undefined) return undefined;
  for (let then = today; then > today - 31 * MOST_MONTHS; then--)
    if (weekdayOf(then) === weekday && dateOf(then).day === day.day)
      return placed([index, day.to], { day: then, unit: 'day' });
  return undefined;
};

/** "the following Tuesday", "the previous Friday": from the last date told. */
const readAfterLast = (scene: Scene, index: number, weekday: number): DateReading | undefined => {
  const { words, last } = scene;
  const { key } = at(words, index - 1);
  const told = key === 'following' || key === 'previous' || key === 'preceding';
  if (!told || last?.unit !== 'day') return undefined;
  const ahead = (weekday - weekdayOf(last.day) + 7) % 7;
  const day = (stepOf(key) ?? 0) > 0 ? last.day + (ahead || 7) : last.day + ahead - 7;
  return placed([withThe(scene, index - 1), index + 1], { day, unit: 'day' });
};

/** A weekday, its name at this index, that another word gives its place. */
export const readPlacedWeekday = (
  scene: Scene,
  index: number,
  weekday: number,
): DateReading | undefined =>
  readNthOfMonth(scene, index, weekday) ??
  readWeekdayThe(scene, index, weekday) ??
  readAfterLast(scene, index, weekday);
