/** Years, decades and centuries that stand alone: "in 2014", "the 1990s", "the 20th century". */
import { dayOf } from './calendar.ts';
import { calendarPlurals, clockUnits, setOf } from './lexicon.ts';
import { isQuarterName } from './quarters.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { withThe } from './steps.ts';
import { at, type Word } from './words.ts';

/** What a four-digit number before these counts is not a year. */
const COUNTED = setOf(
  'people men women children troops soldiers dollars euros pounds percent per miles km kilometers kilometres meters metres feet ' +
    'acres tons tonnes jobs voters votes times hours words million billion points shares barrels degrees mph cc rpm kg francs yen',
);
const LABELS = setOf(
  'no number nos room page flight section channel resolution suite box model form unit highway route rule section',
);
/** "2000 BCE", "1000 + members", a "2000 year old" custom. */
const AFTER_NO_YEAR = setOf('bc bce b + year day mile');
const BEFORE_OLD_YEAR = setOf(
  'in since by until from of between and to during before after early late circa around the year',
);

/** A number of four digits that can be a year. */
export const isYear = (word: Word): boolean =>
  word.kind === 'number' && word.key.length === 4 && word.value >= 1000 && word.value <= 2100;

/** Whether the word behind a year shows that it is none: "2000 people", "1500 %". */
export const yearIsCounted = ({ key }: Word): boolean => key === '%' || COUNTED.has(key);

/** A bare year: "in 2014", "the 1978 resolution", "'98", "fiscal 2016". */
export const readBareYear = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  if (word.kind !== 'number') return undefined;
  const short = shortYear(words, index);
  if (short !== undefined) {
    return placed([index - 1, index + 1], { day: dayOf(short, 7, 1), unit: 'year' });
  }
  if (!isYear(word) || isCounted(words, index)) return undefined;
  const likely = word.value >= 1900 && word.value <= 2060;
  const { key } = at(words, index - 1);
  const old = BEFORE_OLD_YEAR.has(key) || (word.value >= 1500 && /^[(-]$/.test(key));
  if (!likely && !old) return undefined;
  const head = key === 'year' ? index - 2 : index - 1;
  const from = at(words, head).key === 'fiscal' ? head : index;
  return placed([from, index + 1], { day: dayOf(word.value, 7, 1), unit: 'year' });
};

/** The century that two digits of a year leave out. */
const fullYear = (two: number): number => two + (two > 40 ? 1900 : 2000);

const isApostrophized = (words: readonly Word[], index: number): boolean =>
  at(words, index - 1).key === "'" && at(words, index).glued && at(words, index).key.length === 2;

const shortYear = (words: readonly Word[], index: number): number | undefined =>
  isApostrophized(words, index) && !at(words, index - 1).glued
    ? fullYear(at(words, index).value)
    : undefined;

/** "the 1990s", "mid-1990s", "the '80s", "early 80s"; not "in his 80s". */
export const readDecade = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const tail = at(words, index + 1);
  if (tail.key !== 's' || !tail.glued || word.value % 10 !== 0) return undefined;
  const marked = isApostrophized(words, index);
  const spoken = /^(?:early|late|mid|the|-)$/.test(at(words, index - 1).key);
  const two = word.key.length === 2 && word.value > 10 && (marked || spoken);
  if (!two && !isYear(word)) return undefined;
  const start = withThe(scene, marked ? index - 1 : index);
  const year = two ? fullYear(word.value) : word.value;
  return placed([start, index + 2], { day: dayOf(year, 1, 1), unit: 'decade' });
};

const isCounted = (words: readonly Word[], index: number): boolean => {
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const tail = after.key === '-' && after.glued ? at(words, index + 2).key : after.key;
  return (
    isQuarterName(words, index + 1) ||
    AFTER_NO_YEAR.has(tail) ||
    COUNTED.has(tail) ||
    clockUnits.has(tail) ||
    calendarPlurals.has(tail) ||
    LABELS.has(before.key) ||
    (LABELS.has(at(words, index - 2).key) && before.key === '.') ||
    '$€£¥₹#%/'.includes(before.key || ' ') ||
    (after.glued && (after.kind === 'word' || '%/:'.includes(after.key))) ||
    (before.key === '-' &&
      before.glued &&
      at(words, index).glued &&
      at(words, index - 2).value < 1000)
  );
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
