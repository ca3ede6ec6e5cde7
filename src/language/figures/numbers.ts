import { fractionNouns, scales, shortScales, smallNumbers, vagueNumbers } from './lexicon.ts';
import { at, type Word } from './words.ts';

/** A number in the text: the half-open range of its words, and what it comes to. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  /** NaN for a vague amount ("dozens", "several hundred"). */
  readonly value: number;
  readonly form: 'digits' | 'spelled' | 'fraction' | 'vague';
}

/** No number that people write has more words; the bound keeps the whole scan linear. */
const MOST_WORDS = 20;

const isHyphen = (word: Word): boolean => word.key === '-' && word.glued;

/** The scale words from `index` ("hundred million"), as a factor; 1 where there are none. */
const readScales = (words: readonly Word[], index: number): { to: number; factor: number } => {
  let to = index;
  let factor = 1;
  for (;;) {
    if (to - index > MOST_WORDS) return { to, factor };
    const next = isHyphen(at(words, to)) ? to + 1 : to;
    const scale = scales.get(at(words, next).key);
    if (scale === undefined) return { to, factor };
    factor *= scale;
    to = next + 1;
  }
};

/** "and a half" behind a number. */
const readAndHalf = (words: readonly Word[], index: number): number => {
  const hyphen = isHyphen(at(words, index)) ? 1 : 0;
  const step = 1 + hyphen;
  return at(words, index + hyphen).key === 'and' &&
    at(words, index + hyphen + step).key === 'a' &&
    at(words, index + hyphen + 2 * step).key === 'half'
    ? index + hyphen + 2 * step + 1
    : index;
};

const readDigits = (words: readonly Word[], index: number): NumberReading => {
  const word = at(words, index);
  let value = word.value;
  let to = index + 1;
  const next = at(words, to);
  const over = at(words, to + 1);
  if (next.kind === 'number' && next.glued === next.key.charCodeAt(0) < 0x80 && next.value < 1) {
    value += next.value;
    to++;
  } else if (next.key === '/' && next.glued && over.glued && isDenominator(value, over.value)) {
    return { from: index, to: to + 2, value: value / over.value, form: 'fraction' };
  }
  const short = shortScales.get(at(words, to).key);
  if (short !== undefined && at(words, to).glued) {
    return { from: index, to: to + 1, value: value * short, form: 'digits' };
  }
  const scaled = readScales(words, to);
  const end = readAndHalf(words, scaled.to);
  if (end > scaled.to) value += 0.5;
  return { from: index, to: end, value: value * scaled.factor, form: 'digits' };
};

const isDenominator = (value: number, by: number): boolean =>
  value < by && Number.isInteger(value) && [2, 3, 4, 5, 6, 8, 10, 16].includes(by);

/** Spelled-out cardinals: "twenty-five", "three hundred and six thousand", "two and a half". */
const readSpelled = (words: readonly Word[], index: number): NumberReading | undefined => {
  let to = index;
  let total = 0;
  let group = 0;
  let room = Infinity;
  for (let next = index; next - index < MOST_WORDS;) {
    const { key } = at(words, next);
    const small = smallNumbers.get(key);
    const scale = scales.get(key);
    if (small !== undefined && small < room) {
      group += small;
      room = small >= 20 ? 10 : 0;
    } else if (scale !== undefined && next > index) {
      if (scale === 100) {
        group *= 100;
        room = 100;
      } else {
        total += group * scale;
        group = 0;
        room = scale === 12 ? 0 : Infinity;
      }
    } else break;
    to = next + 1;
    next = to;
    if (isHyphen(at(words, to))) next = to + 1;
    else if (at(words, to).key === 'and' && room === 100) next = to + 1;
  }
  if (to === index) return undefined;
  const value = total + group;
  const end = readAndHalf(words, to);
  return { from: index, to: end, value: end > to ? value + 0.5 : value, form: 'spelled' };
};

/** "two-thirds", "a third", "one fifth", "three quarters", "half a", "half of", "half the". */
const readFraction = (words: readonly Word[], index: number): NumberReading | undefined => {
  const { key } = at(words, index);
  if (key === 'half') {
    const next = at(words, index + 1).key;
    if (next === 'of' || next === 'the' || next === 'its' || next === 'their')
      return { from: index, to: index + 1, value: 0.5, form: 'fraction' };
    const { to, factor } = next === 'a' || next === '-' ? halfOf(words, index + 1) : NO_SCALE;
    return factor > 1 ? { from: index, to, value: factor / 2, form: 'fraction' } : undefined;
  }
  const count = key === 'a' ? 1 : smallNumbers.get(key);
  if (count === undefined || count > 9) return undefined;
  const noun = isHyphen(at(words, index + 1)) ? index + 2 : index + 1;
  const name = at(words, noun).key;
  const by = fractionNouns.get(name);
  if (by === undefined) return undefined;
  const spans = name === 'quarters' && /^(?:next|last|past|first)$/.test(at(words, index - 1).key);
  const several = name.endsWith('s');
  const sure = !spans && several === count > 1;
  const ofWhole = at(words, noun + 1).key === 'of';
  if (!ofWhole && (!sure || count === 1)) return undefined;
  return { from: index, to: noun + 1, value: count / by, form: 'fraction' };
};

const NO_SCALE = { to: 0, factor: 1 };

/** "half a million", "half-a million". */
const halfOf = (words: readonly Word[], index: number): { to: number; factor: number } => {
  const article = at(words, index).key === '-' ? index + 1 : index;
  return readScales(words, at(words, article).key === 'a' ? article + 1 : article);
};

/** "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a dozen", "a hundred". */
const readVague = (words: readonly Word[], index: number): NumberReading | undefined => {
  const { key } = at(words, index);
  if (vagueNumbers.has(key)) {
    let to = index + 1;
    while (
      to - index < MOST_WORDS &&
      at(words, to).key === 'of' &&
      vagueNumbers.has(at(words, to + 1).key)
    )
      to += 2;
    const alone = key === 'tens' || key === 'scores';
    if (alone && to === index + 1 && at(words, to).key !== 'of') return undefined;
    return { from: index, to, value: NaN, form: 'vague' };
  }
  const several = key === 'several' || key === 'many' || key === 'few';
  const few = key === 'a' && /^(?:few|couple)$/.test(at(words, index + 1).key);
  const start = few ? (at(words, index + 2).key === 'of' ? 3 : 2) : 1;
  if (!several && key !== 'a') return undefined;
  const { to, factor } = readScales(words, index + start);
  if (factor === 1) return undefined;
  const exact = key === 'a' && start === 1;
  return { from: index, to, value: exact ? factor : NaN, form: exact ? 'spelled' : 'vague' };
};

/** Reads the number that starts at this word, if one does. */
export const readNumber = (words: readonly Word[], index: number): NumberReading | undefined => {
  const word = at(words, index);
  if (word.kind === 'number') {
    return Number.isNaN(word.value) ? undefined : readDigits(words, index);
  }
  if (word.kind !== 'word') return undefined;
  return readFraction(words, index) ?? readSpelled(words, index) ?? readVague(words, index);
};

/** Whether a number can start with this word: a cheap test before `readNumber`. */
export const startsNumber = (word: Word): boolean =>
  word.kind === 'number' ||
  (word.kind === 'word' &&
    (smallNumbers.has(word.key) || vagueNumbers.has(word.key) || STARTERS.has(word.key)));

const STARTERS: ReadonlySet<string> = new Set(['a', 'half', 'several', 'few', 'many']);
