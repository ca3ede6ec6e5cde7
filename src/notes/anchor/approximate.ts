import type { QuoteSelector } from '../note.ts';
import { align, type Alignment } from './align.ts';
import { findCandidates } from './candidates.ts';
import { queryOf, type Query } from './query.ts';
import type { WordIndex } from './word-index.ts';

/** A place whose words have changed. */
export interface ApproximatePlace {
  /** The first and last word of the place, as numbers of the index. */
  readonly first: number;
  readonly last: number;
  /** How sure the place is, 0 to 1. */
  readonly confidence: number;
}

/** Below this share of its words a quote is not recognised, whatever stands around it. */
const leastQuote = 0.25;
/** Below this confidence there is no place. */
const leastConfidence = 0.35;

/**
 * How much each thing counts for the right place: a logistic regression on 16,000 edited, moved and deleted passages of
 * PolNeAR's training part. Quotes grow by doubling: `length` is the logarithm of their words to base 2.
 */
const weights = {
  none: -4.8,
  quote: -0.8,
  betterSide: 4.9,
  worseSide: 7.6,
  length: -1.3,
  quoteByLength: 2.95,
};

/** A longer quote, in UTF-16 units, is found by this much of its beginning and of its end: the work stays bounded. */
const longest = 4000;

/**
 * The place of the quote in a text whose words have changed, or undefined: rather none than a wrong one. The shorter the
 * quote, the more of its words and context must be there. `isFree` says of a span of the normalised text whether it may
 * be the place.
 */
export function findApproximate(
  quote: QuoteSelector,
  index: WordIndex,
  isFree: IsFree = () => true,
): ApproximatePlace | undefined {
  const find = quote.exact.length > 2 * longest ? findEnds : findWhole;
  return find(quote, index, isFree);
}

type IsFree = (start: number, end: number) => boolean;

function findEnds(
  { exact, prefix, suffix }: QuoteSelector,
  index: WordIndex,
  isFree: IsFree,
): ApproximatePlace | undefined {
  const head = {
    exact: exact.slice(0, longest),
    prefix,
    suffix: exact.slice(longest, 2 * longest),
  };
  const tail = {
    exact: exact.slice(-longest),
    prefix: exact.slice(-2 * longest, -longest),
    suffix,
  };
  const start = findWhole(head, index, isFree);
  const end = start && findWhole(tail, index, isFree);
  if (!end) return undefined;
  const length = (index.ends[end.last] ?? 0) - (index.starts[start.first] ?? 0);
  if (length < exact.length / 2 || length > exact.length * 2) return undefined;
  const confidence = Math.min(start.confidence, end.confidence);
  return { first: start.first, last: end.last, confidence };
}

function findWhole(
  quote: QuoteSelector,
  index: WordIndex,
  isFree: IsFree,
): ApproximatePlace | undefined {
  const query = queryOf(quote, index);
  let best: ApproximatePlace | undefined;
  for (const origin of findCandidates(query, index)) {
    const alignment = align(query, index, origin);
    if (!alignment || alignment.quote < leastQuote) continue;
    const confidence = confidenceOf(alignment, query);
    if (confidence < Math.max(leastConfidence, best?.confidence ?? 0)) continue;
    const [start, end] = [index.starts[alignment.first] ?? 0, index.ends[alignment.last] ?? 0];
    if (!isFree(start, end)) continue;
    best = { first: alignment.first, last: alignment.last, confidence };
  }
  return best;
}

function confidenceOf({ quote, before, after }: Alignment, query: Query): number {
  const length = Math.log2(query.to - query.from);
  const evidence =
    weights.none +
    weights.quote * quote +
    weights.betterSide * Math.max(before, after) +
    weights.worseSide * Math.min(before, after) +
    weights.length * length +
    weights.quoteByLength * quote * length;
  return 1 / (1 + Math.exp(-evidence));
}
