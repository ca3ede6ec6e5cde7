/** Which numbers without a unit are figures: not years, labels, scores, addresses or pronouns. */
import type { FigureType } from '../analysis.ts';
import type { Amount } from './amounts.ts';
import { months, ordinals, setOf } from './lexicon.ts';
import { at, type Word } from './words.ts';

/** A number behind one of these names a thing and counts nothing. */
const LABELS = setOf(
  'no number nos page pages chapter section sections article resolution flight route highway interstate channel boeing title ' +
    'rule level phase volume verse room proposition amendment act part week day game type figure table category district ' +
    'apollo formula windows iphone version unit line lot box suite apartment platform gate ward precinct stage war',
);
const STREETS = setOf(
  'street st avenue ave road rd boulevard blvd lane drive square court place parkway terrace',
);
const NO_ONE = setOf(
  'no any every some this that each the which another next last previous new good big right wrong a first only',
);
const ONE_AND = setOf(
  'of another or and thing day that which who whose is was are were in to at for on more can would could should has had will ' +
    'may might must by with from as than but time side way hand too another also just not if when where it he she they we you ' +
    'reason another however does did do be been being',
);
const NOT_A_MEASURE = setOf('way sided faced tier state party third thirds on to by and year');
const VOTES = setOf(
  'vote voted votes voting majority margin ruled ruling passed decision split verdict approved tally',
);

const isAllCapitals = (word: Word, text: string): boolean =>
  word.end - word.start > 1 &&
  text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase();

/** Whether a sentence or a quotation starts at this word. */
const opens = (words: readonly Word[], index: number): boolean =>
  at(words, index).first ||
  (at(words, index - 1).kind === 'mark' && !/[-&]/.test(at(words, index - 1).key));

const isPronounOne = (words: readonly Word[], { from, to }: Amount): boolean => {
  const next = at(words, to);
  const bare = next.kind !== 'word' || next.capital || ONE_AND.has(next.key);
  return bare || (NO_ONE.has(at(words, from - 1).key) && !opens(words, from));
};

const isLabelled = (words: readonly Word[], index: number): boolean => {
  const before = at(words, index - 1);
  const label = before.key === '.' ? at(words, index - 2) : before;
  if (LABELS.has(label.key) || '#/&@'.includes(before.key || ' ')) return true;
  const hyphenated = before.key === '-' && before.glued && at(words, index).glued;
  return hyphenated && at(words, index - 2).kind === 'word';
};

const isAddress = (words: readonly Word[], index: number): boolean => {
  for (let step = 0; step < 4; step++) {
    const word = at(words, index + step);
    if (STREETS.has(word.key) && word.capital) return true;
    if (!word.capital) return false;
  }
  return false;
};

/** So many digits without a separator number an account, a message, an hour of a machine. */
const LONG_CODE = /^\d{8,}$/;

/** A figure in digits: what stands around it must not make it a code, a year, a name or a place in a list. */
const isPlainDigits = (words: readonly Word[], { from, to }: Amount): boolean => {
  const word = at(words, from);
  const before = at(words, from - 1);
  const next = at(words, to);
  if (word.first && (next.key === '.' || next.key === ')')) return false;
  if (next.glued && (next.kind === 'word' || /[/:@_=]/.test(next.key))) return false;
  if (next.glued && next.key === '.' && at(words, to + 1).glued) return false;
  if (/^[:.]$/.test(before.key) && before.glued && word.glued) return false;
  if (isAddress(words, to) || LONG_CODE.test(word.key)) return false;
  const plural =
    !next.capital && (next.key.endsWith('s') || /^(?:people|men|women|children)$/.test(next.key));
  const year = word.key.length === 4 && word.value >= 1500 && word.value <= 2100 && to === from + 1;
  if (year && !plural) return false;
  const named =
    before.capital &&
    !before.loud &&
    !opens(words, from - 1) &&
    (next.kind !== 'word' || next.capital);
  return !named;
};

/** Whether a number without a unit is a count. */
export const isCount = (text: string, words: readonly Word[], amount: Amount): boolean => {
  const { from, to, number } = amount;
  const word = at(words, from);
  if (isLabelled(words, from)) return false;
  if (ordinals.has(at(words, to).key) && at(words, to).glued) return false;
  if (number.form === 'digits') return isPlainDigits(words, amount);
  if (word.key === 'one' && to === from + 1) return !isPronounOne(words, amount);
  if (word.key === 'a' && number.form === 'fraction') return true;
  return !word.capital || opens(words, from) || isAllCapitals(word, text);
};

/** ", 47," and "aged 47": an age. */
export const isAge = (words: readonly Word[], { from, to, number }: Amount): boolean => {
  if (number.form !== 'digits' || !(number.value < 120) || !Number.isInteger(number.value))
    return false;
  const before = at(words, from - 1).key;
  if (before === 'aged' || before === 'age') return true;
  const name = at(words, from - 2);
  const closed = /^[,.;)]$/.test(at(words, to).key) && !at(words, to + 1).glued;
  const opened = before === ',' || (before === '(' && at(words, to).key === ')');
  return opened && closed && name.kind === 'word' && name.capital && !months.has(name.key);
};

/** "two-story", "five-time": the number measures the noun that it is tied to. */
export const endOfHyphenated = (
  words: readonly Word[],
  { from, to }: Amount,
): number | undefined => {
  const noun = at(words, to + 1);
  const tied = at(words, to).key === '-' && at(words, to).glued && noun.glued;
  if (!tied || noun.kind !== 'word' || noun.capital || NOT_A_MEASURE.has(noun.key))
    return undefined;
  return at(words, from).key === 'one' || isLabelled(words, from) ? undefined : to + 2;
};

/**
 * A chain of numbers tied by hyphens or colons that starts here: where it ends, and what it is if it is a
 * figure: a vote ("89-52") counts, a time run ("4:07.36") is a duration; scores and telephone numbers are not.
 */
export const readChain = (
  words: readonly Word[],
  index: number,
): { to: number; type: FigureType | undefined } | undefined => {
  const link = at(words, index + 1).key;
  if (at(words, index).kind !== 'number' || (link !== '-' && link !== ':')) return undefined;
  let to = index + 1;
  while (
    at(words, to).key === link &&
    at(words, to).glued &&
    at(words, to + 1).glued &&
    at(words, to + 1).kind === 'number'
  )
    to += 2;
  if (to === index + 1) return undefined;
  const last = at(words, to - 1);
  if (link === ':') return { to, type: last.key.includes('.') ? 'duration' : undefined };
  if (to > index + 3) return { to, type: undefined };
  if (at(words, index).value < last.value && goesOn(at(words, to))) return undefined;
  const near = [-4, -3, -2, -1].some((step) => VOTES.has(at(words, index + step).key));
  const after = [0, 1, 2].some((step) => VOTES.has(at(words, to + step).key));
  return { to, type: near || after ? 'count' : undefined };
};

/** What follows a range ("10-15 people", "10-15%") and not a score. */
const goesOn = (word: Word): boolean =>
  (word.kind === 'word' && !word.capital && word.key.length > 3) || /^[%°-]$/.test(word.key);
