/** A number with its unit: "$2.3 billion", "40 per cent", "300 km/h", "six months". */
import type { FigureType } from '../analysis.ts';
import { calendarPlurals, calendarUnits, clockUnits, scales } from './lexicon.ts';
import { readNumber, type NumberReading } from './numbers.ts';
import * as units from './units.ts';
import { at, type Word } from './words.ts';

export interface Amount {
  readonly from: number;
  readonly to: number;
  /** Undefined for a number without a unit. */
  readonly type: FigureType | undefined;
  readonly number: NumberReading;
}

const isHyphen = (word: Word): boolean => word.key === '-' && word.glued;

/** The index of the number behind a currency: "$", "US$", "Rs.", "USD"; undefined if there is none. */
const afterCurrency = (words: readonly Word[], index: number): number | undefined => {
  const { key, kind } = at(words, index);
  if (units.currencySigns.has(key)) return index + 1;
  if (kind !== 'word') return undefined;
  const dollar = at(words, index + 1);
  if (units.dollarPrefixes.has(key) && dollar.key === '$' && dollar.glued) return index + 2;
  const number = at(words, index + 1).key === '.' ? index + 2 : index + 1;
  return units.currencyCodes.has(key) && at(words, number).kind === 'number' ? number : undefined;
};

/** Letters of scale that only money has: "$3m", "£5b", "$2t". */
const MONEY_SCALES = new Set(['m', 'b', 't', 'k', 'mn', 'bn', 'tn']);

const readMoney = (words: readonly Word[], index: number): Amount | undefined => {
  const start = afterCurrency(words, index);
  const number = start === undefined ? undefined : readNumber(words, start);
  if (!number) return undefined;
  const tail = at(words, number.to);
  const scaled = tail.glued && MONEY_SCALES.has(tail.key) ? number.to + 1 : number.to;
  const named = units.currencies.has(at(words, scaled).key) ? scaled + 1 : scaled;
  return { from: index, to: named, type: 'money', number };
};

const isTime = (key: string): boolean =>
  (clockUnits.has(key) || calendarPlurals.has(key) || calendarUnits.has(key)) &&
  !/^(?:half|halfs|season|quarter)s?$/.test(key);

/** The end of "percent", "%", "per cent", "percentage points", "basis points". */
const endOfPercent = (words: readonly Word[], index: number): number | undefined => {
  const { key } = at(words, index);
  const next = at(words, index + 1).key;
  if (key === '%' || key === 'percent' || key === 'pct') return index + 1;
  if (key === 'per' && next === 'cent') return index + 2;
  const points = next === 'point' || next === 'points';
  return points && (key === 'percentage' || key === 'basis') ? index + 2 : undefined;
};

/** The end of a currency named behind the number, with up to two words of its country before it. */
const endOfCurrency = (
  words: readonly Word[],
  index: number,
  large: boolean,
): number | undefined => {
  for (let next = index; next < index + 5; next++) {
    const { key, capital } = at(words, next);
    if (units.currencies.has(key) && !capital) return next + 1;
    if (large && units.doubtfulCurrencies.has(key)) return next + 1;
    if (!capital && key !== '.') return undefined;
  }
  return undefined;
};

/** The end of a unit of measure: "feet", "square miles", "km/h", "miles per hour", "°C". */
const endOfMeasure = (
  words: readonly Word[],
  index: number,
  digits: boolean,
): number | undefined => {
  const unit = at(words, index);
  if (unit.key === '°' || unit.key === 'º') {
    return /^[cf]$/.test(at(words, index + 1).key) ? index + 2 : index + 1;
  }
  const named = unit.capital && /^[gml]$/.test(unit.key);
  const short = digits && unit.glued && !named && units.shortMeasures.has(unit.key);
  if (!short && !(units.measures.has(unit.key) && (digits || unit.key.length > 2)))
    return undefined;
  const to = units.measurePrefixes.has(unit.key) ? index + 2 : index + 1;
  if (to > index + 1 && !units.measures.has(at(words, to - 1).key)) return undefined;
  const link = at(words, to).key;
  const per = link === '/' || link === 'per' || link === 'an' || link === 'a';
  if (per && units.perTime.has(at(words, to + 1).key)) return to + 2;
  return /^(?:celsius|fahrenheit)$/.test(at(words, to).key) ? to + 1 : to;
};

/** The end of a unit of time, and whether it tells an age ("43-year-old"). */
const endOfTime = (
  words: readonly Word[],
  index: number,
): { to: number; age: boolean } | undefined => {
  const head = units.betweenNumberAndTime.has(at(words, index).key) ? index + 1 : index;
  const unit = at(words, head);
  if (!isTime(unit.key) || (unit.capital && !unit.loud)) return undefined;
  const old = isHyphen(at(words, head + 1)) ? head + 2 : head + 1;
  if (/^olds?$/.test(at(words, old).key)) return { to: old + 1, age: true };
  const half = ['and', 'a', 'half'].every((word, step) => at(words, head + 1 + step).key === word);
  return { to: half ? head + 4 : head + 1, age: false };
};

/** The unit behind a number, and where it ends. */
const readSuffix = (
  words: readonly Word[],
  number: NumberReading,
): { to: number; type: FigureType } | undefined => {
  const linked = isHyphen(at(words, number.to)) ? number.to + 1 : number.to;
  const of = number.form === 'vague' || number.form === 'fraction';
  const index = of && at(words, linked).key === 'of' ? linked + 1 : linked;
  const percent = endOfPercent(words, index);
  if (percent !== undefined) return { to: percent, type: 'percent' };
  const time = endOfTime(words, index);
  if (time) return { to: time.to, type: time.age ? 'quantity' : 'duration' };
  const large = scales.has(at(words, index - 1).key) || number.value >= 1e5;
  const weight = at(words, index + 1).key === 'of' || at(words, index + 1).key === '(';
  const currency = endOfCurrency(words, index, large && !weight);
  if (currency !== undefined) return { to: currency, type: 'money' };
  const measure = endOfMeasure(words, index, number.form === 'digits');
  return measure === undefined ? undefined : { to: measure, type: 'quantity' };
};

/** Reads the amount that starts at this word, if one does. */
export const readAmount = (words: readonly Word[], index: number): Amount | undefined => {
  const money = readMoney(words, index);
  if (money) return money;
  const number = readNumber(words, index);
  if (!number) return undefined;
  const suffix = readSuffix(words, number);
  return suffix
    ? { from: index, to: suffix.to, type: suffix.type, number }
    : { from: index, to: number.to, type: undefined, number };
};

const VAGUE_COUNT = /^(?:several|few|many|couple|some)$/;

/** "a year", "an hour", "several months", "a few days", "centuries": durations without a number. */
export const readVagueDuration = (words: readonly Word[], index: number): Amount | undefined => {
  const unit = at(words, index);
  const plural =
    calendarPlurals.has(unit.key) || (clockUnits.has(unit.key) && unit.key.endsWith('s'));
  if (!isTime(unit.key) || unit.capital || unit.key === 'second') return undefined;
  let from = index;
  const before = at(words, index - 1);
  if (plural) {
    const link = isHyphen(before) || before.key === 'of' ? 2 : 1;
    if (VAGUE_COUNT.test(at(words, index - link).key)) from = index - link;
    if (from < index && at(words, from - 1).key === 'a') from--;
    if (from === index && !/^(?:for|within)$/.test(before.key)) return undefined;
  } else {
    if (before.key !== 'a' && before.key !== 'an') return undefined;
    from = at(words, index - 2).key === 'half' ? index - 2 : index - 1;
    if (from === index - 1 && !units.beforeBareTime.has(at(words, from - 1).key)) return undefined;
  }
  const to = endOfTime(words, index)?.to ?? index + 1;
  const number: NumberReading = { from, to, value: NaN, form: 'vague' };
  return { from, to, type: 'duration', number };
};
