/** Quarters and halves of a year: "third-quarter", "the first half of 1997", "next year's first quarter". */
import { dateOf, dayOf, shift } from './calendar.ts';
import { placed, valued, type DateReading, type Scene } from './reference.ts';
import { stepOf, withThe } from './steps.ts';
import { leanAround } from './tense.ts';
import { at, type Word } from './words.ts';

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
    return scene.quarter && placed([from, index + 1], scene.quarter);
  }
  if (unit === 'half' && nth > 2) return undefined;
  const length = unit === 'quarter' ? 3 : 6;
  const inYear = (year: number): number => dayOf(year, (nth - 1) * length + 2, 15);
  const link = at(words, index + 1).key === 'of' ? index + 2 : index + 1;
  const year = at(words, link);
  if (year.kind === 'number' && year.key.length === 4) {
    return placed([withThe(scene, left), link + 1], { day: inYear(year.value), unit });
  }
  const before = at(words, left - 1);
  if (before.kind === 'number' && before.key.length === 4) {
    return placed([withThe(scene, left - 1), index + 1], { day: inYear(before.value), unit });
  }
  const range = [left < index - 1 ? left : withThe(scene, left), index + 1] as const;
  if (today === undefined) return unit === 'quarter' ? valued(range, `XXXX-Q${nth}`) : undefined;
  const owner = ownerYear(scene, left);
  if (owner) return placed([owner.from, index + 1], { day: inYear(owner.year), unit });
  if (unit === 'half') return undefined;
  const thisYear = inYear(dateOf(today).year);
  const ahead = thisYear - 45 > today && leanAround(words, left, index + 1) <= 0;
  const settled = ahead ? shift(thisYear, 'year', -1) : thisYear;
  return placed(range, { day: settled, unit });
};

/** "the latest period", in a report of results the quarter that it is about. */
export const readPeriod = (scene: Scene, index: number): DateReading | undefined =>
  scene.quarter && at(scene.words, index - 1).key === 'latest'
    ? placed([withThe(scene, index - 1), index + 1], scene.quarter)
    : undefined;

/** "last year's" before a quarter. */
const ownerYear = (scene: Scene, left: number): { from: number; year: number } | undefined => {
  const { words, today } = scene;
  if (today === undefined || at(words, left - 1).key !== 's' || at(words, left - 3).key !== 'year')
    return undefined;
  const step = stepOf(at(words, left - 4).key);
  return step === undefined ? undefined : { from: left - 4, year: dateOf(today).year + step };
};

/** "next year's" before "first quarter", which takes it along. */
export const isOwnerOfQuarter = (words: readonly Word[], index: number): boolean => {
  const nth = at(words, index + 1).key === "'" ? index + 3 : index + 1;
  return isQuarterName(words, nth);
};

/** "first quarter", "second-half" at this index. */
export const isQuarterName = (words: readonly Word[], index: number): boolean => {
  const head = at(words, index + 1).key === '-' ? index + 2 : index + 1;
  const { key } = at(words, head);
  return at(words, index).key in QUARTERS && (key === 'quarter' || key === 'half');
};
