import { listOf, own, textOf } from './untrusted.ts';
import type { PositionSelector, QuoteSelector } from '../note.ts';

/** As the schema of notes allows. */
const MOST_CONTEXT = 2000;

export interface ReadSelectors {
  readonly quote: QuoteSelector;
  readonly position: PositionSelector;
}

const offsetOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;

/** The context next to the quote, which is the end of a prefix and the start of a suffix. */
const contextOf = (value: unknown, side: 'prefix' | 'suffix'): string => {
  const text = textOf(value, Infinity) ?? '';
  return side === 'prefix' ? text.slice(-MOST_CONTEXT) : text.slice(0, MOST_CONTEXT);
};

/**
 * What a list of W3C selectors says of the place. A note without a quote (on the whole page) keeps an empty one: it is
 * listed with its article and has no place in the text.
 */
export const readSelectors = (given: readonly unknown[]): ReadSelectors => {
  const selectors = given.flatMap((selector) => [selector, ...listOf(own(selector, 'refinedBy'))]);
  const named = (type: string): unknown =>
    selectors.find((selector) => own(selector, 'type') === type);
  const quote = named('TextQuoteSelector');
  const position = named('TextPositionSelector');
  const exact = textOf(own(quote, 'exact'), Infinity) ?? '';
  const start = offsetOf(own(position, 'start')) ?? 0;
  return {
    quote: {
      exact,
      prefix: contextOf(own(quote, 'prefix'), 'prefix'),
      suffix: contextOf(own(quote, 'suffix'), 'suffix'),
    },
    position: { start, end: Math.max(offsetOf(own(position, 'end')) ?? 0, start) },
  };
};

/** The selectors of a note in the Web Annotation Data Model, which Hypothesis shares. */
export const writeSelectors = ({ quote, position }: ReadSelectors): object[] => [
  { type: 'TextQuoteSelector', ...quote },
  { type: 'TextPositionSelector', ...position },
];
