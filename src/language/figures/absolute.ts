/** Dates that name their place in the calendar: "October 16, 2016", "16 Oct", "2016-10-16", "the 1990s". */
import { dayOf, daysInMonth } from './calendar.ts';
import { ambiguousMonths, calendarPlurals, clockUnits, months, seasons, setOf } from './lexicon.ts';
import { inUnknownYear, placed, type DateReading, type Scene } from './reference.ts';
import { isQuarterName } from './relative.ts';
import { at, type Word } from './words.ts';

const BEFORE_MONTH = setOf(
  'in by since until till through from to of during last next this early late mid and between for before after or on around between between',
);
const ORDINAL_TAILS = setOf('st nd rd th');
/** What a four-digit number before these counts is not a year. */
const COUNTED = setOf(
  'people men women children troops soldiers dollars euros pounds percent per miles km kilometers kilometres meters metres feet ' +
    'acres tons tonnes jobs voters votes times hours words million billion points shares barrels degrees mph cc rpm kg francs yen',
);
const LABELS = setOf(
  'no number nos room page flight section channel resolution suite box model form unit highway route',
);
const BEFORE_OLD_YEAR = setOf(
  'in since by until from of between and to during before after early late circa around the year',
);

/** "Oct", "Sept"; the stop behind "May", "June" and "July" ends a sentence. */
const isShort = ({ key }: Word): boolean => key.length < 5 && !/^(?:may|june|july)$/.test(key);

const isYear = (word: Word): boolean =>
  word.kind === 'number' && word.key.length === 4 && word.value >= 1000 && word.value <= 2100;

/** The number of a day of the month at this index: "16", "16th". */
const readDay = (
  words: readonly Word[],
  index: number,
): { to: number; day: number } | undefined => {
  const word = at(words, index);
  if (word.kind !== 'number' || word.key.length > 2 || word.value < 1 || word.value > 31)
    return undefined;
  const tail = at(words, index + 1);
  const to = tail.glued && ORDINAL_TAILS.has(tail.key) ? index + 2 : index + 1;
  const next = at(words, to);
  const goesOn = next.glued && (next.key === '%' || next.key === ':' || next.kind === 'word');
  return goesOn ? undefined : { to, day: word.value };
};

/** A year at this index, with the comma before it: ", 2016", "of 2016", "2016", "'98". */
const readYear = (
  words: readonly Word[],
  index: number,
): { to: number; year: number } | undefined => {
  const lead = at(words, index).key;
  const start = lead === ',' || lead === 'of' || lead === "'" ? index + 1 : index;
  const word = at(words, start);
  if (lead === "'" && word.glued && word.key.length === 2) {
    return { to: start + 1, year: word.value + (word.value > 40 ? 1900 : 2000) };
  }
  return isYear(word) && !COUNTED.has(at(words, start + 1).key) && at(words, start + 1).key !== '%'
    ? { to: start + 1, year: word.value }
    : undefined;
};

const onDay = (scene: Scene, from: number, to: number, month: number, day: number): DateReading => {
  const year = readYear(scene.words, to);
  if (!year) return inUnknownYear(scene, [from, to], month, day);
  const last = Math.min(day, daysInMonth(year.year, month));
  return placed([from, year.to], { day: dayOf(year.year, month, last), unit: 'day' });
};

/** "October", "Oct. 16", "October 16th, 2016", "October of 2016", "October '16". */
export const readMonth = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const month = months.get(word.key);
  if (month === undefined || !word.capital) return undefined;
  const short = isShort(word) && at(words, index + 1).key === '.';
  const next = index + (short ? 2 : 1);
  const day = readDay(words, next);
  if (day && day.day <= daysInMonth(2000, month)) {
    return onDay(scene, index, day.to, month, day.day);
  }
  const year = readYear(words, next);
  if (year) return placed([index, year.to], { day: dayOf(year.year, month, 15), unit: 'month' });
  const before = at(words, index - 1);
  const sure = BEFORE_MONTH.has(before.key) || before.key === '-';
  if (ambiguousMonths.has(word.key) || word.key.length < 4 ? !sure : isName(words, index, sure))
    return undefined;
  return inUnknownYear(scene, [index, next], month, undefined);
};

/** "Jan" in "Jan Smith", "April" in "April Jones": a capital on either side, and no preposition. */
const isName = (words: readonly Word[], index: number, sure: boolean): boolean =>
  !sure && at(words, index - 1).capital && !at(words, index - 1).first;

/** "16 October 2016", "the 16th of October". */
export const readDayMonth = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const day = readDay(words, index);
  if (!day) return undefined;
  const named = at(words, day.to).key === 'of' ? day.to + 1 : day.to;
  const word = at(words, named);
  const month = months.get(word.key);
  if (month === undefined || !word.capital || day.day > daysInMonth(2000, month)) return undefined;
  const short = isShort(word) && at(words, named + 1).key === '.';
  const year = short ? readYear(words, named + 2) : undefined;
  const from = named > day.to && at(words, index - 1).key === 'the' ? index - 1 : index;
  return onDay(scene, from, year ? named + 2 : named + 1, month, day.day);
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
  if (!match) return undefined;
  let [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (slashed) {
    [month, day, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (month > 12 || match[2] === '.') [month, day] = [day, month];
    if (year < 100) year += year > 40 ? 1900 : 2000;
  }
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  let to = index + 1;
  while (at(words, to).kind !== 'none' && at(words, to).start < start + match[0].length) to++;
  return placed([index, to], { day: dayOf(year, month, day), unit: 'day' });
};

/** A bare year: "in 2014", "the 1978 resolution"; "1985-87" is read as two. */
export const readBareYear = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  if (word.kind !== 'number') return undefined;
  if (before.key === "'" && word.glued && word.key.length === 2 && !at(words, index - 2).glued) {
    const century = word.value > 40 ? 1900 : 2000;
    if (after.key === 's' && after.glued) {
      const from = at(words, index - 2).key === 'the' ? index - 2 : index - 1;
      return placed([from, index + 2], { day: dayOf(century + word.value, 1, 1), unit: 'decade' });
    }
    return before.glued
      ? undefined
      : placed([index - 1, index + 1], { day: dayOf(century + word.value, 7, 1), unit: 'year' });
  }
  const decade = after.key === 's' || (after.key === "'" && at(words, index + 2).key === 's');
  if (decade && after.glued && isYear(word) && word.value % 10 === 0) {
    if (after.key === 's') {
      const from = at(words, index - 1).key === 'the' ? index - 1 : index;
      return placed([from, index + 2], { day: dayOf(word.value, 1, 1), unit: 'decade' });
    }
  }
  if (!isYear(word) || isCounted(words, index)) return undefined;
  const likely = word.value >= 1900 && word.value <= 2060;
  if (!likely && !BEFORE_OLD_YEAR.has(before.key)) return undefined;
  const fiscal =
    before.key === 'fiscal' || (before.key === 'year' && at(words, index - 2).key === 'fiscal');
  const from = fiscal ? (before.key === 'year' ? index - 2 : index - 1) : index;
  return placed([from, index + 1], { day: dayOf(word.value, 7, 1), unit: 'year' });
};

const isCounted = (words: readonly Word[], index: number): boolean => {
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const tail = after.key === '-' && after.glued ? at(words, index + 2).key : after.key;
  return (
    isQuarterName(words, index + 1) ||
    COUNTED.has(tail) ||
    clockUnits.has(tail) ||
    calendarPlurals.has(tail) ||
    LABELS.has(before.key) ||
    (LABELS.has(at(words, index - 2).key) && before.key === '.') ||
    '$€£¥₹#%/'.includes(before.key || ' ') ||
    (after.glued && (after.kind === 'word' || '%/:'.includes(after.key))) ||
    (before.key === '-' &&
      before.glued &&
      at(words, index).glued &&
      at(words, index - 2).value < 1000)
  );
};

/** The second half of "1985-87" and "Oct. 16-18", read from the date before it. */
export const readRangeEnd = (scene: Scene, before: DateReading): DateReading | undefined => {
  const { words } = scene;
  const index = before.to + 1;
  const word = at(words, index);
  if (at(words, before.to).key !== '-' || word.kind !== 'number' || !before.moment)
    return undefined;
  if (word.key.length === 2 && before.moment.unit === 'year' && word.glued) {
    const start = at(words, before.to - 1).value;
    const year = start - (start % 100) + word.value;
    return placed([index, index + 1], { day: dayOf(year, 7, 1), unit: 'year' });
  }
  const day = readDay(words, index);
  if (!day || before.moment.unit !== 'day' || at(words, before.to - 1).key.length > 2)
    return undefined;
  const first = new Date(before.moment.day * 86_400_000).getUTCDate();
  if (day.day <= first) return undefined;
  return placed([index, day.to], { day: before.moment.day + day.day - first, unit: 'day' });
};

/** "summer 2016", "the summer of 2016", "in the spring". */
export const seasonYear = (scene: Scene, index: number): DateReading | undefined => {
  const month = seasons.get(at(scene.words, index).key);
  const year = month === undefined ? undefined : readYear(scene.words, index + 1);
  if (month === undefined || !year) return undefined;
  return placed([index, year.to], { day: dayOf(year.year, month, 15), unit: 'season' });
};
