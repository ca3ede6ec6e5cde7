/** The records of the search index. Documents are notes by number: segment × segmentSize + place in the segment. */

/** The numbers that each segment has for its notes. */
export const segmentSize = 4096;

/** Notes in a full segment: few enough that writing it holds nobody up for long. */
export const fullSegment = 1024;

/** A segment of the index: it is written once, and only ever replaced as a whole (log-structured merging). */
export interface Segment {
  readonly segment: number;
  readonly size: number;
  /** Another one each time that it is written. */
  readonly mark: string;
  /** Places of notes that have been indexed again elsewhere, or are gone. */
  readonly dead: readonly number[];
}

/** The terms of a segment that begin alike, and the places of the notes that have each. */
export interface Postings {
  /** Sorted, separated by line feeds. */
  readonly terms: string;
  /** Where the places of each term end. */
  readonly ends: Uint32Array;
  readonly places: Uint16Array;
}

/** Properties of all notes of a segment, one after the other: numbers, or numbers of a list of texts. */
export interface Column {
  readonly values: Float64Array;
  readonly texts?: readonly string[];
}

export type ColumnName =
  | 'changed'
  | 'created'
  | 'position'
  | 'article'
  | 'title'
  | 'outlet'
  | 'source';

/** A note's number. */
export interface DocumentNumber {
  readonly id: string;
  readonly number: number;
}

/** What searching needs to know of a note, without the note itself. */
export interface Entry {
  readonly changed: number;
  readonly created: number;
  readonly position: number;
  readonly article: string;
  readonly title: string;
  readonly outlet: string;
  readonly source: string;
  readonly deleted: boolean;
  /** Its terms, with a line feed before and after each. */
  readonly terms: string;
}

/** A note that has changed since it was indexed. */
export interface Unindexed {
  readonly id: string;
  /** Another one at each change, so that a change during indexing is seen. */
  readonly mark: string;
  /** Its number in the index, where it stands as it was before. */
  readonly number?: number;
  /** As it is now; null once it is gone, absent if it is to be read. */
  readonly entry?: Entry | null;
}
