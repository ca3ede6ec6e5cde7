/** Quarters and halves of a year: "third-quarter", "the first half of 1997", "next year's first quarter". */
import { dateOf, dayOf, shift } from './calendar.ts';
import {
  inUnknownYear,
  placed,
  relative,
  valued,
  type DateReading,
  type Scene,
} from './reference.ts';
import { stepOf, withThe } from './steps.ts';
import { leanAround } from './tense.ts';
import { at, type Word } from './words.ts';
import { readYearOfQuarter } from './year-behind.ts';
import { isYear } from './year-number.ts';

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "third-quarter", "the first half of 1997", "next year's first quarter", "the latest quarter". */
export const readQuarter = (
  scene: Scene,
  index: number,
  left: number,
  unit: 'quarter' | 'half',
): DateReading | undefined => {
  const { words, today } = scene;
  const { key } = at(words, left);
  const nth = QUARTERS[key];
  if (nth === undefined) {
    if (unit === 'half' || (key !== 'the' && key !== 'latest')) return undefined;
    const from = key === 'the' ? left : withThe(scene, left);
    if (scene.quarter) return placed([from, index + 1], scene.quarter);
    return key === 'latest' ? relative(scene, [from, index + 1], 'quarter', -1) : undefined;
  }
  if (unit === 'half' && nth > 2) return undefined;
  const length = unit === 'quarter' ? 3 : 6;
  const inYear = (year: number): number => dayOf(year, (nth - 1) * length + 2, 15);
  const start = at(words, left - 1).key === 'fiscal' ? left - 1 : left;
  const year = readYearOfQuarter(scene, index + 1);
  if (year) return placed([withThe(scene, start), year.to], { day: inYear(year.year), unit });
  const before = at(words, start - 1);
  if (isYear(before)) {
    const from = at(words, start - 2).key === 'fiscal' ? start - 2 : start - 1;
    return placed([withThe(scene, from), index + 1], { day: inYear(before.value), unit });
  }
  const bare = left < index - 1 && start === left;
  const range = [bare ? left : withThe(scene, start), index + 1] as const;
  if (today === undefined) return unit === 'quarter' ? valued(range, `XXXX-Q${nth}`) : undefined;
  const owner = ownerYear(scene, start);
  if (owner) return placed([owner.from, index + 1], { day: inYear(owner.year), unit });
  if (unit === 'half') return undefined;
  const thisYear = inYear(dateOf(today).year);
  const ahead = thisYear - 45 > today && leanAround(words, left, index + 1) <= 0;
  const settled = ahead ? shift(thisYear, 'year', -1) : thisYear;
  return placed(range, { day: settled, unit });
};

/** "Q3 2016", "in Q3": a quarter in a headline or a chart. */
export const readShortQuarter = (scene: Scene, index: number): DateReading | undefined => {
  const { words, today } = scene;
  const word = at(words, index);
  const year = readYearOfQuarter(scene, index + 1);
  const told = /^(?:in|for|during|since|of|the|by|until|this|from)$/.test(at(words, index - 1).key);
  if (!word.capital || (!year && (!told || today === undefined))) return undefined;
  const month = 3 * Number(word.key.slice(1)) - 1;
  const inYear = (of: number): number => dayOf(of, month, 15);
  return year
    ? placed([index, year.to], { day: inYear(year.year), unit: 'quarter' })
    : inUnknownYear(scene, [index, index + 1], 'quarter', inYear);
};

/** "the latest period", in a report of results the quarter that it is about. */
export const readPeriod = (scene: Scene, index: number): DateReading | undefined =>
  scene.quarter && at(scene.words, index - 1).key === 'latest'
    ? placed([withThe(scene, index - 1), index + 1], scene.quarter)
    : undefined;

/** "last year's", "1998's" or "the year-ago" before a quarter. */
const ownerYear = (scene: Scene, left: number): { from: number; year: number } | undefined => {
  const { words, today } = scene;
  const [head, link, tail] = [3, 2, 1].map((back) => at(words, left - back));
  if (!head || today === undefined) return undefined;
  const thisYear = dateOf(today).year;
  if (head.key === 'year' && link?.key === '-' && /^(?:ago|earlier)$/.test(tail?.key ?? ''))
    return { from: withThe(scene, left - 3), year: thisYear - 1 };
  if (tail?.key !== 's') return undefined;
  const fiscal = at(words, left - 4).key === 'fiscal';
  if (isYear(head)) return { from: fiscal ? left - 4 : left - 3, year: head.value };
  const step = head.key === 'year' ? stepOf(at(words, left - 4).key) : undefined;
  return step === undefined ? undefined : { from: left - 4, year: thisYear + step };
};

/** "next year's" or "year-ago" before "first quarter", which takes it along. */
export const isOwnerOfQuarter = (words: readonly Word[], index: number): boolean => {
  const link = at(words, index + 1).key;
  return isQuarterName(words, link === "'" || link === '-' ? index + 3 : index + 1);
};

/** "first quarter", "second-half" at this index. */
export const isQuarterName = (words: readonly Word[], index: number): boolean => {
  const head = at(words, index + 1).key === '-' ? index + 2 : index + 1;
  const { key } = at(words, head);
  return at(words, index).key in QUARTERS && (key === 'quarter' || key === 'half');
};
