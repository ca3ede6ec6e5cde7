import type { Document } from '../document.ts';
import { OPENING, OUTSIDE } from '../quotation.ts';
import type { Extendable, Step } from './extension-features.ts';

/** Shorter quoted paragraphs are mostly headings and pictures' captions. */
const FEWEST_TOKENS = 9;

/**
 * Whether the sentence opens a paragraph that is nothing but a quotation and names nobody, right behind a quotation of this
 * attribution: outlets of all kinds leave the second "he said" out. `cueSentences` counts the cues of each sentence.
 */
export function isStandingQuotation(
  { quotes, paragraphs, sentenceStarts, words }: Document,
  { cue, content }: Extendable,
  { sentence, direction }: Step,
  cueSentences: Uint8Array,
): boolean {
  const paragraph = paragraphs[sentence];
  const start = sentenceStarts[sentence] ?? 0;
  if (direction !== 1 || paragraph === paragraphs[sentence - 1]) return false;
  if (quotes[cue.start] !== OUTSIDE || quotes[start] !== OPENING) return false;
  const isQuoted = (from: number, to: number): boolean =>
    quotes.subarray(from, to).some((state) => state !== OUTSIDE);
  if (!content.some((range) => isQuoted(range.start, range.end))) return false;
  let last = sentence;
  while (paragraphs[last + 1] === paragraph) last++;
  const end = sentenceStarts[last + 1] ?? start;
  if (cueSentences.subarray(sentence, last + 1).some((count) => count > 0)) return false;
  const ending = [words[end - 2]?.text, words[end - 1]?.text];
  const isSentence = ending.some((text) => text === '.' || text === '?' || text === '!');
  return isSentence && end - start >= FEWEST_TOKENS && quotes.subarray(start, end).every(Boolean);
}
