import type { QuoteSelector } from '../note.ts';
import { findAllExact } from './exact.ts';
import { normaliseQuote } from './normalise.ts';

/** Offsets into a normalised text. */
type Span = readonly [start: number, end: number];

/**
 * Whether a span of the normalised text may be the place of a note with these rejected places. It may not where it
 * mostly covers one of them that still stands in the text as it was rejected; once the words there have changed it is
 * a place that the reader has not judged yet.
 */
export function freeOf(
  text: string,
  rejected: readonly QuoteSelector[],
): (start: number, end: number) => boolean {
  const taken = rejected
    .map(normaliseQuote)
    .flatMap((quote) =>
      findAllExact(text, quote).map((start): Span => [start, start + quote.exact.length]),
    );
  return (start, end) => !taken.some((span) => covers(span, [start, end]));
}

/** Whether two spans share most of the shorter one. */
function covers(a: Span, b: Span): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared * 2 > Math.min(a[1] - a[0], b[1] - b[0]);
}
