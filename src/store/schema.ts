import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { KeptCorrection } from '../notes/correction.ts';
import type { Note, Stamp } from '../notes/note.ts';
import type { ArticleSourcing } from './history.ts';
import type { StoredPlace } from './places.ts';
import type {
  Column,
  ColumnName,
  DocumentNumber,
  Entry,
  Postings,
  Segment,
  Unindexed,
} from './search/schema.ts';

/** What is left of a note after its time in the bin: enough to keep it from coming back with an old copy. */
export interface Tombstone {
  readonly id: string;
  readonly deleted: Stamp;
}

/** A record that could not be read, kept for the reader to save as a file. */
export interface DamagedRecord {
  readonly store: string;
  readonly key: string;
  /** What stood there instead; absent if the browser itself could not read it. Then it is still in its store. */
  readonly value?: unknown;
  /** What the search index still knew of a note that the browser could not read. */
  readonly known?: Partial<Entry>;
  /** When it was found, in milliseconds since the epoch. */
  readonly found: number;
}

/** When a cached analysis was last asked for, apart from the analysis itself, which is heavy. */
export interface AnalysisUse {
  readonly key: string;
  /** UTF-16 units of the analysis as JSON. */
  readonly size: number;
  readonly used: number;
}

/** The database in its present version; migrations.ts makes it from any earlier one. */
export interface StoreSchema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    indexes: { article: string; modified: number; binned: number };
  };
  tombstones: { key: string; value: Tombstone };
  places: { key: string; value: StoredPlace; indexes: { lost: number } };
  damaged: { key: number; value: DamagedRecord };
  settings: { key: string; value: unknown };
  corrections: { key: string; value: KeptCorrection; indexes: { article: string } };
  analyses: { key: string; value: string };
  analysisUses: { key: string; value: AnalysisUse };
  postings: {
    key: [bucket: string, segment: number];
    value: Postings & { readonly bucket: string; readonly segment: number };
    indexes: { segment: number };
  };
  columns: {
    key: [name: ColumnName, segment: number];
    value: Column & { readonly name: string; readonly segment: number };
  };
  documents: { key: string; value: DocumentNumber; indexes: { number: number } };
  segments: { key: number; value: Segment };
  unindexed: { key: string; value: Unindexed };
  history: { key: string; value: ArticleSourcing; indexes: { site: string } };
}

export type StoreName =
  | 'notes'
  | 'tombstones'
  | 'places'
  | 'damaged'
  | 'settings'
  | 'corrections'
  | 'analyses'
  | 'analysisUses'
  | 'postings'
  | 'columns'
  | 'documents'
  | 'segments'
  | 'unindexed'
  | 'history';

export type Database = IDBPDatabase<StoreSchema>;
export type WriteTransaction<Names extends StoreName> = IDBPTransaction<
  StoreSchema,
  Names[],
  'readwrite'
>;
export type UpgradeTransaction = IDBPTransaction<StoreSchema, StoreName[], 'versionchange'>;
