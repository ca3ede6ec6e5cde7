import type { Anchor } from './anchor/anchor.ts';
import type { Note } from './note.ts';

/** Why a note's place is not found. */
export const orphanReasons = [
  /** The reader has said that the words which were found are not the note's place. */
  'rejected',
  /** The page shows less than half of the article that the note was made in: a paywall, a first page, an error. */
  'page-incomplete',
  /** The words are there, but not where they stood, and they are too short to be sure. */
  'context-gone',
  /** The words are not in the text any more. */
  'words-gone',
] as const;
export type OrphanReason = (typeof orphanReasons)[number];

/** Where a note stands on its page, as far as was seen the last time. `checked` is in milliseconds since the epoch. */
export type NotePlace =
  | {
      readonly found: true;
      readonly how: Anchor['how'];
      readonly confidence: number;
      readonly checked: number;
    }
  | { readonly found: false; readonly reason: OrphanReason; readonly checked: number };

/**
 * What is recorded of a note after its article was read: its place, or why there is none. A note that was an orphan
 * stops being one as soon as its place is found again.
 */
export function placeOf(
  note: Note,
  anchor: Anchor | undefined,
  text: string,
  checked: number,
): NotePlace {
  if (anchor) return { found: true, how: anchor.how, confidence: anchor.confidence, checked };
  return { found: false, reason: reasonOf(note, text), checked };
}

function reasonOf({ target }: Note, text: string): OrphanReason {
  if (target.rejected?.some(({ exact }) => text.includes(exact))) return 'rejected';
  if (text.includes(target.quote.exact)) return 'context-gone';
  return text.length < target.position.end / 2 ? 'page-incomplete' : 'words-gone';
}
