import type { Attribution } from '../language/analysis.ts';

/** What is less sure than this is not shown: an editor would sooner miss one than see a wrong one. */
const LEAST = 0.5;

/**
 * Whether an attribution is sure enough to be shown. Where the text names nobody ("was accused of") people themselves label
 * it in half of the cases only, and the reader wants to know above all: there it is shown as soon as it is found.
 */
export function isSureEnough({ source, confidence }: Attribution): boolean {
  return source.length === 0 || confidence >= LEAST;
}
