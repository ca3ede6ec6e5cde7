import type { DateMention, Span } from '../language/analysis.ts';
import { lowerBound } from './lower-bound.ts';

/** Whether a span lies within one of the dates, given in reading order. Found by halves: every attribution asks. */
export function isWithinDate(dates: readonly DateMention[], [start, end]: Span): boolean {
  const date = dates[lowerBound(dates, end, (one) => one.end)];
  return date !== undefined && date.start <= start;
}
