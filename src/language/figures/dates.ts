import type { DateMention } from '../analysis.ts';
import { readDayMonth, readMonth, readNumeric, seasonYear } from './absolute.ts';
import { readCountedAgo, readVagueAgo } from './ago.ts';
import { readClock } from './clock.ts';
import { dayWords, readDated, readDayWord, readPart, readWeekday } from './days.ts';
import {
  calendarPlurals,
  calendarUnits,
  decades,
  months,
  partsOfDay,
  seasons,
  spelledOrdinals,
  weekdays,
} from './lexicon.ts';
import { holidayStarts, readHoliday } from './holidays.ts';
import { withModifier } from './modifiers.ts';
import { readNumber, startsNumber } from './numbers.ts';
import { readPeriod, readShortQuarter } from './quarters.ts';
import { readRangeEnd } from './ranges.ts';
import { isLongPast, openScene, relative, type DateReading, type Scene } from './reference.ts';
import { readUnit } from './relative.ts';
import { readSeason, stepMonth } from './season.ts';
import { readSpelledYear } from './spelled-years.ts';
import { readVagueTime } from './vague.ts';
import { at, scan, type Word } from './words.ts';
import {
  readBareYear,
  readCentury,
  readDecade,
  readSpelledCentury,
  readSpelledDecade,
} from './years.ts';

const readClockTime = (scene: Scene, index: number): DateReading | undefined => {
  const clock = readClock(scene.words, index);
  if (!clock) return undefined;
  const linked = at(scene.words, clock.to).key === 'on' ? clock.to + 1 : clock.to;
  const day = readWeekday(scene, linked) ?? readDayWord(scene, linked) ?? readDated(scene, linked);
  if (day && !day.value.includes('T'))
    return { ...day, from: index, value: day.value + clock.value };
  const here = relative(scene, [index, clock.to], 'day', 0);
  const bare = /^(?:noon|midnight)$/.test(at(scene.words, index).key);
  return bare ? undefined : { ...here, value: here.value + clock.value };
};

const readNumbered = (scene: Scene, text: string, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  if (word.kind === 'number') {
    const date =
      readNumeric(scene, text, index) ??
      readDayMonth(scene, index) ??
      readCentury(scene, index) ??
      readClockTime(scene, index) ??
      readDecade(scene, index) ??
      readBareYear(scene, index);
    if (date) return date;
  }
  const number = readNumber(words, index);
  return number && readCountedAgo(scene, number);
};

const readMonthOrStep = (scene: Scene, index: number): DateReading | undefined => {
  const before = at(scene.words, index - 1).key;
  if (before === 'each' || before === 'every') return undefined;
  const core = readMonth(scene, index);
  return core && stepMonth(scene, core, months.get(at(scene.words, index).key) ?? 1);
};

const readHolidayOrMonth = (scene: Scene, index: number): DateReading | undefined =>
  readHoliday(scene, index) ?? readMonthOrStep(scene, index);

type Reader = (scene: Scene, index: number) => DateReading | undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...[...calendarUnits.keys()].map((key): [string, Reader] => [key, readUnit]),
  ...[...calendarPlurals.keys()].map((key): [string, Reader] => [key, readVagueAgo]),
  ...[...partsOfDay.keys()].map((key): [string, Reader] => [key, readPart]),
  ...[...seasons.keys()].map((key): [string, Reader] => [
    key,
    (scene, index) => seasonYear(scene, index) ?? readSeason(scene, index),
  ]),
  ...[...weekdays.keys()].map((key): [string, Reader] => [key, readWeekday]),
  ...[...months.keys()].map((key): [string, Reader] => [key, readMonthOrStep]),
  ...[...dayWords.keys()].map((key): [string, Reader] => [key, readDayWord]),
  ...holidayStarts.map((key): [string, Reader] => [key, readHolidayOrMonth]),
  ...[...decades.keys()].map((key): [string, Reader] => [key, readSpelledDecade]),
  ...[...spelledOrdinals.keys()].map((key): [string, Reader] => [key, readDayMonth]),
  ['twenty', readDayMonth],
  ['thirty', readDayMonth],
  ['century', (scene, index) => readSpelledCentury(scene, index) ?? readUnit(scene, index)],
  ['eighteen', readSpelledYear],
  ['nineteen', readSpelledYear],
  ['two', readSpelledYear],
  ...['q1', 'q2', 'q3', 'q4'].map((key): [string, Reader] => [key, readShortQuarter]),
  ['period', readPeriod],
  ['noon', readClockTime],
  ['midnight', readClockTime],
]);

const EARLY_OR_LATE = new Set(['early', 'late', 'earlier', 'later', 'mid', 'sometime']);
const ENDS = new Set(['end', 'beginning', 'start', 'middle', 'close', 'turn']);
const COUNTED_FROM = new Set(['ago', 'earlier', 'later', 'before']);

/** Takes the words in front that belong to the date: "late", "mid-", "the end of", "about" before "two years ago". */
const widen = ({ words, edge }: Scene, reading: DateReading): number => {
  let from = reading.from;
  if (COUNTED_FROM.has(at(words, reading.to - 1).key) && reading.to > from + 2)
    return withModifier(words, from, edge);
  const hyphen = at(words, from - 1).key === '-' ? 1 : 0;
  if (EARLY_OR_LATE.has(at(words, from - 1 - hyphen).key)) from -= 1 + hyphen;
  // "earlier in the year": "the year" is a date only there
  const inside = at(words, from).key === 'the' && at(words, from - 1).key === 'in';
  if (inside && EARLY_OR_LATE.has(at(words, from - 2).key)) return Math.max(from - 2, edge);
  if (at(words, from - 1).key === 'the' && from < reading.from && /s$|^\D{3}$/.test(reading.value))
    from--;
  if (at(words, from - 1).key === 'this' && /^(?:past|coming)$/.test(at(words, from).key)) from--;
  if (at(words, from - 1).key === 'of' && ENDS.has(at(words, from - 2).key)) {
    from -= 2;
    if (at(words, from - 1).key === 'the') from--;
  }
  return Math.max(from, edge);
};

/** Remembers what later mentions ("that year", "a year earlier") refer to. */
const remember = (scene: Scene, reading: DateReading): void => {
  if (!reading.moment || reading.echo) return;
  scene.last = reading.moment;
  const old = isLongPast(scene, reading.moment);
  scene.past = old ? scene.past + 1 : 0;
  if (reading.moment.unit === 'quarter') scene.quarter = reading.moment;
};

const readAt = (scene: Scene, text: string, index: number): DateReading | undefined => {
  const word = at(scene.words, index);
  if (word.kind === 'mark' || word.key === '') return undefined;
  const reader = readers.get(word.key);
  const reading = reader?.(scene, index) ?? readVagueTime(scene.words, index);
  return reading ?? (startsNumber(word) ? readNumbered(scene, text, index) : undefined);
};

/**
 * The dates that the text mentions, in order, without overlaps. `value` follows TIMEX3: a date of reduced
 * precision ("2016-10-16", "2016-W41", "2016-Q3", "201" for a decade), with the part of the day where the
 * text gives it ("2016-10-16TMO"), X for digits that nothing tells, or PAST_REF, PRESENT_REF, FUTURE_REF.
 * `published` is the ISO date to resolve against; anything less precise than a day resolves nothing.
 */
export const findDates = (
  text: string,
  published?: string,
  words: readonly Word[] = scan(text),
): DateMention[] => {
  const scene = openScene(words, published);
  const mentions: DateMention[] = [];
  const take = (reading: DateReading): void => {
    const from = widen(scene, reading);
    mentions.push({
      start: at(words, from).start,
      end: at(words, reading.to - 1).end,
      value: reading.value,
    });
    remember(scene, reading);
    scene.edge = reading.to;
  };
  for (let index = 0; index < words.length; index++) {
    const reading = readAt(scene, text, index);
    if (!reading || reading.from < scene.edge) continue;
    take(reading);
    let end = readRangeEnd(scene, reading);
    for (; end; end = readRangeEnd(scene, end)) take(end);
    index = scene.edge - 1;
  }
  return mentions;
};
