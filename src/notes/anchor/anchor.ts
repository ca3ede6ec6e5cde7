/** The place of a note in a text. Types only. */
export interface Anchor {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** How sure the place is, 0 to 1. */
  readonly confidence: number;
  /** Word for word; but for case, quotes, dashes and blanks; or with changed words, which the reader should see. */
  readonly how: 'exact' | 'normalised' | 'approximate';
}
