/** Days that have a name: "Christmas Day", "Labor Day", "Good Friday", "last Thanksgiving". */
import { dateOf, dayOf, nthWeekday } from './calendar.ts';
import { setOf } from './lexicon.ts';
import { inUnknownYear, placed, valued, type DateReading, type Scene } from './reference.ts';
import { stepOf } from './steps.ts';
import { at, type Word } from './words.ts';
import { readSteppedYear, readYear } from './year-behind.ts';

type DayIn = (year: number) => number;

const fixed =
  (month: number, day: number): DayIn =>
  (year) =>
    dayOf(year, month, day);

const floating =
  (month: number, weekday: number, nth: number): DayIn =>
  (year) =>
    nthWeekday(year, month, weekday, nth);

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher), and so many days from it. */
const easter =
  (days: number): DayIn =>
  (year) => {
    const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
    const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
    const epact = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
    const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
    const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
    return dayOf(year, 3, 22 + epact + weekday - 7 * late) + days;
  };

/** Names that mean the day wherever they stand. */
const NAMED: readonly (readonly [string, DayIn])[] = [
  ["new year ' s day", fixed(1, 1)],
  ["new year ' s eve", fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['martin luther king day', floating(1, 1, 3)],
  ["valentine ' s day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["presidents ' day", floating(2, 1, 3)],
  ["st . patrick ' s day", fixed(3, 17)],
  ["st patrick ' s day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool ' s day", fixed(4, 1)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ["mother ' s day", floating(5, 7, 2)],
  ["father ' s day", floating(6, 7, 3)],
  ['memorial day', floating(5, 1, -1)],
  ['flag day', fixed(6, 14)],
  ['bastille day', fixed(7, 14)],
  ['labor day', floating(9, 1, 1)],
  ['columbus day', floating(10, 1, 2)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['thanksgiving day', floating(11, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
];

/** Names that also stand before other nouns ("Christmas trees"): they need a word before and none after. */
const BARE: readonly (readonly [string, DayIn])[] = [
  ['easter', easter(0)],
  ['halloween', fixed(10, 31)],
  ['thanksgiving', floating(11, 4, 4)],
  ['christmas', fixed(12, 25)],
];

interface Name {
  readonly keys: readonly string[];
  readonly dayIn: DayIn;
  readonly bare: boolean;
}

const byFirstWord = (): Map<string, Name[]> => {
  const names = new Map<string, Name[]>();
  for (const [list, bare] of [
    [NAMED, false],
    [BARE, true],
  ] as const) {
    for (const [phrase, dayIn] of list) {
      const keys = phrase.split(' ');
      const first = keys[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), { keys, dayIn, bare }]);
    }
  }
  return names;
};

const NAMES: ReadonlyMap<string, readonly Name[]> = byFirstWord();

/** The first words of all names. */
export const holidayStarts: readonly string[] = [...NAMES.keys()];

const BEFORE_BARE = setOf(
  'at by before after since until till around on over during for last this next past between from',
);
const AFTER_BARE = setOf(
  'in of to and or when because but as he she it they we the a for with last this next',
);

const standsAlone = (words: readonly Word[], from: number, to: number): boolean => {
  const next = at(words, to);
  const after = next.kind !== 'word' || next.first || AFTER_BARE.has(next.key);
  return after && BEFORE_BARE.has(at(words, from - 1).key);
};

/** "last Christmas" is the latest before today, "next Easter" the first after it. */
const stepped = (today: number, dayIn: DayIn, step: number): number => {
  const { year } = dateOf(today);
  const here = dayIn(year);
  if (step < 0) return here < today ? here : dayIn(year - 1);
  return step > 0 && here <= today ? dayIn(year + 1) : here;
};

/** A holiday that starts with the word at this index. */
export const readHoliday = (scene: Scene, index: number): DateReading | undefined => {
  const { words, today } = scene;
  if (!at(words, index).capital) return undefined;
  const name = NAMES.get(at(words, index).key)?.find(
    ({ keys, bare }) =>
      keys.every((key, step) => at(words, index + step).key === key) &&
      (!bare || standsAlone(words, index, index + keys.length)),
  );
  if (!name || !at(words, index + name.keys.length - 1).capital) return undefined;
  const to = index + name.keys.length;
  const year = readYear(scene, to) ?? readSteppedYear(scene, to);
  if (year) return placed([index, year.to], { day: name.dayIn(year.year), unit: 'day' });
  if (today === undefined) return valued([index, to], 'XXXX-XX-XX');
  const step = stepOf(at(words, index - 1).key);
  return step === undefined
    ? inUnknownYear(scene, [index, to], 'day', name.dayIn)
    : placed([index - 1, to], { day: stepped(today, name.dayIn, step), unit: 'day' });
};
