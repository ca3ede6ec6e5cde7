/**
 * What the article room reads from a page. Plain data that can be sent in a message: types only.
 * Offsets are UTF-16 code units into `text`.
 */

export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'item' | 'caption' | 'cell';

/** One block of main text; blocks are separated by one line feed in `text`. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/** A link in the main text. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Whether it leads to the outlet's own site. */
  readonly own: boolean;
}

export interface Article {
  /** The page's address without its fragment. */
  readonly url: string;
  /** The address that the page declares as its own, or `url`. */
  readonly canonicalUrl: string;
  readonly title: string;
  /** Names of the authors, as the page gives them. */
  readonly byline: readonly string[];
  /** Place or agency that opens the text ("PARIS (Reuters)"), as written; its span is at the start of `text`. */
  readonly dateline?: { readonly start: number; readonly end: number };
  /** ISO 8601, as precise as the page gives it. */
  readonly published?: string;
  readonly modified?: string;
  /** The publisher as the page declares it. */
  readonly outlet: { readonly name: string; readonly host: string };
  /** BCP 47, lower case, from the page or guessed from its words; empty if unknown. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
}

/** The exact two-way map between offsets of `Article.text` and places in the document. */
export interface TextMap {
  /** A live Range over these offsets, or undefined if the nodes have gone. */
  rangeOf(start: number, end: number): Range | undefined;
  /** The text offset of a DOM position, or undefined outside the main text. */
  offsetOf(node: Node, offset: number): number | undefined;
  /**
   * Looks again for the blocks whose nodes the page has replaced, by their text, in one walk of the main
   * text. Returns the indexes of the blocks that are not there now; call it again when the page changes.
   */
  refresh(): readonly number[];
  /** Whether the page has added a paragraph or more since it was read: a live blog, a text that arrives in parts. */
  hasGrown(): boolean;
}

export interface ArticleReading {
  readonly article: Article;
  readonly map: TextMap;
}
