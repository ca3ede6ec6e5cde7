import type { Note } from '../../notes/note.ts';
import type { Column, ColumnName, Postings } from './schema.ts';
import { bucketOf, termsOf } from './terms.ts';

/** The index of some notes, ready to be written. */
export interface BuiltSegment {
  readonly postings: ReadonlyMap<string, Postings>;
  readonly columns: Readonly<Record<ColumnName, Column>>;
}

/** Indexes these notes; a note's place is its place in the list. */
export function buildSegment(notes: readonly Note[]): BuiltSegment {
  const buckets = new Map<string, Map<string, number[]>>();
  for (const [place, note] of notes.entries()) {
    for (const term of termsOf(note)) {
      const bucket = entry(buckets, bucketOf(term), () => new Map<string, number[]>());
      entry(bucket, term, () => []).push(place);
    }
  }
  const postings = new Map<string, Postings>();
  for (const [key, bucket] of buckets) postings.set(key, packBucket(bucket));
  return { postings, columns: columnsOf(notes) };
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

function packBucket(bucket: ReadonlyMap<string, readonly number[]>): Postings {
  const sorted = [...bucket].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = sorted.reduce((sum, [, places]) => sum + places.length, 0);
  const ends = new Uint32Array(sorted.length);
  const places = new Uint16Array(total);
  let end = 0;
  for (const [i, [, own]] of sorted.entries()) {
    places.set(own, end);
    ends[i] = end += own.length;
  }
  return { terms: sorted.map(([term]) => term).join('\n'), ends, places };
}

function columnsOf(notes: readonly Note[]): Readonly<Record<ColumnName, Column>> {
  const numbers = (value: (note: Note) => number) => ({ values: Float64Array.from(notes, value) });
  return {
    changed: numbers((note) => note.modified),
    created: numbers((note) => note.created),
    position: numbers((note) => note.target.position.start),
    article: textColumn(notes.map((note) => note.target.articleKey)),
    title: textColumn(notes.map((note) => note.target.title)),
    outlet: textColumn(notes.map((note) => note.target.outlet)),
    source: textColumn(notes.map((note) => note.target.claim?.source ?? '')),
  };
}

function textColumn(values: readonly string[]): Column {
  const numbers = new Map<string, number>();
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size);
  return {
    values: Float64Array.from(values, (value) => numbers.get(value) ?? 0),
    texts: [...numbers.keys()],
  };
}
