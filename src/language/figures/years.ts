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
  'no number nos room page flight section channel resolution suite box model form unit highway route',
);
const BEFORE_OLD_YEAR = setOf(
  'in since by until from of between and to during before after early late circa around the year',
);

/** A number of four digits that can be a year. */
export const isYear = (word: Word): boolean =>
  word.kind === 'number' && word.key.length === 4 && word.value >= 1000 && word.value <= 2100;

/** Whether the word behind a year shows that it is none: "2000 people", "1500 %". */
export const yearIsCounted = ({ key }: Word): boolean => key === '%' || COUNTED.has(key);

/** A bare year: "in 2014", "the 1978 resolution"; "1985-87" is read as two. */
export const readBareYear = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const word = at(words, index);
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  if (word.kind !== 'number') return undefined;
  if (before.key === "'" && word.glued && word.key.length === 2 && !at(words, index - 2).glued) {
    const century = word.value > 40 ? 1900 : 2000;
    if (after.key === 's' && after.glued) {
      const from = at(words, index - 2).key === 'the' ? index - 2 : index - 1;
      return placed([from, index + 2], { day: dayOf(century + word.value, 1, 1), unit: 'decade' });
    }
    return before.glued
      ? undefined
      : placed([index - 1, index + 1], { day: dayOf(century + word.value, 7, 1), unit: 'year' });
  }
  if (after.key === 's' && after.glued && /^[2-9]0$/.test(word.key) && isSpokenDecade(before)) {
    const day = dayOf((word.value > 20 ? 1900 : 2000) + word.value, 1, 1);
    return placed([index, index + 2], { day, unit: 'decade' });
  }
  const decade = after.key === 's' || (after.key === "'" && at(words, index + 2).key === 's');
  if (decade && after.glued && isYear(word) && word.value % 10 === 0) {
    if (after.key === 's') {
      const from = at(words, index - 1).key === 'the' ? index - 1 : index;
      return placed([from, index + 2], { day: dayOf(word.value, 1, 1), unit: 'decade' });
    }
  }
  if (!isYear(word) || isCounted(words, index)) return undefined;
  const likely = word.value >= 1900 && word.value <= 2060;
  if (!likely && !BEFORE_OLD_YEAR.has(before.key)) return undefined;
  const fiscal =
    before.key === 'fiscal' || (before.key === 'year' && at(words, index - 2).key === 'fiscal');
  const from = fiscal ? (before.key === 'year' ? index - 2 : index - 1) : index;
  return placed([from, index + 1], { day: dayOf(word.value, 7, 1), unit: 'year' });
};

/** "early 80s", "the 80s", and not "in his 80s". */
const isSpokenDecade = ({ key }: Word): boolean => /^(?:early|late|mid|the|-)$/.test(key);

const isCounted = (words: readonly Word[], index: number): boolean => {
  const before = at(words, index - 1);
  const after = at(words, index + 1);
  const tail = after.key === '-' && after.glued ? at(words, index + 2).key : after.key;
  return (
    isQuarterName(words, index + 1) ||
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
