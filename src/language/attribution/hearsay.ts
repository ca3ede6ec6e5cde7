import { OUTSIDE } from '../quotation.ts';
import type { SentenceView } from './sentence-view.ts';

/** "Allegedly" in the middle of a sentence is nearly always a lawyer's caution, not a report. */
const OPENERS = new Set(['allegedly', 'purportedly', 'supposedly']);

/**
 * Whether the token is an adverb that by itself attributes what is told: "reportedly" anywhere, "allegedly" and its like
 * where they open the sentence.
 */
export function isHearsay(view: SentenceView, i: number): boolean {
  const { lower } = view.word(i);
  if (view.quote(i) !== OUTSIDE) return false;
  return lower === 'reportedly' || (i === view.first && OPENERS.has(lower));
}
