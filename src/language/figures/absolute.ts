/** Dates that name their place in the calendar: "October 16, 2016", "16 Oct", "2016-10-16", "the 1990s". */
import { dateOf, dayOf, daysInMonth, type Moment } from './calendar.ts';
import { readDay, type DayReading } from './day-of-month.ts';
import { ambiguousMonths, months, seasons, setOf, spelledOrdinals } from './lexicon.ts';
import { monthInUnknownYear, placed, type DateReading, type Scene } from './reference.ts';
import { isShortMonth, sharedYear } from './shared-year.ts';
import { at, type Word } from './words.ts';
import { readSteppedYear, readYear } from './year-behind.ts';
import { fullYear } from './year-number.ts';

const BEFORE_MONTH = setOf(
  'in by since until till through from to of during last next this early late mid and between for before after or on around',
);

const onDay = (scene: Scene, from: number, to: number, month: number, day: number): DateReading => {
  const year = readYear(scene, to) ?? readSteppedYear(scene, to);
  const shared = year ? undefined : sharedYear(scene, to, month);
  if (shared !== undefined) {
    const last = Math.min(day, daysInMonth(shared, month));
    return placed([from, to], { day: dayOf(shared, month, last), unit: 'day' });
  }
  if (!year) return monthInUnknownYear(scene, [from, to], month, day);
  const last = Math.min(day, daysInMonth(year.year, month));
  return placed([from, year.to], { day: dayOf(year.year, month, last), unit: 'day' });
};

/** "October", "Oct. 16", "October 16th, 2016", "October of 2016", "October '16". */
export const readMonth = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const month = months.get(word.key);
  if (month === undefined || !word.capital) return undefined;
  const short = isShortMonth(word) && at(words, index + 1).key === '.';
  const next = index + (short ? 2 : 1);
  const day = readDay(words, next);
  if (day && day.day <= daysInMonth(2000, month)) {
    return onDay(scene, index, day.to, month, day.day);
  }
  const year = readYear(scene, next) ?? readSteppedYear(scene, next);
  if (year) return placed([index, year.to], { day: dayOf(year.year, month, 15), unit: 'month' });
  const before = at(words, index - 1);
  const sure = BEFORE_MONTH.has(before.key) || before.key === '-';
  if (ambiguousMonths.has(word.key) || word.key.length < 4 ? !sure : isName(words, index, sure))
    return undefined;
  const shared = sharedYear(scene, next, month);
  return shared === undefined
    ? monthInUnknownYear(scene, [index, next], month, undefined)
    : placed([index, next], { day: dayOf(shared, month, 15), unit: 'month' });
};

/** "Jan" in "Jan Smith", "April" in "April Jones": a capital on either side, and no preposition. */
const isName = (words: readonly Word[], index: number, sure: boolean): boolean =>
  !sure && at(words, index - 1).capital && !at(words, index - 1).first;

/** "16 October 2016", "the 16th of October". */
export const readDayMonth = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const day = readDay(words, index) ?? readSpelledDay(words, index);
  if (!day) return undefined;
  const second = TO_DAY.test(at(words, day.to).key) ? readDay(words, day.to + 1) : undefined;
  if (!second) return readMonthBehind(scene, index, day);
  const { moment } = readMonthBehind(scene, day.to + 1, second) ?? {};
  return moment && firstOfTwo(index, day, moment);
};

/** The month behind a day that is read already, with its year. */
const readMonthBehind = (scene: Scene, index: number, day: DayReading): DateReading | undefined => {
  const { words } = scene;
  const named = at(words, day.to).key === 'of' ? day.to + 1 : day.to;
  const word = at(words, named);
  const month = months.get(word.key);
  if (month === undefined || !word.capital || day.day > daysInMonth(2000, month)) return undefined;
  const short = isShortMonth(word) && at(words, named + 1).key === '.';
  const year = short ? readYear(scene, named + 2) : undefined;
  const from = named > day.to && at(words, index - 1).key === 'the' ? index - 1 : index;
  return onDay(scene, from, year ? named + 2 : named + 1, month, day.day);
};

const TO_DAY = /^(?:-|to|and|or|until)$/;

/** "3" in "3 to 5 March 2016": the month and the year stand behind the second day. */
const firstOfTwo = (
  index: number,
  { to, day }: DayReading,
  second: Moment,
): DateReading | undefined => {
  const back = dateOf(second.day).day - day;
  return back > 0 ? placed([index, to], { day: second.day - back, unit: 'day' }) : undefined;
};

/** "the third of November", "the Fourth of July": the day told in words, with "of". */
const readSpelledDay = (words: readonly Word[], index: number): DayReading | undefined => {
  // "a third of June's sales" is no day
  if (at(words, index - 1).key !== 'the') return undefined;
  const tens = at(words, index + 1).key === '-' ? TENS[at(words, index).key] : undefined;
  const to = tens === undefined ? index + 1 : index + 3;
  const day = spelledOrdinals.get(at(words, to - 1).key);
  return day !== undefined && at(words, to).key === 'of'
    ? { to, day: (tens ?? 0) + day }
    : undefined;
};

const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };

/** "9/11": the attacks are called by their day. */
const readNineEleven = (scene: Scene, index: number): DateReading | undefined => {
  const [month, slash, day] = [0, 1, 2].map((step) => at(scene.words, index + step));
  const named = month?.key === '9' && slash?.key === '/' && slash.glued && day?.key === '11';
  if (!named || !day.glued || at(scene.words, index + 3).key === '/') return undefined;
  return placed([index, index + 3], { day: dayOf(2001, 9, 11), unit: 'day' });
};

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;

/** "2016-10-16", "10/16/2016" (day first where it can only be), "16.10.2016" (day first). */
export const readNumeric = (scene: Scene, text: string, index: number): DateReading | undefined => {
  const { words } = scene;
  const { start } = at(words, index);
  ISO.lastIndex = start;
  SLASHED.lastIndex = start;
  const iso = ISO.exec(text);
  const slashed = iso ? null : SLASHED.exec(text);
  const match = iso ?? slashed;
  if (!match) return readNineEleven(scene, index);
  let [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (slashed) {
    [month, day, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (month > 12 || match[2] === '.') [month, day] = [day, month];
    if (year < 100) year = fullYear(scene, year);
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  let to = index + 1;
  while (at(words, to).kind !== 'none' && at(words, to).start < start + match[0].length) to++;
  return placed([index, to], { day: dayOf(year, month, day), unit: 'day' });
};

/** "summer 2016", "the summer of 2016", "in the spring". */
export const seasonYear = (scene: Scene, index: number): DateReading | undefined => {
  const month = seasons.get(at(scene.words, index).key);
  const year = month === undefined ? undefined : readYear(scene, index + 1);
  if (month === undefined || !year) return undefined;
  return placed([index, year.to], { day: dayOf(year.year, month, 15), unit: 'season' });
};
