import type { QuotationMode, Span } from '../language/analysis.ts';
import { isWord, runOf, wordOf, type Words } from './words.ts';

/**
 * How the content is given: direct where every word stands in quotation marks, or where a transcript gives it
 * after the speaker's name and a colon; mixed where some do; else indirect (PARC 3.0).
 */
export function quotationMode(
  words: Words,
  content: readonly Span[],
  isTranscript: boolean,
): QuotationMode {
  let all = 0;
  let quoted = 0;
  for (const span of content) {
    const { from, to } = runOf(words, span);
    for (let i = from; i < to; i++) {
      if (!isWord(words, i)) continue;
      all++;
      quoted += words.quoted[i] ?? 0;
    }
  }
  if (all > 0 && (quoted === all || isTranscript)) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}

/** Whether a cue is the colon after a speaker's name in capitals ("WALLACE: …"). */
export function isTranscriptCue(
  words: Words,
  source: readonly Span[],
  cue: readonly Span[],
): boolean {
  const [mark] = cue;
  const [name] = source;
  if (!mark || !name || wordOf(words, runOf(words, mark).from) !== ':') return false;
  const letters = words.text.slice(name[0], name[1]).replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}
