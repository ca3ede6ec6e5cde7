import type { QuotationMode, Span } from '../language/analysis.ts';
import { isWord, runOf, wordOf, type Words } from './words.ts';

/**
 * How the content is given: direct where every word stands in quotation marks, or where its cue says so without any
 * (`isVerbatim`); mixed where some do; else indirect (PARC 3.0).
 */
export function quotationMode(
  words: Words,
  content: readonly Span[],
  isVerbatim: boolean,
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
  if (all > 0 && (quoted === all || isVerbatim)) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}

/**
 * Whether a cue gives somebody's very words, with marks or without: the colon after a speaker's name in capitals
 * ("WALLACE: …"), or the dash before who signs ("… — Ana Ortiz (@anaortiz)").
 */
export function isVerbatimCue(
  words: Words,
  source: readonly Span[],
  cue: readonly Span[],
): boolean {
  const [mark] = cue;
  const [name] = source;
  if (!mark || !name) return false;
  const cueWord = wordOf(words, runOf(words, mark).from);
  if (/^[-–—―]+$/u.test(cueWord)) return true;
  if (cueWord !== ':') return false;
  const letters = words.text.slice(name[0], name[1]).replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}
