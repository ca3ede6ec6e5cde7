/**
 * Days, weeks, months and longer as TIMEX3 values (ISO 8601 of reduced precision, with the seasons, quarters
 * and parts of the day that TimeML adds: https://timeml.github.io/site/publications/specs.html).
 * A day is a number: days since 1970-01-01 in the proleptic Gregorian calendar.
 */

export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** A stretch of the calendar: the unit that holds `day`. */
export interface Moment {
  readonly day: number;
  readonly unit: CalendarUnit;
}

const MILLISECONDS = 86_400_000;
const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** The day's number; months count from 1 and may lie outside 1 to 12. */
export const dayOf = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS);
};

export const dateOf = (day: number): { year: number; month: number; day: number } => {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  dateOf(dayOf(year, month + 1, 0)).day;

/** The nth such weekday of a month; the last one for −1. */
export const nthWeekday = (year: number, month: number, weekday: number, nth: number): number => {
  const first = dayOf(year, nth < 0 ? month + 1 : month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth < 0 ? nth : nth - 1);
};

/** The week belongs to the year that holds its Thursday (ISO 8601). */
const weekOf = (day: number): string => {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
};

/** The moment's TIMEX3 value. */
export const valueOf = ({ day, unit }: Moment): string => {
  const date = dateOf(day);
  const year = four(date.year);
  switch (unit) {
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}`;
    case 'week':
      return weekOf(day);
    case 'weekend':
      return `${weekOf(day)}-WE`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(date.month / 3)}`;
    case 'half':
      return `${year}-H${date.month < 7 ? 1 : 2}`;
    case 'season':
      return `${year}-${SEASONS[Math.floor(date.month / 3) % 4] ?? 'WI'}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
    default:
      return unit satisfies never;
  }
};

const MONTHS: Partial<Record<CalendarUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  season: 12,
  decade: 120,
  century: 1200,
};

/** The day so many units on (back if negative); the end of the month holds ("31 March" less a month). */
export const shift = (day: number, unit: CalendarUnit, count: number): number => {
  const months = MONTHS[unit];
  if (months === undefined) return day + Math.round(count * (unit === 'day' ? 1 : 7));
  const date = dateOf(day);
  const month = date.month + Math.round(count * months);
  return dayOf(date.year, month, Math.min(date.day, daysInMonth(date.year, month)));
};

/** The day of a full ISO 8601 date, or undefined: what is less precise than a day resolves nothing. */
export const parseDay = (iso: string | undefined): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso ?? '');
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf(year, month, day)
    : undefined;
};
