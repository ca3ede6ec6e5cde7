/** Years as they are said, in transcripts and in quotes: "nineteen ninety-five", "the year two thousand". */
import { dayOf } from './calendar.ts';
import { decades, smallNumbers } from './lexicon.ts';
import { placed, type DateReading, type Scene } from './reference.ts';
import { withThe } from './steps.ts';
import { at, type Word } from './words.ts';

const CENTURIES: Readonly<Record<string, number>> = { eighteen: 1800, nineteen: 1900 };

const plain = (words: readonly Word[], index: number): number =>
  at(words, index).kind === 'word' ? (smallNumbers.get(at(words, index).key) ?? NaN) : NaN;

/** The word after a hyphen, or this one. */
const past = (words: readonly Word[], index: number): number =>
  at(words, index).key === '-' ? index + 1 : index;

const readAfterCentury = (
  scene: Scene,
  index: number,
  century: number,
): DateReading | undefined => {
  const { words } = scene;
  const tens = past(words, index + 1);
  const decade = decades.get(at(words, tens).key);
  if (decade !== undefined) {
    const range = [withThe(scene, index), tens + 1] as const;
    return placed(range, { day: dayOf(century + decade, 1, 1), unit: 'decade' });
  }
  const value = plain(words, tens);
  if (!(value >= 10)) return undefined;
  const last = past(words, tens + 1);
  const unit = value >= 20 && value % 10 === 0 ? plain(words, last) : NaN;
  const more = unit > 0 && unit < 10;
  return placed([index, more ? last + 1 : tens + 1], {
    day: dayOf(century + value + (more ? unit : 0), 7, 1),
    unit: 'year',
  });
};

/** A year in words at this index; "two thousand" counts only behind "the year". */
export const readSpelledYear = (scene: Scene, index: number): DateReading | undefined => {
  const { words } = scene;
  const { key } = at(words, index);
  const century = CENTURIES[key];
  if (century !== undefined) return readAfterCentury(scene, index, century);
  const thousand = key === 'two' && at(words, index + 1).key === 'thousand';
  if (!thousand || at(words, index - 1).key !== 'year') return undefined;
  const from = withThe(scene, index - 1);
  return placed([from, index + 2], { day: dayOf(2000, 7, 1), unit: 'year' });
};
