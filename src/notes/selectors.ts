import type { BlockSelector, NoteTarget, QuoteSelector } from './note.ts';

/** The text that selectors point into: an `Article` has it. */
export interface SelectableText {
  readonly text: string;
  readonly blocks: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
  }[];
}

/** What a note remembers of its place in the article. */
export type Selectors = Pick<NoteTarget, 'quote' | 'position' | 'block' | 'rejected'>;

/** How much of the text either side of the quote is remembered, in UTF-16 units. */
const context = 64;

/**
 * The selectors of a span of the article; UTF-16 offsets. Blanks at either end of the span are left out. Throws a
 * RangeError if nothing remains.
 */
export function selectorsAt(article: SelectableText, start: number, end: number): Selectors {
  const position = trimSpan(article.text, start, end);
  const block = blockAt(article, position.start);
  return {
    quote: quoteAt(article.text, position.start, position.end),
    position,
    ...(block ? { block } : {}),
  };
}

function trimSpan(text: string, start: number, end: number) {
  const words = text.slice(Math.max(0, start), end);
  const trimmed = words.trim();
  if (trimmed === '') throw new RangeError('a note needs at least one word of the article');
  const from = Math.max(0, start) + words.length - words.trimStart().length;
  return { start: from, end: from + trimmed.length };
}

/** The words of a span and the text around them. */
export function quoteAt(text: string, start: number, end: number): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeAt(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + context))),
  };
}

/** The offset, or the next one if it would cut a surrogate pair in two. */
function wholeAt(text: string, offset: number): number {
  const cuts =
    /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1));
  return cuts ? offset + 1 : offset;
}

function blockAt(article: SelectableText, offset: number): BlockSelector | undefined {
  const index = article.blocks.findIndex((block) => block.start <= offset && offset < block.end);
  if (index < 0) return undefined;
  const above = article.blocks.slice(0, index).findLast((block) => block.kind === 'heading');
  const heading = above && article.text.slice(above.start, above.end).trim();
  return { index, ...(heading ? { heading } : {}) };
}
