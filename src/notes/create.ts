import { tidyTags } from './change.ts';
import type { Note, NoteColour, NoteTarget } from './note.ts';
import { selectorsAt, type SelectableText, type Selectors } from './selectors.ts';
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
}

export interface NewNote {
  readonly article: ArticleFacts & SelectableText;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly words?: string;
  readonly tags?: readonly string[];
  readonly colour?: NoteColour;
  readonly claim?: { readonly kind: string; readonly source: string };
}

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
 * Throws a RangeError if the span holds no words of the text.
 */
export function createTarget(
  article: ArticleFacts & SelectableText,
  start: number,
  end: number,
  claim?: NoteTarget['claim'],
): NoteTarget {
  return targetOf(article, selectorsAt(article, start, end), claim);
}

/** The target with these selectors: the page selects, the background knows the article's key. */
export function targetOf(
  article: ArticleFacts,
  selectors: Selectors,
  claim?: NoteTarget['claim'],
): NoteTarget {
  return {
    url: article.url,
    canonicalUrl: ownAddress(article.url, article.canonicalUrl),
    articleKey: articleKey(article.url, article.canonicalUrl),
    title: article.title,
    outlet: article.outlet.name || article.outlet.host,
    ...(article.published === undefined ? {} : { published: article.published }),
    ...selectors,
    ...(claim ? { claim } : {}),
  };
}
