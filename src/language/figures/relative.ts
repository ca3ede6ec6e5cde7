/** Dates told from another day: "last week", "this September", "three years ago", "the third quarter". */
import { dateOf, dayOf, shift, weekdayOf, type CalendarUnit } from './calendar.ts';
import { calendarPlurals, calendarUnits, seasons, setOf } from './lexicon.ts';
import type { NumberReading } from './numbers.ts';
import { inUnknownYear, placed, relative, valued } from './reference.ts';
import type { DateReading, Scene } from './reference.ts';
import { leanAround } from './tense.ts';
import { at, type Word } from './words.ts';

const BACK = setOf('last past previous preceding prior');
const HERE = setOf('this current');
const ON = setOf('next coming upcoming following');
const AGAIN = setOf('that same');
const EDGES = setOf('end beginning start middle close rest remainder first latter turn');
const KIND_OF_YEAR = setOf('fiscal calendar school academic');
const OF_SEASON = setOf('in since by during until the this');

/** What stands left of a head, over a hyphen: "third-quarter", "this week". */
const leftOf = (words: readonly Word[], index: number): number =>
  at(words, index - 1).key === '-' ? index - 2 : index - 1;

const withThe = (scene: Scene, index: number): number =>
  at(scene.words, index - 1).key === 'the' ? index - 1 : index;

/** How many units "last", "this" and "next" step; undefined for any other word. */
const stepOf = (key: string): number | undefined => {
  if (BACK.has(key)) return -1;
  if (HERE.has(key)) return 0;
  return ON.has(key) ? 1 : undefined;
};

/** Where "the following year" and "the previous day" count from: the last date told, else publication. */
const anchorOf = (scene: Scene, key: string, the: boolean): number | undefined => {
  const told =
    key === 'following' || key === 'preceding' || (the && (key === 'next' || key === 'previous'));
  return told ? (scene.last?.day ?? scene.today) : scene.today;
};

/** A unit of the calendar in the singular, with what stands around it. */
export const readUnit = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const unit = calendarUnits.get(at(words, index).key);
  if (unit === undefined) return undefined;
  const before = leftOf(words, index);
  const left = KIND_OF_YEAR.has(at(words, before).key) ? before - 1 : before;
  const { key } = at(words, left);
  if (isOwnerOfQuarter(words, index)) return undefined;
  if (key === 'a' || key === 'an' || key === 'one' || key === 'the') {
    const ago = readAgo(scene, left, index + 1, unit, 1);
    if (ago) return ago;
  }
  if (unit === 'year' && at(words, index + 1).key === '-') {
    const tail = at(words, index + 2).key;
    if (tail === 'earlier' || tail === 'ago') return yearBefore(scene, [index, index + 3]);
    if (tail === 'end') return relative(scene, [index, index + 3], 'year', 0);
  }
  if (unit === 'year' && (key === 'by' || key === 'at')) return yearEnd(scene, index);
  if (unit === 'quarter' || unit === 'half') {
    const part = readQuarter(scene, index, left, unit);
    if (part) return part;
  }
  if (unit === 'half') return undefined;
  if (at(words, index + 1).key === '-' && at(words, index + 1).glued) return undefined;
  if (unit === 'weekend' && key === 'the') return readWeekend(scene, left, index);
  const step = stepOf(key);
  if (step !== undefined) return stepped(scene, index, left, unit, step);
  if (AGAIN.has(key)) return sameAgain(scene, index, left, unit);
  if (key === 'full' && unit === 'year')
    return relative(scene, [withThe(scene, left), index + 1], unit, 0);
  const edge = at(words, left - 1).key === 'of' && EDGES.has(at(words, left - 2).key);
  const later =
    at(words, left - 1).key === 'in' &&
    /^(?:earlier|later|early|late)$/.test(at(words, left - 2).key);
  return key === 'the' && (edge || later) && !/^(?:of|ended|ending)$/.test(at(words, index + 1).key)
    ? relative(scene, [left, index + 1], unit, 0)
    : undefined;
};

/** "year end", "year's end". */
const yearEnd = (scene: Scene, index: number): DateReading | undefined => {
  const next = at(scene.words, index + 1).key === "'" ? index + 3 : index + 1;
  return at(scene.words, next).key === 'end'
    ? relative(scene, [index, next + 1], 'year', 0)
    : undefined;
};

/** "next year's" before "first quarter", which takes it along. */
const isOwnerOfQuarter = (words: readonly Word[], index: number): boolean => {
  const nth = at(words, index + 1).key === "'" ? index + 3 : index + 1;
  return isQuarterName(words, nth);
};

/** "first quarter", "second-half" at this index. */
export const isQuarterName = (words: readonly Word[], index: number): boolean => {
  const head = at(words, index + 1).key === '-' ? index + 2 : index + 1;
  const { key } = at(words, head);
  return at(words, index).key in QUARTERS && (key === 'quarter' || key === 'half');
};

const stepped = (
  scene: Scene,
  index: number,
  left: number,
  unit: CalendarUnit,
  step: number,
): DateReading | undefined => {
  const { words } = scene;
  const key = at(words, left).key;
  const from = withThe(scene, left);
  const the = from < left;
  if (the && unit === 'day' && (key === 'last' || key === 'past')) return undefined;
  if (the && at(words, index + 1).key === 'of') return undefined;
  if (unit === 'season' && key !== 'last' && key !== 'this' && key !== 'next') return undefined;
  if (unit === 'season') return relative(scene, [from, index + 1], 'year', step);
  return relative(scene, [from, index + 1], unit, step, anchorOf(scene, key, the));
};

/** "that year", "the same day": the last date told, in this unit. */
const sameAgain = (
  scene: Scene,
  index: number,
  left: number,
  unit: CalendarUnit,
): DateReading | undefined => {
  if (!scene.last) return undefined;
  return placed([withThe(scene, left), index + 1], { day: scene.last.day, unit });
};

const readWeekend = (scene: Scene, left: number, index: number): DateReading => {
  const { today } = scene;
  const range = [left, index + 1] as const;
  if (today === undefined) return relative(scene, range, 'weekend', 0);
  const ahead = weekdayOf(today) > 5 || leanAround(scene.words, left, index + 1) > 0;
  return relative(scene, range, 'weekend', ahead ? 0 : -1);
};

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "third-quarter", "the first half of 1997", "next year's first quarter", "the latest quarter". */
const readQuarter = (
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
  if (unit === 'half' && at(words, left - 1).key !== 'the') return undefined;
  const range = [left < index - 1 ? left : withThe(scene, left), index + 1] as const;
  if (today === undefined) return valued(range, `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${nth}`);
  const owner = ownerYear(scene, left);
  if (owner) return placed([owner.from, index + 1], { day: inYear(owner.year), unit });
  const thisYear = inYear(dateOf(today).year);
  const ahead = thisYear - 45 > today && leanAround(words, left, index + 1) <= 0;
  const settled = ahead ? shift(thisYear, 'year', -1) : thisYear;
  return placed(range, { day: settled, unit });
};

/** "last year's" before a quarter. */
const ownerYear = (scene: Scene, left: number): { from: number; year: number } | undefined => {
  const { words, today } = scene;
  if (today === undefined || at(words, left - 1).key !== 's' || at(words, left - 3).key !== 'year')
    return undefined;
  const step = stepOf(at(words, left - 4).key);
  return step === undefined ? undefined : { from: left - 4, year: dateOf(today).year + step };
};

/** "a year earlier" in a report of results is the same quarter of the year before. */
const yearBefore = (scene: Scene, range: readonly [number, number]): DateReading =>
  scene.quarter && scene.last?.unit === 'quarter'
    ? {
        ...placed(range, { day: shift(scene.quarter.day, 'year', -1), unit: 'quarter' }),
        echo: true,
      }
    : { ...relative(scene, range, 'year', -1), echo: true };

/** "ago", "earlier", "later", "from now" behind so many units that end before `next`. */
export const readAgo = (
  scene: Scene,
  from: number,
  next: number,
  unit: CalendarUnit,
  count: number,
): DateReading | undefined => {
  const { words } = scene;
  const tail = at(words, next).key === '-' ? next + 1 : next;
  const { key } = at(words, tail);
  const now = key === 'from' && at(words, tail + 1).key === 'now';
  if (key !== 'ago' && key !== 'earlier' && key !== 'later' && !now) return undefined;
  const range = [from, now ? tail + 2 : tail + 1] as const;
  if (Number.isNaN(count))
    return valued(range, key === 'ago' || key === 'earlier' ? 'PAST_REF' : 'FUTURE_REF');
  if (unit === 'year' && count === 1 && (key === 'ago' || key === 'earlier'))
    return yearBefore(scene, range);
  const back = key === 'ago' || key === 'earlier';
  const anchor = key === 'ago' || now ? scene.today : (scene.last?.day ?? scene.today);
  return relative(scene, range, unit, back ? -count : count, anchor);
};

/** "three years ago", "six weeks earlier" from the number before them. */
export const readCountedAgo = (scene: Scene, number: NumberReading): DateReading | undefined => {
  const { words } = scene;
  const head = at(words, number.to).key === '-' ? number.to + 1 : number.to;
  const { key } = at(words, head);
  const unit = calendarPlurals.get(key) ?? calendarUnits.get(key);
  return unit && readAgo(scene, number.from, head + 1, unit, number.value);
};

/** "years ago", "several years ago", "a few weeks ago": no number to count with. */
export const readVagueAgo = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const unit = calendarPlurals.get(at(words, index).key);
  const vague = /^(?:several|few|many|some|couple|of)$/;
  let from = index;
  while (from > scene.edge && vague.test(at(words, from - 1).key)) from--;
  if (from < index && at(words, from - 1).key === 'a') from--;
  return unit && readAgo(scene, from, index + 1, unit, NaN);
};

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
        : inUnknownYear(scene, range, month, undefined).moment?.day;
    return near === undefined ? undefined : placed(range, { day: near, unit: 'season' });
  }
  const thisYear = dayOf(now.year, month, 15);
  const offset = step < 0 ? (thisYear + 45 < today ? 0 : -1) : thisYear - 45 > today ? 0 : 1;
  return placed(range, { day: shift(thisYear, 'year', offset), unit: 'season' });
};

/** The ordinal century: "the 20th century", "19th-century". */
export const readCentury = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const head = at(words, index + 2).key === '-' ? index + 3 : index + 2;
  const { value } = at(words, index);
  const named =
    /^(?:st|nd|rd|th)$/.test(at(words, index + 1).key) && at(words, head).key === 'century';
  if (!named || !(value >= 1 && value <= 22)) return undefined;
  return placed([withThe(scene, index), head + 1], {
    day: dayOf(value * 100 - 50, 1, 1),
    unit: 'century',
  });
};
