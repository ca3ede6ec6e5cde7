import type { DateMention } from '../analysis.ts';
import { readDayMonth, readMonth, readNumeric, seasonYear } from './absolute.ts';
import { readCountedAgo, readVagueAgo } from './ago.ts';
import { readClock } from './clock.ts';
import { dayWords, readDated, readDayWord, readPart, readWeekday } from './days.ts';
import {
  calendarPlurals,
  calendarUnits,
  months,
  partsOfDay,
  seasons,
  weekdays,
} from './lexicon.ts';
import { readNumber, startsNumber } from './numbers.ts';
import { readPeriod } from './quarters.ts';
import { readRangeEnd } from './ranges.ts';
import { isLongPast, openScene, relative, type DateReading, type Scene } from './reference.ts';
import { readUnit } from './relative.ts';
import { readSeason, stepMonth } from './season.ts';
import { readVagueTime } from './vague.ts';
import { at, scan, type Word } from './words.ts';
import { readBareYear, readCentury, readDecade } from './years.ts';

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
  ['period', readPeriod],
  ['noon', readClockTime],
  ['midnight', readClockTime],
]);

const EARLY_OR_LATE = new Set(['early', 'late', 'earlier', 'later', 'mid', 'sometime']);
const ENDS = new Set(['end', 'beginning', 'start', 'middle', 'close']);

/** Takes the words in front that belong to the date: "late", "mid-", "the end of". */
const widen = ({ words, edge }: Scene, reading: DateReading): number => {
  let from = reading.from;
  const hyphen = at(words, from - 1).key === '-' ? 1 : 0;
  if (EARLY_OR_LATE.has(at(words, from - 1 - hyphen).key)) from -= 1 + hyphen;
  if (at(words, from - 1).key === 'the' && from < reading.from && /s$|^\D{3}$/.test(reading.value))
    from--;
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
    const end = readRangeEnd(scene, reading);
    if (end) take(end);
    index = scene.edge - 1;
  }
  return mentions;
};
