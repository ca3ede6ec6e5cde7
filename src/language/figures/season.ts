/** Months and seasons told from today: "last May", "this September", "last summer", "in the spring". */
import { dateOf, dayOf, shift } from './calendar.ts';
import { seasons, setOf } from './lexicon.ts';
import { inUnknownYear, placed, valued, type DateReading, type Scene } from './reference.ts';
import { stepOf } from './steps.ts';
import { at } from './words.ts';

const OF_SEASON = setOf('in since by during until the this');

/** "last May", "this September", "next June": `core` is the bare month, read already. */
export const stepMonth = (scene: Scene, core: DateReading, month: number): DateReading => {
  const { words, today } = scene;
  const left = core.from - 1;
  const step = stepOf(at(words, left).key);
  if (step === undefined || core.moment?.unit !== 'month' || today === undefined) return core;
  const now = dateOf(today);
  const back = (now.month - month + 12) % 12;
  const since = step < 0 && back < 2 ? back + 12 : back;
  const months_ = step < 0 ? -since : step > 0 ? (12 - back) % 12 || 12 : month - now.month;
  return placed([left, core.to], {
    day: shift(dayOf(now.year, now.month, 15), 'month', months_),
    unit: 'month',
  });
};

/** "last summer", "this fall", "in the spring". */
export const readSeason = (scene: Scene, index: number): DateReading | undefined => {
  const { words, today } = scene;
  const { key } = at(words, index);
  const month = seasons.get(key);
  if (month === undefined) return undefined;
  const left = index - 1;
  const step = stepOf(at(words, left).key);
  const the = at(words, left).key === 'the';
  const lead = at(words, the ? left - 1 : left).key;
  const plain = OF_SEASON.has(lead) && at(words, index + 1).key !== 'of' && (the || key !== 'fall');
  if (step === undefined && !plain) return undefined;
  const range = [step === undefined && !the ? index : left, index + 1] as const;
  if (today === undefined) return valued(range, 'XXXX-XX');
  const now = dateOf(today);
  if (step === undefined || step === 0) {
    const near =
      step === 0
        ? dayOf(now.year, month, 15)
        : inUnknownYear(scene, range, 'season', (year) => dayOf(year, month, 15)).moment?.day;
    return near === undefined ? undefined : placed(range, { day: near, unit: 'season' });
  }
  const thisYear = dayOf(now.year, month, 15);
  const offset = step < 0 ? (thisYear + 45 < today ? 0 : -1) : thisYear - 45 > today ? 0 : 1;
  return placed(range, { day: shift(thisYear, 'year', offset), unit: 'season' });
};
