import type { Note, NoteColour } from '../notes/note.ts';
import type { OrphanReason } from '../notes/orphan.ts';

/** How the library and the popup ask for notes, and what they get: types only. */

export type NoteSort = 'changed' | 'created' | 'title';
export type NoteGroup = 'article' | 'outlet' | 'source';

/** What the library and the popup ask for; all conditions must hold. */
export interface NoteQuery {
  readonly words?: string;
  readonly outlet?: string;
  readonly tag?: string;
  readonly colour?: NoteColour;
  readonly source?: string;
  /** Made at or after, and before; milliseconds since the epoch. */
  readonly from?: number;
  readonly until?: number;
  /** Only notes whose place was not found when their article was last read. */
  readonly orphaned?: boolean;
  /** Only notes in the bin; otherwise only those that are not. */
  readonly binned?: boolean;
  /** `changed` and `created` are newest first; absent: `changed`. */
  readonly sort?: NoteSort;
  /** Notes of a group stand together, groups in order of their first note. */
  readonly group?: NoteGroup;
  readonly offset?: number;
  readonly limit?: number;
}

/** Notes that stand together in the list, one group after the other. */
export interface NoteGroupCount {
  /** Article key, outlet or source; empty where a note names none. */
  readonly key: string;
  readonly title: string;
  readonly count: number;
}

export interface NotePage {
  readonly notes: readonly Note[];
  /** All that match, not only this page of them. */
  readonly total: number;
  /** Of all that match, in the order of the list; only where groups were asked for. */
  readonly groups?: readonly NoteGroupCount[];
  /** Those of this page whose place was not found, and why. */
  readonly orphans?: readonly { readonly id: string; readonly reason: OrphanReason }[];
}

/** How many notes there are of each outlet, source, tag; most first. */
export interface NoteFacets {
  readonly outlets: readonly FacetCount[];
  readonly sources: readonly FacetCount[];
  readonly tags: readonly FacetCount[];
  readonly total: number;
  readonly orphaned: number;
  readonly binned: number;
  /** Records that could not be read and were set aside. */
  readonly damaged: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What the library does to several notes at once. */
export type NotesAct =
  | { readonly kind: 'delete' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'colour'; readonly colour: NoteColour }
  | { readonly kind: 'addTag'; readonly tag: string };
