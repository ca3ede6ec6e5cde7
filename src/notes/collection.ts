import type { KeptCorrection } from './correction.ts';
import type { Note } from './note.ts';

/** All that the reader made, or a part of it: what goes into a file and comes out of one. */
export interface Collection {
  readonly notes: readonly Note[];
  readonly corrections: readonly KeptCorrection[];
}

/** A collection of notes alone. */
export const ofNotes = (notes: readonly Note[]): Collection => ({ notes, corrections: [] });
