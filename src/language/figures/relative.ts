/** Dates told from another day: "last week", "this September", "three years ago", "the third quarter". */
import { readAgo, readHalfAgo, yearBefore } from './ago.ts';
import { dayOf, weekdayOf, type CalendarUnit } from './calendar.ts';
import { calendarUnits, setOf } from './lexicon.ts';
import { isOwnerOfQuarter, readQuarter } from './quarters.ts';
import { placed, relative, type DateReading, type Scene } from './reference.ts';
import { stepOf, withThe } from './steps.ts';
import { leanAround } from './tense.ts';
import { at, type Word } from './words.ts';
import { isYear } from './year-number.ts';

const AGAIN = setOf('that same');
const EDGES = setOf('end beginning start middle close rest remainder first latter turn');
/** Of these the latest is the last whole one. */
const HAS_LATEST = setOf('week month year');
const KIND_OF_YEAR = setOf('fiscal calendar school academic');

/** What stands left of a head, over a hyphen: "third-quarter", "this week". */
const leftOf = (words: readonly Word[], index: number): number =>
  at(words, index - 1).key === '-' ? index - 2 : index - 1;

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
  const half = readHalfAgo(scene, left, index, unit);
  if (half) return half;
  if (key === 'a' || key === 'an' || key === 'one' || key === 'the') {
    const ago =
      readAgo(scene, left, index + 1, unit, 1) ?? readBeforeLast(scene, left, index, unit);
    if (ago) return ago;
  }
  if (unit === 'year' && at(words, index + 1).key === '-') {
    const tail = at(words, index + 2).key;
    if (tail === 'earlier' || tail === 'ago') return yearBefore(scene, [index, index + 3]);
  }
  const end = readEnd(scene, index, key, unit);
  if (end) return end;
  if (unit === 'quarter' || unit === 'half') {
    const part = readQuarter(scene, index, left, unit);
    if (part) return part;
  }
  if (unit === 'half') return undefined;
  if (at(words, index + 1).key === '-' && at(words, index + 1).glued) return undefined;
  if (unit === 'weekend' && key === 'the') return readWeekend(scene, left, index);
  const step = stepOf(key) ?? (key === 'latest' && HAS_LATEST.has(unit) ? -1 : undefined);
  if (step !== undefined) return stepped(scene, index, left, unit, step);
  if (AGAIN.has(key)) return sameAgain(scene, index, left, unit);
  if (key === 'full' && unit === 'year')
    return relative(scene, [withThe(scene, left), index + 1], unit, 0);
  const edge = at(words, left - 1).key === 'of' && EDGES.has(at(words, left - 2).key);
  const later =
    at(words, left - 1).key === 'in' &&
    /^(?:earlier|later|early|late)$/.test(at(words, left - 2).key);
  return key === 'the' &&
    unit !== 'season' &&
    (edge || later) &&
    !/^(?:of|ended|ending)$/.test(at(words, index + 1).key)
    ? relative(scene, [left, index + 1], unit, 0)
    : undefined;
};

/** "the week before last", "the year after next". */
const readBeforeLast = (
  scene: Scene,
  left: number,
  index: number,
  unit: CalendarUnit,
): DateReading | undefined => {
  const [link, end] = [1, 2].map((step) => at(scene.words, index + step).key);
  const back = link === 'before' && end === 'last';
  if (!back && !(link === 'after' && end === 'next')) return undefined;
  return relative(scene, [left, index + 3], unit, back ? -2 : 2);
};

const HAS_END = setOf('week month year decade century');

/** "year-end", "the year's end", "by month end"; with the year behind it in "year-end 1998". */
const readEnd = (
  scene: Scene,
  index: number,
  before: string,
  unit: CalendarUnit,
): DateReading | undefined => {
  const { words } = scene;
  const link = at(words, index + 1).key;
  const close = link === '-' ? index + 2 : link === "'" ? index + 3 : index + 1;
  if (at(words, close).key !== 'end' || !HAS_END.has(unit)) return undefined;
  if (link === 'end' && !/^(?:by|at|before|until|since)$/.test(before)) return undefined;
  const from = link === '-' ? index : withThe(scene, index);
  const year = at(words, close + 1);
  return unit === 'year' && isYear(year)
    ? placed([from, close + 2], { day: dayOf(year.value, 12, 15), unit })
    : relative(scene, [from, close + 1], unit, 0);
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
  if (unit === 'day' && (key === 'last' || key === 'past')) return undefined;
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
  const again = placed([withThe(scene, left), index + 1], { day: scene.last.day, unit });
  return at(scene.words, index).key === 'night' ? { ...again, value: `${again.value}TNI` } : again;
};

const readWeekend = (scene: Scene, left: number, index: number): DateReading => {
  const { today } = scene;
  const range = [left, index + 1] as const;
  if (today === undefined) return relative(scene, range, 'weekend', 0);
  const ahead = weekdayOf(today) > 5 || leanAround(scene.words, left, index + 1) > 0;
  return relative(scene, range, 'weekend', ahead ? 0 : -1);
};
