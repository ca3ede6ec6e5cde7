import { dayOf } from './calendar.ts';
import { readDay } from './absolute.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { at } from './words.ts';
import { isYear } from './years.ts';

/** The second half of "1985-87" and "Oct. 16-18", read from the date before it. */
export const readRangeEnd = (scene: Scene, before: DateReading): DateReading | undefined => {
  const { words } = scene;
  const index = before.to + 1;
  const word = at(words, index);
  if (at(words, before.to).key !== '-' || word.kind !== 'number' || !before.moment)
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
  if (!day || before.moment.unit !== 'day' || at(words, before.to - 1).key.length > 2)
    return undefined;
  const first = new Date(before.moment.day * 86_400_000).getUTCDate();
  if (day.day <= first) return undefined;
  return placed([index, day.to], { day: before.moment.day + day.day - first, unit: 'day' });
};
