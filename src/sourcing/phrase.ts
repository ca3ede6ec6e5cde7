import type { Span } from '../language/analysis.ts';
import type { Claim } from './claim.ts';

/** What may stand between two pieces of one phrase: white space and a mark, but no word. */
const seam = /^[^\p{L}\p{N}]{0,3}$/u;

/**
 * The words at these spans of the text as one line in reading order: pieces that touch stay as they stand, and an
 * ellipsis tells where words were left out.
 */
export function phraseOf(text: string, spans: readonly Span[]): string {
  let phrase = '';
  let last: number | undefined;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const between = last === undefined ? '' : text.slice(last, start);
    phrase += seam.test(between) ? between : ' … ';
    phrase += text.slice(Math.max(start, last ?? 0), end);
    last = Math.max(end, last ?? 0);
  }
  return phrase.replace(/\s+/gu, ' ').trim();
}

/** What is claimed. Of hearsay its cue is a part where it stands within: "is said to have taken money". */
export function claimedWords(
  text: string,
  { kind, content, cue, span }: Pick<Claim, 'kind' | 'content' | 'cue' | 'span'>,
): string {
  const isWithin = cue.every(([start, end]) => span[0] < start && end < span[1]);
  if (content.length === 0) return phraseOf(text, [span]);
  return phraseOf(text, kind === 'unspecified' && isWithin ? [...content, ...cue] : content);
}
