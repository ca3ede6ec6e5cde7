/** The words that the figure and date grammars know. Facts of English, one table per class. */
import type { CalendarUnit } from './calendar.ts';

const table = <T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(rows));

const numbered = (list: string, from: number): Record<string, number> =>
  Object.fromEntries(list.split(' ').map((name, index) => [name, index + from]));

/** A set of words from one string, separated by spaces. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const months = table({
  ...numbered(
    'january february march april may june july august september october november december',
    1,
  ),
  ...numbered('jan feb mar apr', 1),
  ...numbered('jun jul aug sep oct nov dec', 6),
  sept: 9,
});
/** Months that are also names or common words: they need more around them to count as a date. */
export const ambiguousMonths = setOf('march may april june august mar jan');

export const weekdays = table({
  ...numbered('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...numbered('mon tue wed thu fri', 1),
  tues: 2,
  weds: 3,
  thur: 4,
  thurs: 4,
});

/** The month in whose middle a season lies. */
export const seasons = table({ spring: 4, summer: 7, autumn: 10, fall: 10, winter: 12 });

const unitRows: Record<string, CalendarUnit> = {
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
export const calendarUnits = table(unitRows);
export const calendarPlurals = table({
  ...Object.fromEntries(Object.entries(unitRows).map(([name, unit]) => [`${name}s`, unit])),
  centuries: 'century' as const,
});
export const clockUnits = setOf(
  'second seconds minute minutes hour hours sec secs min mins hr hrs',
);

export const partsOfDay = table({
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
});

const tens = numbered('_ ten twenty thirty forty fifty sixty seventy eighty ninety', 0);
export const smallNumbers = table({
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...Object.fromEntries(
    Object.entries(tens)
      .slice(2)
      .map(([name, n]) => [name, n * 10]),
  ),
});
export const scales = table({
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
});
/** Scales written as a letter or two behind the digits: "1.2bn". */
export const shortScales = table({ k: 1e3, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12 });
/** Vague amounts: they count with "of" or a noun behind them. */
export const vagueNumbers = setOf(
  'hundreds thousands millions billions trillions dozens scores tens lakhs crores',
);
export const fractionNouns = table({
  ...numbered('third fourth fifth sixth seventh eighth ninth tenth', 3),
  half: 2,
  quarter: 4,
  thirds: 3,
  quarters: 4,
  fourths: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
});
/** The ordinals that name days of a month and centuries; those from "twenty-first" on are two words. */
export const spelledOrdinals = table({
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
      'sixteenth seventeenth eighteenth nineteenth twentieth',
    1,
  ),
  thirtieth: 30,
});
/** The year of a decade within its century. */
export const decades = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});
export const ordinals = table(
  numbered('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
);

/** Modifiers that belong to the figure: "more than 1,300". Each is read backwards from the figure. */
export const modifiers: readonly (readonly string[])[] = [
  'no more than',
  'no fewer than',
  'no less than',
  'not more than',
  'just more than',
  'just less than',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'higher than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'at least',
  'at most',
  'up to',
  'close to',
  'an estimated',
  'well over',
  'just over',
  'just under',
  'just about',
  'upwards of',
  'some',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'approximately',
  'over',
  'under',
  'estimated',
  '~',
].map((phrase) => phrase.split(' ').reverse());
