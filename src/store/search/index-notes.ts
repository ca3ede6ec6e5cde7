import type { Note } from '../../notes/note.ts';
import { readNote } from '../../notes/schema.ts';
import { setAside } from '../damaged.ts';
import { attempt, type Read } from '../read.ts';
import type { Database, WriteTransaction } from '../schema.ts';
import { write } from '../write.ts';
import { buildSegment, type BuiltSegment } from './build.ts';
import { nextUnindexed } from './unindexed.ts';
import { fullSegment, segmentSize, type Segment, type Unindexed } from './schema.ts';

/** So many changed notes are searched without the index before it is worth writing to. */
const fewest = 256;

const indexStores = ['postings', 'columns', 'documents', 'segments', 'unindexed'] as const;
type IndexWriting = WriteTransaction<(typeof indexStores)[number]>;

/**
 * Takes the notes that have changed into the index, a segment at a time, each in one transaction: what is interrupted is
 * done the next time. Searching finds every note before and after. Returns how many notes were taken in.
 */
export async function indexNotes(
  db: Database,
  options: { readonly signal?: AbortSignal; readonly least?: number } = {},
): Promise<number> {
  let count = 0;
  while ((await db.count('unindexed')) >= Math.max(1, options.least ?? fewest)) {
    options.signal?.throwIfAborted();
    count += await indexSome(db, await nextUnindexed(db, fullSegment));
    await retireSegments(db);
    await pause();
  }
  return count;
}

/** Lets others have their turn before the next segment. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Indexes as many as go into one segment, together with the last segment while that is not full. */
async function indexSome(db: Database, waiting: readonly Unindexed[]): Promise<number> {
  const last = (await db.getAll('segments')).at(-1);
  const open = last && last.size - last.dead.length < fullSegment ? last : undefined;
  const kept = open ? await liveIds(db, open, waiting) : [];
  const taken = waiting.slice(0, fullSegment - kept.length);
  const ids = [...kept, ...taken.map((record) => record.id)];
  const notes = await readNotes(db, ids, Date.now());
  const built = buildSegment(notes);
  const segment = open?.segment ?? (last?.segment ?? -1) + 1;
  return write(db, indexStores, async (transaction) => {
    const now = await transaction.objectStore('segments').get(segment);
    // Another page has indexed in the meantime: what it took in is not to be lost.
    if (now?.mark !== open?.mark) return 0;
    await removeSegment(transaction, segment);
    await killDocuments(transaction, taken);
    await writeSegment(transaction, segment, notes, built);
    await forget(transaction, taken, notes);
    return taken.length;
  });
}

/** Gives up the segments of which most is dead; what lives in them is indexed anew. */
async function retireSegments(db: Database): Promise<void> {
  await write(db, indexStores, async (transaction) => {
    const segments = transaction.objectStore('segments');
    for (const { segment, size, dead } of await segments.getAll()) {
      if (dead.length * 2 <= size) continue;
      const ids = await transaction
        .objectStore('documents')
        .index('number')
        .getAllKeys(rangeOf(segment));
      for (const id of ids) await transaction.objectStore('unindexed').put({ id, mark: newMark() });
      await removeSegment(transaction, segment);
      await segments.delete(segment);
    }
  });
}

/** A value that has not been there before. */
const newMark = () => crypto.randomUUID();

async function liveIds(db: Database, { segment }: Segment, waiting: readonly Unindexed[]) {
  const changed = new Set(waiting.map((record) => record.id));
  const ids = await db.getAllKeysFromIndex('documents', 'number', rangeOf(segment));
  return ids.filter((id) => !changed.has(id));
}

/** The numbers of a segment's notes. */
const rangeOf = (segment: number) =>
  IDBKeyRange.bound(segment * segmentSize, (segment + 1) * segmentSize, false, true);

/** The notes with these ids that are there; records that cannot be read are set aside. */
async function readNotes(db: Database, ids: readonly string[], now: number): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const values = await Promise.all(ids.map((id) => attempt(store.get(id))));
  const damaged: Read[] = [];
  const notes = values.flatMap((value, i) => {
    const note = readNote(value);
    if (!note && value !== undefined) damaged.push({ key: ids[i] ?? '', value });
    return note ?? [];
  });
  await setAside(db, 'notes', damaged, now);
  return notes;
}

async function removeSegment(transaction: IndexWriting, segment: number): Promise<void> {
  const postings = transaction.objectStore('postings');
  const own = await postings.index('segment').getAllKeys(segment);
  await Promise.all(own.map((key) => postings.delete(key)));
  const documents = transaction.objectStore('documents');
  const ids = await documents.index('number').getAllKeys(rangeOf(segment));
  await Promise.all(ids.map((id) => documents.delete(id)));
}

/** Notes that are indexed again, or gone, must not be found at their old places. */
async function killDocuments(
  transaction: IndexWriting,
  taken: readonly Unindexed[],
): Promise<void> {
  const documents = transaction.objectStore('documents');
  const dead = new Map<number, number[]>();
  await Promise.all(
    taken.map(async ({ id }) => {
      const number = (await documents.get(id))?.number;
      if (number === undefined) return;
      await documents.delete(id);
      const segment = Math.floor(number / segmentSize);
      dead.set(segment, [...(dead.get(segment) ?? []), number % segmentSize]);
    }),
  );
  const segments = transaction.objectStore('segments');
  for (const [number, places] of dead) {
    const segment = await segments.get(number);
    if (segment) await segments.put({ ...segment, dead: [...segment.dead, ...places] });
  }
}

async function writeSegment(
  transaction: IndexWriting,
  segment: number,
  notes: readonly Note[],
  { postings, columns }: BuiltSegment,
): Promise<void> {
  const requests: Promise<unknown>[] = [];
  for (const [bucket, packed] of postings) {
    requests.push(transaction.objectStore('postings').put({ bucket, segment, ...packed }));
  }
  for (const [name, column] of Object.entries(columns)) {
    requests.push(transaction.objectStore('columns').put({ name, segment, ...column }));
  }
  for (const [place, { id }] of notes.entries()) {
    const number = segment * segmentSize + place;
    requests.push(transaction.objectStore('documents').put({ id, number }));
  }
  requests.push(
    transaction
      .objectStore('segments')
      .put({ segment, size: notes.length, mark: newMark(), dead: [] }),
  );
  await Promise.all(requests);
}

/** What was changed again in the meantime stays to be indexed, with the number that it has now. */
async function forget(
  transaction: IndexWriting,
  taken: readonly Unindexed[],
  notes: readonly Note[],
): Promise<void> {
  const store = transaction.objectStore('unindexed');
  const marks = new Map(taken.map(({ id, mark }) => [id, mark]));
  const ids = new Set([...marks.keys(), ...notes.map(({ id }) => id)]);
  await Promise.all(
    [...ids].map(async (id) => {
      const record = await store.get(id);
      if (!record) return;
      if (record.mark === marks.get(id)) return store.delete(id);
      const { number: _former, ...rest } = record;
      const number = (await transaction.objectStore('documents').get(id))?.number;
      await store.put(number === undefined ? rest : { ...rest, number });
    }),
  );
}
