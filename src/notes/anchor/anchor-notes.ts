import type { NoteTarget } from '../note.ts';
import type { Anchor } from './anchor.ts';
import { findApproximate } from './approximate.ts';
import { findExact } from './exact.ts';
import { normaliseQuote, normaliseText, originalSpan } from './normalise.ts';
import { PreparedText } from './prepared-text.ts';
import { freeOf } from './rejected.ts';

/**
 * Where each of the notes stands in the text, in their order; undefined for those whose place is not found. What the
 * text needs for it is made once for all notes.
 */
export function anchorNotes(
  text: string,
  notes: readonly { readonly target: NoteTarget }[],
): (Anchor | undefined)[] {
  const prepared = new PreparedText(text);
  return notes.map((note) => anchorTarget(prepared, note.target));
}

/**
 * The place of one target: word for word, then but for what normalising folds, then with words that have changed. Each
 * stage has a floor below which it finds nothing. Where the reader has said that changed words are not the place, they
 * are not found again; the words themselves are, wherever they come back.
 */
export function anchorTarget(text: PreparedText, target: NoteTarget): Anchor | undefined {
  return exact(text, target) ?? normalised(text, target) ?? approximate(text, target);
}

function exact({ original }: PreparedText, { quote, position }: NoteTarget): Anchor | undefined {
  const start = findExact(original, quote, position);
  if (start === undefined) return undefined;
  return { start, end: start + quote.exact.length, confidence: 1, how: 'exact' };
}

function normalised(text: PreparedText, { quote, position }: NoteTarget): Anchor | undefined {
  const folded = normaliseQuote(quote);
  const start = findExact(text.normalised.text, folded, position);
  if (start === undefined) return undefined;
  const end = start + folded.exact.length;
  return anchorAt(
    text,
    quote.exact,
    originalSpan(text.original, text.normalised, start, end),
    0.95,
  );
}

function approximate(text: PreparedText, target: NoteTarget): Anchor | undefined {
  const isFree = target.rejected && freeOf(text.normalised.text, target.rejected);
  const place = findApproximate(target.quote, text.index, isFree);
  if (!place) return undefined;
  const { starts, ends } = text.index;
  const folded = normaliseText(target.quote.exact).text.trim();
  const start = withLeading(text.normalised.text, starts[place.first] ?? 0, folded);
  const end = withTrailing(text.normalised.text, ends[place.last] ?? start, folded);
  const span = originalSpan(text.original, text.normalised, start, end);
  return anchorAt(text, target.quote.exact, span, place.confidence);
}

/** The start with the punctuation that opens the quote, where the text has it too. */
function withLeading(text: string, start: number, quote: string): number {
  const leading = /^[^\p{L}\p{N}]*/u.exec(quote)?.[0] ?? '';
  return text.endsWith(leading, start) ? start - leading.length : start;
}

/** The end with the punctuation that closes the quote, where the text has it too. */
function withTrailing(text: string, end: number, quote: string): number {
  const trailing = /[^\p{L}\p{N}]*$/u.exec(quote)?.[0] ?? '';
  return text.startsWith(trailing, end) ? end + trailing.length : end;
}

/** The place with what can be said of its words: the reader is shown those that have changed. */
function anchorAt(
  { original }: PreparedText,
  quote: string,
  [start, end]: readonly [start: number, end: number],
  confidence: number,
): Anchor {
  const words = original.slice(start, end);
  if (words === quote) return { start, end, confidence, how: 'exact' };
  const same = normaliseText(words).text.trim() === normaliseText(quote).text.trim();
  return { start, end, confidence, how: same ? 'normalised' : 'approximate' };
}
