/** "three years ago", "a year earlier", "six weeks later", "two days from now". */
import { shift, type CalendarUnit } from './calendar.ts';
import { calendarPlurals, calendarUnits } from './lexicon.ts';
import type { NumberReading } from './numbers.ts';
import { placed, relative, valued, type DateReading, type Scene } from './reference.ts';
import { at } from './words.ts';

/** "a year earlier" in a report of results is the same quarter of the year before. */
export const yearBefore = (scene: Scene, range: readonly [number, number]): DateReading =>
  scene.quarter && scene.last?.unit === 'quarter'
    ? {
        ...placed(range, { day: shift(scene.quarter.day, 'year', -1), unit: 'quarter' }),
        echo: true,
      }
    : { ...relative(scene, range, 'year', -1), echo: true };

/** "ago", "earlier", "later", "from now" behind so many units that end before `next`. */
export const readAgo = (
  scene: Scene,
  from: number,
  next: number,
  unit: CalendarUnit,
  count: number,
): DateReading | undefined => {
  const { words } = scene;
  const tail = at(words, next).key === '-' ? next + 1 : next;
  const { key } = at(words, tail);
  const now = key === 'from' && at(words, tail + 1).key === 'now';
  if (key !== 'ago' && key !== 'earlier' && key !== 'later' && !now) return undefined;
  const range = [from, now ? tail + 2 : tail + 1] as const;
  if (Number.isNaN(count))
    return valued(range, key === 'ago' || key === 'earlier' ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === 'year' && count === 1 && (key === 'ago' || key === 'earlier'))
    return yearBefore(scene, range);
  const back = key === 'ago' || key === 'earlier';
  const anchor = key === 'ago' || now ? scene.today : (scene.last?.day ?? scene.today);
  return relative(scene, range, unit, back ? -count : count, anchor);
};

/** "three years ago", "six weeks earlier" from the number before them. */
export const readCountedAgo = (scene: Scene, number: NumberReading): DateReading | undefined => {
  const { words } = scene;
  const head = at(words, number.to).key === '-' ? number.to + 1 : number.to;
  const { key } = at(words, head);
  const unit = calendarPlurals.get(key) ?? calendarUnits.get(key);
  return unit && readAgo(scene, number.from, head + 1, unit, number.value);
};

/** "years ago", "several years ago", "a few weeks ago": no number to count with. */
export const readVagueAgo = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const unit = calendarPlurals.get(at(words, index).key);
  const vague = /^(?:several|few|many|some|couple|of)$/;
  let from = index;
  while (from > scene.edge && vague.test(at(words, from - 1).key)) from--;
  if (from < index && at(words, from - 1).key === 'a') from--;
  return unit && readAgo(scene, from, index + 1, unit, NaN);
};
