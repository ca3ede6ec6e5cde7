import type { DateMention, Figure, FigureType } from '../analysis.ts';
import { readAmount, readVagueDuration, type Amount } from './amounts.ts';
import { endOfHyphenated, isAge, isCount, readChain } from './counts.ts';
import { findDates } from './dates.ts';
import { withModifier } from './modifiers.ts';
import { startsNumber } from './numbers.ts';
import { beforeBareTime, currencyCodes, currencySigns, dollarPrefixes } from './units.ts';
import { at, scan, type Word } from './words.ts';

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly type: FigureType | undefined;
}

const canStart = (word: Word): boolean =>
  startsNumber(word) ||
  currencySigns.has(word.key) ||
  currencyCodes.has(word.key) ||
  dollarPrefixes.has(word.key);

/** "One day he left": no length of time, unless "for", "within" or the like stands before it. */
const isSomeDay = (words: readonly Word[], { from, to }: Amount): boolean =>
  to === from + 2 &&
  at(words, from).key === 'one' &&
  at(words, from + 1).key === 'day' &&
  !beforeBareTime.has(at(words, from - 1).key);

const typed = (text: string, words: readonly Word[], amount: Amount): Reading => {
  const { from, to } = amount;
  if (amount.type !== undefined) {
    return { from, to, type: isSomeDay(words, amount) ? undefined : amount.type };
  }
  if (isAge(words, amount)) return { from, to, type: 'quantity' };
  const hyphenated = endOfHyphenated(words, amount);
  if (hyphenated !== undefined) return { from, to: hyphenated, type: 'quantity' };
  return { from, to, type: isCount(text, words, amount) ? 'count' : undefined };
};

/** Before these words two amounts with "to" between them are one range; after "rose 3%" they are not. */
const BEFORE_RANGE =
  /^(?:of|about|around|between|at|estimated|cost|costs|worth|roughly|range|for|in|paid|within|take|takes|next|last|the|another|some)$/;

/** The second amount of a range: "10 to 15 per cent", "between $5 and $10", "two or three". */
const readSecond = (words: readonly Word[], first: Amount): Amount | undefined => {
  const link = at(words, first.to);
  const before = at(words, first.from - 1).key;
  const second = readAmount(words, first.to + 1);
  if (!second || at(words, first.to + 1).first) return undefined;
  if (first.type !== undefined && second.type !== undefined && first.type !== second.type)
    return undefined;
  if (link.key === '-')
    return link.glued && second.number.form === first.number.form ? second : undefined;
  if (link.key === 'and') return before === 'between' ? second : undefined;
  if (link.key === 'or')
    return first.number.value < 20 && second.number.value < 25 ? second : undefined;
  if (link.key === 'in' || link.key === 'out') return undefined;
  const poll = first.type === undefined && second.type === 'percent';
  if (link.key !== 'to') return undefined;
  if (first.number.value > second.number.value && !poll) return undefined;
  if (first.type !== undefined && before === 'from') return undefined;
  return first.type === undefined || second.type === undefined || BEFORE_RANGE.test(before)
    ? second
    : undefined;
};

/** "one in five", "nine out of 10". */
const readRatio = (words: readonly Word[], first: Amount): number | undefined => {
  if (first.type !== undefined || first.number.value > 99) return undefined;
  const link = at(words, first.to).key;
  const next =
    link === 'in'
      ? first.to + 1
      : link === 'out' && at(words, first.to + 1).key === 'of'
        ? first.to + 2
        : undefined;
  const second = next === undefined ? undefined : readAmount(words, next);
  const whole = second?.type === undefined && (second?.number.value ?? 0) > first.number.value;
  return whole && second && second.number.value <= 1000 ? second.to : undefined;
};

/** "5 feet 10 inches", "2 hours, 32 minutes, 25.3 seconds", "two years and three months". */
const readCompound = (words: readonly Word[], first: Reading): Reading => {
  if (first.type !== 'quantity' && first.type !== 'duration') return first;
  let { to } = first;
  for (let part = 1; part < LONGEST_COMPOUND; part++) {
    const link = at(words, to).key;
    const next = link === 'and' || link === ',' ? to + 1 : to;
    const counted = at(words, next).kind === 'number' || next > to;
    const second = counted ? readAmount(words, next) : undefined;
    const tall = first.type === 'quantity' && /^(?:ft|feet|foot)$/.test(at(words, to - 1).key);
    if (second?.type !== first.type || (first.type === 'quantity' && !tall)) break;
    ({ to } = second);
  }
  return { ...first, to };
};

/** "Three days, two hours, six minutes and 25.3 seconds". */
const LONGEST_COMPOUND = 4;

const readFigure = (text: string, words: readonly Word[], index: number): Reading | undefined => {
  const chain = readChain(words, index);
  if (chain) return { from: index, ...chain };
  const first = canStart(at(words, index))
    ? readAmount(words, index)
    : readVagueDuration(words, index);
  if (!first) return undefined;
  const ratio = readRatio(words, first);
  if (ratio !== undefined) return { from: index, to: ratio, type: 'count' };
  const second = readSecond(words, first);
  if (second) {
    const end = typed(text, words, second);
    return { from: first.from, to: end.to, type: first.type ?? end.type ?? 'count' };
  }
  return readCompound(words, typed(text, words, first));
};

/** Takes what stands in front along: "between", "more than", "at least", "about". */
const withFront = (words: readonly Word[], from: number, edge: number): number =>
  withModifier(words, at(words, from - 1).key === 'between' ? from - 1 : from, edge);

/** "or more", "or so", "+". */
const withTail = (words: readonly Word[], to: number): number => {
  if (at(words, to).key === '+' && at(words, to).glued) return to + 1;
  const vague =
    at(words, to).key === 'or' && /^(?:more|so|less|fewer)$/.test(at(words, to + 1).key);
  return vague ? to + 2 : to;
};

/**
 * The figures of the text, in order, without overlaps: money, percentages, quantities, counts, durations, each
 * with its unit and its modifier ("more than 1,300"). What `dates` hold is left out; they are found if not given.
 */
export const findFigures = (
  text: string,
  words: readonly Word[] = scan(text),
  dates: readonly DateMention[] = findDates(text, undefined, words),
): Figure[] => {
  const figures: Figure[] = [];
  let edge = 0;
  let date = 0;
  for (let index = 0; index < words.length; index++) {
    const word = at(words, index);
    while ((dates[date]?.end ?? Infinity) <= word.start) date++;
    if ((dates[date]?.start ?? Infinity) < word.end) continue;
    const reading = index < edge ? undefined : readFigure(text, words, index);
    if (!reading || reading.from < edge) continue;
    const to = reading.type === undefined ? reading.to : withTail(words, reading.to);
    const end = at(words, to - 1).end;
    if (reading.type !== undefined && end <= (dates[date]?.start ?? Infinity)) {
      const from = withFront(words, reading.from, edge);
      figures.push({ start: at(words, from).start, end, type: reading.type });
    }
    edge = to;
    index = to - 1;
  }
  return figures;
};
