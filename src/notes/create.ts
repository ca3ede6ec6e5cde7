import { tidyTags } from './change.ts';
import type { BlockSelector, Note, NoteColour, NoteTarget, QuoteSelector } from './note.ts';
import { articleKey, ownAddress } from './article-key.ts';
import { firstStamp, type Hand } from './stamp.ts';
import { uuidv7 } from './uuid.ts';

/** What a note remembers of its article; an `Article` has all of it. */
export interface ArticleFacts {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly title: string;
  readonly outlet: { readonly name: string; readonly host: string };
  readonly published?: string;
  readonly text: string;
  readonly blocks: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
  }[];
}

export interface NewNote {
  readonly article: ArticleFacts;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly words?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
  readonly claim?: { readonly kind: string; readonly source: string };
}

/** How much of the text either side of the quote is remembered, in UTF-16 units. */
const context = 64;

/** A place and what the reader says of it. */
export interface NoteBody {
  readonly target: NoteTarget;
  readonly words?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
}

/**
 * A note on these words of the article, made by `hand` at `now` (milliseconds since the epoch).
 * Throws a RangeError if the span holds no words of the text.
 */
export function createNote(given: NewNote, hand: Hand, now: number, id = uuidv7(now)): Note {
  const { article, start, end, claim, ...body } = given;
  return noteAt({ ...body, target: createTarget(article, start, end, claim) }, hand, now, id);
}

/** A note at a place that is known already: the page finds the place, the background makes the note. */
export function noteAt(given: NoteBody, hand: Hand, now: number, id: string): Note {
  const stamp = firstStamp(hand, now);
  return {
    id,
    version: 1,
    target: given.target,
    words: given.words ?? '',
    tags: tidyTags(given.tags ?? []),
    colour: given.colour ?? 'yellow',
    created: now,
    modified: now,
    stamps: { words: stamp, tags: stamp, colour: stamp, target: stamp },
    deleted: false,
  };
}

/**
 * The target for a span of the article: for a new note, or to attach an orphan to a new selection.
 * Blanks at either end of the span are left out. Throws a RangeError if nothing remains.
 */
export function createTarget(
  article: ArticleFacts,
  start: number,
  end: number,
  claim?: NoteTarget['claim'],
): NoteTarget {
  const position = trimSpan(article.text, start, end);
  const block = blockAt(article, position.start);
  return {
    url: article.url,
    canonicalUrl: ownAddress(article.url, article.canonicalUrl),
    articleKey: articleKey(article.url, article.canonicalUrl),
    title: article.title,
    outlet: article.outlet.name || article.outlet.host,
    ...(article.published === undefined ? {} : { published: article.published }),
    quote: quoteAt(article.text, position.start, position.end),
    position,
    ...(block ? { block } : {}),
    ...(claim ? { claim } : {}),
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

function blockAt(article: ArticleFacts, offset: number): BlockSelector | undefined {
  const index = article.blocks.findIndex((block) => block.start <= offset && offset < block.end);
  if (index < 0) return undefined;
  const above = article.blocks.slice(0, index).findLast((block) => block.kind === 'heading');
  const heading = above && article.text.slice(above.start, above.end).trim();
  return { index, ...(heading ? { heading } : {}) };
}
