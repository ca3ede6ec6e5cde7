/**
 * The reader's note: a W3C Web Annotation kept as plain data (https://www.w3.org/TR/annotation-model/).
 * formats/ writes and reads it as JSON-LD without loss. Types only.
 */

export const noteColours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;
export type NoteColour = (typeof noteColours)[number];

/** TextQuoteSelector: the words and 32 or more characters either side. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** TextPositionSelector: UTF-16 offsets into the article's text. */
export interface PositionSelector {
  readonly start: number;
  readonly end: number;
}

/** What else helps to find the place again. */
export interface BlockSelector {
  readonly index: number;
  /** The heading above the block, if there is one. */
  readonly heading?: string;
}

/** Where the note belongs: the article at the time it was made, and the place in it. */
export interface NoteTarget {
  readonly url: string;
  readonly canonicalUrl: string;
  /** The same for every address of the same article: notes/article-key.ts. */
  readonly articleKey: string;
  readonly title: string;
  readonly outlet: string;
  readonly published?: string;
  readonly quote: QuoteSelector;
  readonly position: PositionSelector;
  readonly block?: BlockSelector;
  /** What stood at places that the reader has said are not the note's, last said last; absent when there are none. */
  readonly rejected?: readonly QuoteSelector[];
  /** The claim that the note overlapped when it was made. */
  readonly claim?: { readonly kind: string; readonly source: string };
}

/** When and on which device a field was last changed: the later wins, the device id breaks ties. */
export interface Stamp {
  /** Milliseconds since the epoch, never earlier than the stamp it replaces. */
  readonly time: number;
  /** The device, a slash, and the open page on it that made the change: one such hand changes one thing at a time. */
  readonly device: string;
}

/** One text of a note, and when and where it was written. */
export interface WordsVersion {
  readonly words: string;
  readonly stamp: Stamp;
}

export interface Note {
  /** UUIDv7 (RFC 9562). */
  readonly id: string;
  /** Version of this format. */
  readonly version: 1;
  readonly target: NoteTarget;
  /** The reader's words, Markdown; empty for a plain highlight. */
  readonly words: string;
  /**
   * The texts that were written in two places at once, in order of their stamps; `words` then holds them all,
   * one under the other, until the reader edits it. Absent when there is only one.
   */
  readonly versions?: readonly WordsVersion[];
  /** The latest change of the words on each device that the present words replace; absent when none. */
  readonly replaced?: readonly Stamp[];
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly modified: number;
  /** The last change of each part that can change on its own. */
  readonly stamps: {
    readonly words: Stamp;
    readonly tags: Stamp;
    readonly colour: Stamp;
    readonly target: Stamp;
    readonly deleted?: Stamp;
  };
  /** A tombstone: the note is in the bin since `stamps.deleted`. */
  readonly deleted: boolean;
}
