import { dateOf, dayOf, daysInMonth, parseDay, shift, valueOf, weekdayOf } from './calendar.ts';
import type { CalendarUnit, Moment } from './calendar.ts';
import { leanAround } from './tense.ts';
import type { Word } from './words.ts';

/** A date that the grammar has read: the half-open range of its words, its value, its place in the calendar. */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly moment?: Moment;
  /** Told from another mention ("a year earlier"): later mentions do not refer to it. */
  readonly echo?: boolean;
}

/** What the grammar knows while it reads: the words, the day of publication, the dates read so far. */
export interface Scene {
  readonly words: readonly Word[];
  /** The day of publication, undefined where it is not known. */
  readonly today: number | undefined;
  /** The last date that has a place in the calendar. */
  last: Moment | undefined;
  /** The last quarter of a year that was named. */
  quarter: Moment | undefined;
  /** How many mentions in a row lay years back: then the text tells of that time. */
  past: number;
  /** Words before this index belong to an earlier mention. */
  edge: number;
}

export const openScene = (words: readonly Word[], published: string | undefined): Scene => ({
  words,
  today: parseDay(published),
  last: undefined,
  quarter: undefined,
  past: 0,
  edge: 0,
});

/** The value of a unit that cannot be placed: TIMEX3 writes X for every digit that is not known. */
const UNPLACED: Readonly<Record<CalendarUnit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

type Range = readonly [from: number, to: number];

/** A reading with a place in the calendar. */
export const placed = (range: Range, moment: Moment): DateReading => ({
  from: range[0],
  to: range[1],
  value: valueOf(moment),
  moment,
});

/** A reading whose value says all there is ("PRESENT_REF", "XXXX-10-16"). */
export const valued = (range: Range, value: string): DateReading => ({
  from: range[0],
  to: range[1],
  value,
});

/** So many units from an anchor (the day of publication unless given). */
export const relative = (
  scene: Scene,
  range: Range,
  unit: CalendarUnit,
  count: number,
  anchor = scene.today,
): DateReading =>
  anchor === undefined
    ? valued(range, UNPLACED[unit])
    : placedOrVague(range, shift(anchor, unit, count), unit, count);

/** The calendar of TIMEX3 has the years 1 to 9999: what lies outside is only past or future. */
const placedOrVague = (range: Range, day: number, unit: CalendarUnit, count: number): DateReading =>
  day > FIRST_DAY && day < LAST_DAY
    ? placed(range, { day, unit })
    : valued(range, count < 0 ? 'PAST_REF' : 'FUTURE_REF');

const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** How much nearer the future must be than the past to win without a cue. */
const PAST_PREFERENCE = 2;
/** Days beyond which an editor would have written the year, so that no cue reaches further. */
const YEAR_WRITTEN = 290;
/** A month that a cue puts in the past ("it began in March") reaches a little further. */
const MONTH_REACHES = 310;

/** Of a date in the past and one in the future, the one that the words around it mean. */
const choose = (
  scene: Scene,
  today: number,
  range: Range,
  unit: CalendarUnit,
  past: number,
  future: number,
): number => {
  const back = today - past;
  const ahead = future - today;
  const lean = leanAround(scene.words, range[0], range[1]);
  const reach = unit === 'month' && lean < 0 ? MONTH_REACHES : YEAR_WRITTEN;
  if (back > reach) return future;
  if (ahead > YEAR_WRITTEN || lean < 0) return past;
  return lean > 0 || back > ahead * PAST_PREFERENCE ? future : past;
};

/** So many mentions of a time long past make a story of that time. */
const MENTIONS_OF_STORY = 2;

/** Whether a moment is so far back that an editor writes its year. */
export const isLongPast = ({ today }: Scene, { day }: Moment): boolean =>
  today !== undefined && day < today - 2 * 366;

/** What comes once a year and is told without the year: `dayIn` places it in a year. */
export const inUnknownYear = (
  scene: Scene,
  range: Range,
  unit: CalendarUnit,
  dayIn: (year: number) => number,
): DateReading => {
  const { today } = scene;
  if (today === undefined) return valued(range, UNPLACED[unit]);
  const told = scene.past >= MENTIONS_OF_STORY ? scene.last : undefined;
  if (told && leanAround(scene.words, range[0], range[1]) <= 0)
    return placed(range, { day: dayIn(dateOf(told.day).year), unit });
  const { year } = dateOf(today);
  const thisYear = dayIn(year);
  const past = thisYear <= today ? thisYear : dayIn(year - 1);
  const future = thisYear >= today ? thisYear : dayIn(year + 1);
  return placed(range, { day: choose(scene, today, range, unit, past, future), unit });
};

/** A month, or a day of it, without a year. */
export const monthInUnknownYear = (
  scene: Scene,
  range: Range,
  month: number,
  day: number | undefined,
): DateReading => {
  const { today } = scene;
  const tail = day === undefined ? '' : `-${String(day).padStart(2, '0')}`;
  if (today === undefined) return valued(range, `XXXX-${String(month).padStart(2, '0')}${tail}`);
  const now = dateOf(today);
  const inMonth = day ?? (month === now.month ? now.day : 15);
  return inUnknownYear(scene, range, day === undefined ? 'month' : 'day', (year) =>
    dayOf(year, month, Math.min(inMonth, daysInMonth(year, month))),
  );
};

/** The nearest such weekday on one side of today: "this past Monday", "this coming Friday". */
export const besideToday = (
  { today = 0 }: Scene,
  range: Range,
  weekday: number,
  side: number,
): DateReading => {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const day = side < 0 ? today - (back || 7) : today + (7 - back);
  return placed(range, { day, unit: 'day' });
};

/** A bare weekday: in news the last one up to today, unless the words around it look ahead. */
export const bareWeekday = (scene: Scene, range: Range, weekday: number): DateReading => {
  if (scene.today === undefined) return valued(range, `XXXX-WXX-${weekday}`);
  const back = (weekdayOf(scene.today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const future = leanAround(scene.words, range[0], range[1]) > 0;
  return placed(range, { day: future ? scene.today + ahead : scene.today - back, unit: 'day' });
};
