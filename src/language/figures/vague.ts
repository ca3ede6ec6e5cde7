import { valued, type DateReading } from './reference.ts';
import { calendarPlurals, calendarUnits } from './lexicon.ts';
import { startsNumber } from './numbers.ts';
import { at, type Word } from './words.ts';

/** Times that have no place in the calendar, by their last word; what must stand before it, if anything. */
const PHRASES: ReadonlyMap<string, readonly (readonly [before: string, value: string])[]> = new Map(
  Object.entries({
    now: [['', 'PRESENT_REF']],
    currently: [['', 'PRESENT_REF']],
    current: [['', 'PRESENT_REF']],
    nowadays: [['', 'PRESENT_REF']],
    presently: [['', 'PRESENT_REF']],
    present: [['at', 'PRESENT_REF']],
    moment: [
      ['at the', 'PRESENT_REF'],
      ['at this', 'PRESENT_REF'],
    ],
    recently: [['', 'PAST_REF']],
    lately: [['', 'PAST_REF']],
    formerly: [['', 'PAST_REF']],
    time: [
      ['at the', 'PAST_REF'],
      ['at that', 'PAST_REF'],
      ['at this', 'PRESENT_REF'],
    ],
    ago: [
      ['long', 'PAST_REF'],
      ['some time', 'PAST_REF'],
    ],
    past: [['in the', 'PAST_REF']],
    soon: [['', 'FUTURE_REF']],
    future: [
      ['in the', 'FUTURE_REF'],
      ['in the near', 'FUTURE_REF'],
      ['into the', 'FUTURE_REF'],
      ['for the', 'FUTURE_REF'],
    ],
  }),
);
/** Behind these words no vague time, but a span or a unit of the calendar, goes on. */
const goesOn = (word: Word): boolean =>
  calendarUnits.has(word.key) ||
  calendarPlurals.has(word.key) ||
  startsNumber(word) ||
  word.key === 'fiscal';
const SPANS = new Set([
  'years',
  'months',
  'weeks',
  'days',
  'decades',
  'quarters',
  'hours',
  'centuries',
]);
const GROWS = new Set(['right', 'near', 'only', 'very', 'just']);

/** These take "the", "this" or "that" along. */
const IN_WHOLE = /^(?:future|past|time|moment)$/;

/** "now", "recently", "at the time", "in the near future"; the preposition stays outside. */
export const readVagueTime = (words: readonly Word[], index: number): DateReading | undefined => {
  const { key } = at(words, index);
  const next = at(words, index + 1).key;
  if (key === 'recent' && SPANS.has(next)) return valued([index, index + 2], 'PAST_REF');
  if ((key === 'coming' || key === 'these') && SPANS.has(next)) {
    if (key === 'these')
      return next === 'days' ? valued([index, index + 2], 'PRESENT_REF') : undefined;
    const from = at(words, index - 1).key === 'the' ? index - 1 : index;
    return valued([from, index + 2], 'FUTURE_REF');
  }
  const phrase = PHRASES.get(key)?.find(
    ([before]) =>
      before === '' ||
      before
        .split(' ')
        .reverse()
        .every((word, step) => at(words, index - 1 - step).key === word),
  );
  if (!phrase) return undefined;
  if (key === 'soon' && (next === 'as' || at(words, index - 1).key === 'as')) return undefined;
  if (/^(?:current|past)$/.test(key) && goesOn(at(words, index + 1))) return undefined;
  let from = index;
  if (GROWS.has(at(words, from - 1).key)) from--;
  if (/^(?:the|this|that)$/.test(at(words, from - 1).key) && IN_WHOLE.test(key)) from--;
  if (key === 'ago') from -= phrase[0].split(' ').length;
  return valued([from, index + 1], phrase[1]);
};
