import type { PositionSelector, QuoteSelector } from '../note.ts';

/** How much context, in UTF-16 units on both sides together, makes sure that words found are the words meant. */
const enoughContext = 32;

/** Occurrences that are looked at, so that a quote of one letter costs no more than others. */
const mostOccurrences = 500;

interface Occurrence {
  readonly start: number;
  /** UTF-16 units of the context that are there, before and after. */
  readonly context: number;
  readonly whole: boolean;
}

/**
 * The start of the quote in the text, word for word, where enough of its context stands around it. Of several such
 * places the one with most context, then the one nearest to where it was; undefined if there is none.
 */
export function findExact(
  text: string,
  quote: QuoteSelector,
  position: PositionSelector,
): number | undefined {
  if (quote.exact === '') return undefined;
  const there = occurrenceAt(text, quote, position.start);
  if (there?.whole) return there.start;
  return sureOccurrences(text, quote).sort(
    (a, b) => b.context - a.context || distance(a, position) - distance(b, position),
  )[0]?.start;
}

/** The starts of all places where the quote stands word for word and in enough of its context. */
export function findAllExact(text: string, quote: QuoteSelector): number[] {
  return quote.exact === '' ? [] : sureOccurrences(text, quote).map(({ start }) => start);
}

function sureOccurrences(text: string, quote: QuoteSelector): Occurrence[] {
  const needed = Math.min(enoughContext, quote.prefix.length + quote.suffix.length);
  const found = occurrences(text, quote);
  const alone = needed === 0 && found.length === 1;
  return found.filter(
    (place) => place.whole || (needed > 0 && place.context >= enoughContext) || alone,
  );
}

const distance = (place: Occurrence, position: PositionSelector) =>
  Math.abs(place.start - position.start);

function occurrences(text: string, quote: QuoteSelector): Occurrence[] {
  const found: Occurrence[] = [];
  let start = text.indexOf(quote.exact);
  while (start >= 0 && found.length < mostOccurrences) {
    const occurrence = occurrenceAt(text, quote, start);
    if (occurrence) found.push(occurrence);
    start = text.indexOf(quote.exact, start + 1);
  }
  return found;
}

function occurrenceAt(text: string, quote: QuoteSelector, start: number): Occurrence | undefined {
  const { exact, prefix, suffix } = quote;
  if (!text.startsWith(exact, start)) return undefined;
  const before = matchBackwards(text, start, prefix);
  const after = matchForwards(text, start + exact.length, suffix);
  const known = prefix.length + suffix.length > 0;
  const whole = known
    ? before === prefix.length && after === suffix.length
    : exact.length === text.length;
  return { start, context: before + after, whole };
}

function matchBackwards(text: string, end: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && text[end - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function matchForwards(text: string, start: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[start + n] === suffix[n]) n++;
  return n;
}
