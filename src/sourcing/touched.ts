import type { Span } from '../language/analysis.ts';
import type { SourcingInput } from './claim.ts';
import { lowerBound } from './lower-bound.ts';

/** The sentences that a span touches; they are in reading order. */
export function touchedBy<T extends { readonly span: Span }>(
  sentences: readonly T[],
  span: Span,
): T[] {
  const found: T[] = [];
  for (
    let i = lowerBound(sentences, span[0] + 1, (one) => one.span[1]);
    i < sentences.length;
    i++
  ) {
    const sentence = sentences[i];
    if (!sentence || sentence.span[0] >= span[1]) break;
    found.push(sentence);
  }
  return found;
}

/** Numbers of the links that stand in the span or in the sentences that it touches. */
export function linksBeside(
  links: NonNullable<SourcingInput['links']>,
  sentences: readonly { readonly span: Span }[],
  span: Span,
): number[] {
  let [start, end] = span;
  for (const { span: sentence } of touchedBy(sentences, span)) {
    start = Math.min(start, sentence[0]);
    end = Math.max(end, sentence[1]);
  }
  return links.flatMap((link, i) => (link.start < end && link.end > start ? [i] : []));
}
