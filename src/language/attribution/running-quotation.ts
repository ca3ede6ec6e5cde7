import type { Document } from '../document.ts';
import { CLOSING, INSIDE, OPENING } from '../quotation.ts';
import type { Range } from './ranges.ts';

/**
 * The part of the sentence before or behind a content (`direction` −1 or 1) that stands in the same quotation as the
 * content's edge, or undefined. A quotation has one speaker: it runs on from sentence to sentence, and from a paragraph
 * that leaves it open into the next if that opens with a mark again (Chicago Manual of Style, 13.32).
 */
export function runningQuotation(
  { quotes, sentenceStarts, paragraphs }: Document,
  content: readonly Range[],
  sentence: number,
  direction: 1 | -1,
): Range | undefined {
  const start = sentenceStarts[sentence] ?? 0;
  const end = sentenceStarts[sentence + 1] ?? start;
  const edge = direction === 1 ? start : end;
  const touches = content.some((range) => (direction === 1 ? range.end : range.start) === edge);
  const sameParagraph = paragraphs[sentence] === paragraphs[sentence - direction];
  const resumed = sameParagraph ? INSIDE : OPENING;
  if (!touches || quotes[edge - 1] !== INSIDE || quotes[edge] !== resumed) return undefined;
  if (direction === 1) return { start, end: quotationEnd(quotes, start, end) };
  return { start: quotationStart(quotes, start, end), end };
}

/** Where the quotation ends that runs over the first token: behind its closing mark, or at the sentence's end. */
function quotationEnd(quotes: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && quotes[at] === INSIDE) at++;
  return at < end && quotes[at] === CLOSING ? at + 1 : at;
}

/** Where the quotation begins that runs over the last token: at its opening mark, or at the sentence's start. */
function quotationStart(quotes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at > start && quotes[at] === INSIDE) at--;
  return quotes[at] === INSIDE || quotes[at] === OPENING ? at : at + 1;
}
