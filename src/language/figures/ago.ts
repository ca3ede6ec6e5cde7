/** "three years ago", "a year earlier", "six weeks later", "two days from now", "the day before". */
import { weekdayOf, shift, type CalendarUnit } from './calendar.ts';
import { calendarPlurals, calendarUnits, weekdays } from './lexicon.ts';
import type { NumberReading } from './numbers.ts';
import { isLongPast, placed, relative, valued, type DateReading, type Scene } from './reference.ts';
import { at, type Word } from './words.ts';

/** "a year earlier" in a report of results is the same quarter of the year before; it takes the head along. */
export const yearBefore = (scene: Scene, [from, to]: readonly [number, number]): DateReading => {
  const head = at(scene.words, to).key;
  const hyphenated = at(scene.words, to - 2).key === '-';
  const range = [from, hyphenated && /^(?:quarter|period)$/.test(head) ? to + 1 : to] as const;
  return scene.quarter && scene.last?.unit === 'quarter'
    ? {
        ...placed(range, { day: shift(scene.quarter.day, 'year', -1), unit: 'quarter' }),
        echo: true,
      }
    : { ...relative(scene, range, 'year', -1), echo: true };
};

/** Which way the word behind so many units counts, from where, and the word after it. */
interface Tail {
  readonly to: number;
  readonly back: boolean;
  readonly fromNow: boolean;
}

const endsThere = (word: Word): boolean =>
  word.kind === 'none' || word.first || ',.;:)?!'.includes(word.key || ' ');

const readTail = (words: readonly Word[], index: number): Tail | undefined => {
  const { key } = at(words, index);
  if (key === 'ago') return { to: index + 1, back: true, fromNow: true };
  if (key === 'earlier' || key === 'later')
    return { to: index + 1, back: key === 'earlier', fromNow: false };
  if (key === 'from')
    return /^(?:now|today)$/.test(at(words, index + 1).key)
      ? { to: index + 2, back: false, fromNow: true }
      : undefined;
  // "two days before the vote" has no place of its own: only where nothing follows is another mention meant
  const told = (key === 'before' || key === 'after') && endsThere(at(words, index + 1));
  return told ? { to: index + 1, back: key === 'before', fromNow: false } : undefined;
};

/** "ago", "earlier", "later", "before", "from now" behind so many units that end before `next`. */
export const readAgo = (
  scene: Scene,
  from: number,
  next: number,
  unit: CalendarUnit,
  count: number,
): DateReading | undefined => {
  const { words } = scene;
  const half = at(words, next).key === 'and' && at(words, next + 2).key === 'half';
  const behind = half ? next + 3 : next;
  const tail = readTail(words, at(words, behind).key === '-' ? behind + 1 : behind);
  if (!tail || unit === 'half') return undefined;
  const range = [from, tail.to] as const;
  if (Number.isNaN(count)) return valued(range, tail.back ? 'PAST_REF' : 'FUTURE_REF');
  const exact = tail.fromNow && tail.back ? readExact(scene, range, unit, count) : undefined;
  if (exact) return exact;
  const all = half ? count + 0.5 : count;
  const old = scene.last && !tail.fromNow && isLongPast(scene, scene.last);
  const results = tail.fromNow || at(words, tail.to - 1).key === 'earlier';
  if (unit === 'year' && all === 1 && tail.back && results && !old) return yearBefore(scene, range);
  const anchor = tail.fromNow ? scene.today : (scene.last?.day ?? scene.today);
  return relative(scene, range, unit, tail.back ? -all : all, anchor);
};

/** "a year ago today", "three years ago this month", "a week ago Friday": the last words give the unit. */
const readExact = (
  scene: Scene,
  [from, to]: readonly [number, number],
  unit: CalendarUnit,
  count: number,
): DateReading | undefined => {
  const { words, today } = scene;
  if (today === undefined) return undefined;
  const { key, capital } = at(words, to);
  const then = shift(today, unit, -count);
  if (key === 'today') return placed([from, to + 1], { day: then, unit: 'day' });
  const finer = key === 'this' ? calendarUnits.get(at(words, to + 1).key) : undefined;
  if (finer === 'week' || finer === 'month')
    return placed([from, to + 2], { day: then, unit: finer });
  const weekday = capital ? weekdays.get(key) : undefined;
  if (weekday === undefined || unit !== 'week') return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return placed([from, to + 1], { day: then - back, unit: 'day' });
};

/** What half of a unit is in smaller ones: "half a century ago" names a decade. */
const HALVES: Partial<Record<CalendarUnit, readonly [CalendarUnit, number]>> = {
  century: ['decade', 5],
  decade: ['year', 5],
  year: ['month', 6],
};

/** "half a century ago", "a half-century later": `left` is the word before the unit at `index`. */
export const readHalfAgo = (
  scene: Scene,
  left: number,
  index: number,
  unit: CalendarUnit,
): DateReading | undefined => {
  const { words } = scene;
  const half = at(words, left).key === 'half' ? left : left - 1;
  const parts = HALVES[unit];
  if (!parts || at(words, half).key !== 'half') return undefined;
  const from = at(words, half - 1).key === 'a' ? half - 1 : half;
  return readAgo(scene, from, index + 1, ...parts);
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
