/** Years, decades and centuries that stand alone: "in 2014", "the 1990s", "the 20th century". */
import { dayOf } from './calendar.ts';
import { calendarPlurals, clockUnits, decades, setOf, spelledOrdinals } from './lexicon.ts';
import { isOwnerOfQuarter, isQuarterName } from './quarters.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { withThe } from './steps.ts';
import { at, type Word } from './words.ts';
import { countedThings, fullYear, isYear } from './year-number.ts';

const LABELS = setOf(
  'no number nos room page flight section channel resolution suite box model form unit highway route rule section',
);
/** "2000 BCE", "1000 + members", a "2000 year old" custom. */
const AFTER_NO_YEAR = setOf('bc bce b + year day mile');
const BEFORE_OLD_YEAR = setOf(
  'in since by until from of between and to during before after early late circa around the year',
);

/** A bare year: "in 2014", "the 1978 resolution", "'98", "fiscal 2016". */
export const readBareYear = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  if (word.kind !== 'number') return undefined;
  const short = shortYear(scene, index);
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

const isApostrophized = (words: readonly Word[], index: number): boolean =>
  at(words, index - 1).key === "'" && at(words, index).glued && at(words, index).key.length === 2;

const shortYear = (scene: Scene, index: number): number | undefined =>
  isApostrophized(scene.words, index) && !at(scene.words, index - 1).glued
    ? fullYear(scene, at(scene.words, index).value)
    : undefined;

const decade = (scene: Scene, from: number, to: number, year: number): DateReading =>
  placed([withThe(scene, from), to], { day: dayOf(year, 1, 1), unit: 'decade' });

const OF_DECADE = setOf('early late mid the -');
const AGED = setOf('his her their my your our');

const WARM = setOf('temperature temperatures high highs low lows mercury thermometer thermometers');
/** So many words back a temperature is named of which "the 60s" are degrees. */
const NEAR = 8;

/** "the", "early" or "mid-" before a decade without its century; not "his early" before an age, nor among degrees. */
const isOfDecade = (words: readonly Word[], index: number): boolean =>
  OF_DECADE.has(at(words, index - 1).key) &&
  ![2, 3].some((step) => AGED.has(at(words, index - step).key)) &&
  !words.slice(Math.max(0, index - NEAR), index).some(({ key }) => WARM.has(key));

/** "the 1990s", "mid-1990s", "the '80s", "the 1990's", "early 80s"; not "in his 80s". */
export const readDecade = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const tail = at(words, index + 1);
  if (!tail.glued || word.value % 10 !== 0) return undefined;
  const of = isOfDecade(words, index);
  const owned = tail.key === "'" && at(words, index + 2).key === 's' && of ? 2 : 1;
  if (at(words, index + owned).key !== 's' || !at(words, index + owned).glued) return undefined;
  const marked = isApostrophized(words, index);
  const two = word.key.length === 2 && word.value > 10 && (marked || of);
  if (!two && !isYear(word)) return undefined;
  const year = two ? fullYear(scene, word.value, 0) : word.value;
  return decade(scene, marked ? index - 1 : index, index + owned + 1, year);
};

/** "the nineties", "the early Sixties". */
export const readSpelledDecade = (scene: Scene, index: number): DateReading | undefined => {
  const two = decades.get(at(scene.words, index).key);
  return two !== undefined && isOfDecade(scene.words, index)
    ? decade(scene, index, index + 1, fullYear(scene, two, 0))
    : undefined;
};

/** "2015/16", a season or a financial year over two years. */
const isSplit = (words: readonly Word[], index: number): boolean => {
  const [slash, next, after] = [1, 2, 3].map((step) => at(words, index + step));
  const following = (at(words, index).value + 1) % 100;
  return (
    slash?.key === '/' &&
    next?.glued === true &&
    next.key.length < 5 &&
    next.value % 100 === following &&
    after?.key !== '/'
  );
};

const isCounted = (words: readonly Word[], index: number): boolean => {
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const tail = after.key === '-' && after.glued ? at(words, index + 2).key : after.key;
  return (
    isQuarterName(words, index + 1) ||
    isOwnerOfQuarter(words, index) ||
    AFTER_NO_YEAR.has(tail) ||
    countedThings.has(tail) ||
    clockUnits.has(tail) ||
    calendarPlurals.has(tail) ||
    LABELS.has(before.key) ||
    (LABELS.has(at(words, index - 2).key) && before.key === '.') ||
    '$€£¥₹#%/'.includes(before.key || ' ') ||
    (after.glued &&
      (after.kind === 'word' || '%/:'.includes(after.key)) &&
      !isSplit(words, index)) ||
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
  const name = at(words, head + 1).key === 'fox' || at(words, head + 1).key === 'studios';
  return named && !name && value >= 1 && value <= 22
    ? century(scene, index, head + 1, value)
    : undefined;
};

const century = (scene: Scene, from: number, to: number, nth: number): DateReading =>
  placed([withThe(scene, from), to], { day: dayOf(nth * 100 - 50, 1, 1), unit: 'century' });

/** "the nineteenth century", "the twenty-first century": the century at this index, told in words. */
export const readSpelledCentury = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const tail = at(words, index - 1).key === '-' ? index - 2 : index - 1;
  const nth = spelledOrdinals.get(at(words, tail).key);
  if (nth === undefined || at(words, index).key !== 'century') return undefined;
  const twenty = at(words, tail - 1).key === '-' && at(words, tail - 2).key === 'twenty';
  return century(scene, twenty ? tail - 2 : tail, index + 1, twenty ? 20 + nth : nth);
};
