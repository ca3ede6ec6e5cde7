/** Dates told from another day: "last week", "this September", "three years ago", "the third quarter". */
import { readAgo, yearBefore } from './ago.ts';
import { weekdayOf, type CalendarUnit } from './calendar.ts';
import { calendarUnits, setOf } from './lexicon.ts';
import { isOwnerOfQuarter, readQuarter } from './quarters.ts';
import { placed, relative, type DateReading, type Scene } from './reference.ts';
import { stepOf, withThe } from './steps.ts';
import { leanAround } from './tense.ts';
import { at, type Word } from './words.ts';

const AGAIN = setOf('that same');
const EDGES = setOf('end beginning start middle close rest remainder first latter turn');
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
  return placed([withThe(scene, left), index + 1], { day: scene.last.day, unit });
};

const readWeekend = (scene: Scene, left: number, index: number): DateReading => {
  const { today } = scene;
  const range = [left, index + 1] as const;
  if (today === undefined) return relative(scene, range, 'weekend', 0);
  const ahead = weekdayOf(today) > 5 || leanAround(scene.words, left, index + 1) > 0;
  return relative(scene, range, 'weekend', ahead ? 0 : -1);
};
