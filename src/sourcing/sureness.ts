import type { Attribution } from '../language/analysis.ts';
import { isReport, isSpoken } from './speech.ts';

/** What is less sure than this is not shown: an editor would sooner miss one than see a wrong one. */
const LEAST = 0.5;

const denial = /^(?:den|accus)(?:y|e|ied|ed|ies|es|ying|ing)$/u;

/**
 * Whether an attribution with these words for a cue is sure enough to be shown. Where the text names nobody ("was accused
 * of") people themselves label it in half of the cases only, and the reader wants to know above all, as with denials and
 * accusations; and a doubted act of speech other than plain reporting is one in seven of ten cases. These are shown as
 * soon as they are found.
 */
export function isSureEnough({ source, confidence }: Attribution, cue: readonly string[]): boolean {
  const isWanted = cue.some((word) => denial.test(word)) || (isSpoken(cue) && !isReport(cue));
  return source.length === 0 || isWanted || confidence >= LEAST;
}
