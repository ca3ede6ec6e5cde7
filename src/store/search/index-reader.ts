import type { IDBPTransaction } from 'idb';
import { readNote } from '../../notes/schema.ts';
import { attempt } from '../read.ts';
import type { StoreSchema } from '../schema.ts';
import { Bits } from './bits.ts';
import { entryOf } from './fresh.ts';
import {
  segmentSize,
  type Column,
  type ColumnName,
  type Postings,
  type Entry,
  type Segment,
  type Unindexed,
} from './schema.ts';
import { readUnindexed } from './unindexed.ts';
import { bucketOf } from './terms.ts';

/** A note that the index does not hold as it is. */
export type ChangedNote = Entry & { readonly id: string };

/** Reads the index as it stood when it was opened. */
export interface IndexReader {
  /** Numbers of notes are smaller than this. */
  readonly size: number;
  /** All notes whose record in the index still holds. */
  readonly live: Bits;
  /** The notes that have changed since, and are not gone, some at a time. */
  changed(): AsyncGenerator<readonly ChangedNote[]>;
  /** The notes that have a term which begins so, or is so. */
  find(term: string, whole: boolean): Promise<Bits>;
  /** A column of all segments, by segment. */
  column(name: ColumnName): Promise<ReadonlyMap<number, Column>>;
  /** How many live notes have each term of this bucket. */
  count(bucket: string, among: Bits): Promise<Map<string, number>>;
  /** The ids of these notes, in their order. */
  ids(numbers: readonly number[]): Promise<string[]>;
  /** The numbers of the notes with these ids. */
  numbers(ids: readonly string[]): Promise<Bits>;
}

/** The stores that searching reads, in one transaction, so that it sees one state of them all. */
export const searchStores = [
  'segments',
  'unindexed',
  'documents',
  'postings',
  'columns',
  'notes',
  'places',
] as const;
export type Reading = IDBPTransaction<StoreSchema, (typeof searchStores)[number][]>;

export async function readIndex(transaction: Reading): Promise<IndexReader> {
  const documents = transaction.objectStore('documents');
  const segments = await transaction.objectStore('segments').getAll();
  const size = ((segments.at(-1)?.segment ?? -1) + 1) * segmentSize;
  const live = liveOf(segments, size);
  for await (const records of unindexed(transaction)) {
    for (const { number } of records) if (number !== undefined) live.delete(number);
  }
  const bucket = (start: string) => transaction.objectStore('postings').getAll(bucketRange(start));
  return {
    size,
    live,
    async *changed() {
      for await (const records of unindexed(transaction)) {
        yield await entriesOf(transaction, records);
      }
    },
    async find(term, whole) {
      const found = new Bits(size);
      for (const postings of await bucket(bucketOf(term))) addPlaces(found, postings, term, whole);
      return found;
    },
    async column(name) {
      const range = IDBKeyRange.bound([name, 0], [name, Infinity]);
      const columns = await transaction.objectStore('columns').getAll(range);
      return new Map(columns.map((column) => [column.segment, column]));
    },
    async count(name, among) {
      const counts = new Map<string, number>();
      for (const postings of await bucket(name)) countPlaces(counts, postings, among);
      return counts;
    },
    async ids(numbers) {
      const index = documents.index('number');
      const ids = await Promise.all(numbers.map((number) => index.getKey(number)));
      return ids.filter((id) => id !== undefined);
    },
    async numbers(ids) {
      const found = await Promise.all(ids.map((id) => documents.get(id)));
      const numbers = new Bits(size);
      for (const document of found) if (document) numbers.add(document.number);
      return numbers;
    },
  };
}

const batch = 500;

/** The records of changed notes, some at a time: after a large import there are many. */
async function* unindexed(transaction: Reading): AsyncGenerator<Unindexed[]> {
  const store = transaction.objectStore('unindexed');
  let records = await readUnindexed(store, null, batch);
  while (records.length > 0) {
    yield records;
    const after = IDBKeyRange.lowerBound(records.at(-1)?.id ?? '', true);
    records = records.length < batch ? [] : await readUnindexed(store, after, batch);
  }
}

/** Records from before an upgrade have no entry: the note is read instead. */
async function entriesOf(
  transaction: Reading,
  records: readonly Unindexed[],
): Promise<ChangedNote[]> {
  const store = transaction.objectStore('notes');
  const found = await Promise.all(
    records.map(async ({ id, entry }) => {
      if (entry !== undefined) return entry && { id, ...entry };
      const note = readNote(await attempt(store.get(id)));
      return note && { id, ...entryOf(note) };
    }),
  );
  return found.filter((note) => note !== undefined && note !== null);
}

function liveOf(segments: readonly Segment[], size: number): Bits {
  const live = new Bits(size);
  for (const { segment, size: own, dead } of segments) {
    for (let place = 0; place < own; place++) live.add(segment * segmentSize + place);
    for (const place of dead) live.delete(segment * segmentSize + place);
  }
  return live;
}

/** A bucket in all segments. */
const bucketRange = (start: string) => IDBKeyRange.bound([start, 0], [start, Infinity]);

function addPlaces(
  found: Bits,
  { terms, ends, places, segment }: Postings & { readonly segment: number },
  wanted: string,
  whole: boolean,
): void {
  for (const [i, term] of terms.split('\n').entries()) {
    if (whole ? term !== wanted : !term.startsWith(wanted)) continue;
    for (let at = i === 0 ? 0 : (ends[i - 1] ?? 0); at < (ends[i] ?? 0); at++) {
      found.add(segment * segmentSize + (places[at] ?? 0));
    }
  }
}

function countPlaces(
  counts: Map<string, number>,
  { terms, ends, places, segment }: Postings & { readonly segment: number },
  among: Bits,
): void {
  for (const [i, term] of terms.split('\n').entries()) {
    let count = counts.get(term) ?? 0;
    for (let at = i === 0 ? 0 : (ends[i - 1] ?? 0); at < (ends[i] ?? 0); at++) {
      if (among.has(segment * segmentSize + (places[at] ?? 0))) count++;
    }
    if (count > 0) counts.set(term, count);
  }
}
