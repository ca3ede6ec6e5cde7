/** Single days told from today: "yesterday morning", "last Friday", "Friday, Oct. 13", "this morning". */
import { readDayMonth, readMonth } from './absolute.ts';
import { shift, weekdayOf } from './calendar.ts';
import { partsOfDay, setOf, weekdays } from './lexicon.ts';
import { readPlacedWeekday } from './nth.ts';
import {
  besideToday,
  bareWeekday,
  placed,
  relative,
  type DateReading,
  type Scene,
} from './reference.ts';
import { stepOf, withThe, withThis } from './steps.ts';
import { at, type Word } from './words.ts';

export const dayWords: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday morning", "tomorrow night", "tonight". */
export const readDayWord = (scene: Scene, index: number): DateReading | undefined => {
  const { key } = at(scene.words, index);
  const step = dayWords.get(key);
  if (step === undefined) return undefined;
  const day =
    readOneFurther(scene, index, step) ?? relative(scene, [index, index + 1], 'day', step);
  return key === 'tonight' ? { ...day, value: `${day.value}TNI` } : withPart(scene, day);
};

/** "the day before yesterday", "the day after tomorrow". */
const readOneFurther = (scene: Scene, index: number, step: number): DateReading | undefined => {
  const { words } = scene;
  const further = step < 0 ? 'before' : 'after';
  if (step === 0 || at(words, index - 1).key !== further || at(words, index - 2).key !== 'day')
    return undefined;
  return relative(scene, [withThe(scene, index - 2), index + 1], 'day', 2 * step);
};

/** A part of the day behind a date: "Monday morning". */
const withPart = (scene: Scene, day: DateReading): DateReading => {
  const part = partsOfDay.get(at(scene.words, day.to).key);
  return part === undefined ? day : { ...day, to: day.to + 1, value: day.value + part };
};

/** "this morning", "last night". */
export const readPart = (scene: Scene, index: number): DateReading | undefined => {
  const part = partsOfDay.get(at(scene.words, index).key);
  const before = at(scene.words, index - 1).key;
  if (part === undefined || (before !== 'this' && before !== 'last')) return undefined;
  const day = relative(scene, [index - 1, index + 1], 'day', before === 'last' ? -1 : 0);
  return { ...day, value: day.value + part };
};

/** "Black Monday", "Super Tuesday": days that have a name, and no place in this week. */
const NAMES_DAY = setOf('black bloody super cyber giving fat shrove whit red magic spy');
/** "The Sunday Times", "Friday Night Lights": names of papers and programmes. */
const PAPERS = setOf('times telegraph mirror express herald mail post sun');
const PROGRAMMES = setOf('live football lights fever');

const isInName = (words: readonly Word[], index: number): boolean => {
  const [before, next] = [at(words, index - 1), at(words, index + 1)];
  if (before.capital && NAMES_DAY.has(before.key)) return true;
  const name =
    next.key === 'night' ? PROGRAMMES.has(at(words, index + 2).key) : PAPERS.has(next.key);
  // what is shouted has capitals everywhere
  if (name && next.capital && !next.loud) return true;
  return before.key === 'on' && /^(?:mail|independent)$/.test(at(words, index - 2).key);
};

/** "Tuesday", "last Friday", "Friday, Oct. 13", "Monday morning"; not "Mondays" or "each Monday". */
export const readWeekday = (scene: Scene, index: number): DateReading | undefined => {
  const { words, today } = scene;
  const word = at(words, index);
  const weekday = weekdays.get(word.key);
  const before = at(words, index - 1).key;
  if (weekday === undefined || !word.capital || before === 'each' || before === 'every')
    return undefined;
  if (isInName(words, index)) return undefined;
  const told = readPlacedWeekday(scene, index, weekday);
  if (told) return withPart(scene, told);
  const short = word.key.length < 6;
  const dot = short && at(words, index + 1).key === '.' ? 1 : 0;
  const next = index + 1 + dot;
  const date = readDated(scene, at(words, next).key === ',' ? next + 1 : next);
  if (date) return { ...date, from: index };
  if (short && dot === 0 && !['on', 'last', 'next', 'this'].includes(before)) return undefined;
  if (PARTS.has(at(words, next).key)) return undefined;
  const step = before === 'last' ? -1 : before === 'next' ? 1 : 0;
  const from = withThis(scene, index);
  if (from < index - 1 && today !== undefined)
    return withPart(scene, besideToday(scene, [from, next], weekday, stepOf(before) ?? 0));
  if (step === 0 || today === undefined) {
    const start = before === 'this' || step !== 0 ? index - 1 : index;
    return withPart(scene, bareWeekday(scene, [start, next], weekday));
  }
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  const day = shift(today, 'day', step < 0 ? -back : 14 - back);
  return withPart(scene, placed([index - 1, next], { day, unit: 'day' }));
};

/** "Monday nights" come every week. */
const PARTS = setOf('mornings afternoons evenings nights');

/** A date with a day and a month at this index. */
export const readDated = (scene: Scene, index: number): DateReading | undefined => {
  const reading = readMonth(scene, index) ?? readDayMonth(scene, index);
  return reading?.moment?.unit === 'month' ? undefined : reading;
};
