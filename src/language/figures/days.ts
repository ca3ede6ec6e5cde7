/** Single days told from today: "yesterday morning", "last Friday", "Friday, Oct. 13", "this morning". */
import { readDayMonth, readMonth } from './absolute.ts';
import { shift, weekdayOf } from './calendar.ts';
import { partsOfDay, weekdays } from './lexicon.ts';
import { bareWeekday, placed, relative, type DateReading, type Scene } from './reference.ts';
import { at } from './words.ts';

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
  const day = relative(scene, [index, index + 1], 'day', step);
  return key === 'tonight' ? { ...day, value: `${day.value}TNI` } : withPart(scene, day);
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

/** "Tuesday", "last Friday", "Friday, Oct. 13", "Monday morning"; not "Mondays" or "each Monday". */
export const readWeekday = (scene: Scene, index: number): DateReading | undefined => {
  const { words, today } = scene;
  const word = at(words, index);
  const weekday = weekdays.get(word.key);
  const before = at(words, index - 1).key;
  if (weekday === undefined || !word.capital || before === 'each' || before === 'every')
    return undefined;
  const short = word.key.length < 6;
  const dot = short && at(words, index + 1).key === '.' ? 1 : 0;
  const next = index + 1 + dot;
  const date = readDated(scene, at(words, next).key === ',' ? next + 1 : next);
  if (date) return { ...date, from: index };
  if (short && dot === 0 && !['on', 'last', 'next', 'this'].includes(before)) return undefined;
  const step = before === 'last' ? -1 : before === 'next' ? 1 : 0;
  if (step === 0 || today === undefined) {
    const from = before === 'this' || step !== 0 ? index - 1 : index;
    return withPart(scene, bareWeekday(scene, [from, next], weekday));
  }
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  const day = shift(today, 'day', step < 0 ? -back : 14 - back);
  return withPart(scene, placed([index - 1, next], { day, unit: 'day' }));
};

/** A date with a day and a month at this index. */
export const readDated = (scene: Scene, index: number): DateReading | undefined => {
  const reading = readMonth(scene, index) ?? readDayMonth(scene, index);
  return reading?.moment?.unit === 'month' ? undefined : reading;
};
