import type { EntityType } from '../language/analysis.ts';
import type { NoteColour } from '../notes/note.ts';
import type { SourceKind } from '../sourcing/claim.ts';

/** What a mark says by its look; one Highlight object each. */
export type MarkKind =
  | `claim-${SourceKind}`
  | `source-${SourceKind}`
  | `entity-${EntityType}`
  | 'figure'
  | 'date'
  | `note-${NoteColour}`
  | 'uncertain-note'
  | 'focus';

/** What a mark stands for: an index into the reading's lists, or a note's id. */
export type MarkSubject =
  | { readonly claim: number }
  | { readonly entity: number }
  | { readonly figure: number }
  | { readonly date: number }
  | { readonly note: string };

/** One span of the article's text to be painted; UTF-16 offsets. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly subject: MarkSubject;
}
