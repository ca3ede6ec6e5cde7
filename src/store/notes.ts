import { changeNote, type Change } from '../notes/change.ts';
import { staysGone } from '../notes/gone.ts';
import { mergeNotes } from '../notes/merge.ts';
import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/schema.ts';
import type { Hand } from '../notes/stamp.ts';
import { brokenNotes, setAside, takeOffList } from './damaged.ts';
import { notFound, unreadable } from './errors.ts';
import { attempt, readRecords, type Read } from './read.ts';
import type { Database, StoreName, WriteTransaction } from './schema.ts';
import { markChanged } from './search/fresh.ts';
import { write } from './write.ts';

/** The stores that a change of notes touches. */
export const noteStores = [
  'notes',
  'tombstones',
  'places',
  'damaged',
  'unindexed',
  'documents',
] as const;
/** A transaction over these stores, and perhaps others. */
export type NoteWriting<Others extends StoreName = never> = WriteTransaction<
  (typeof noteStores)[number] | Others
>;

/** How long a note stays in the bin, in milliseconds. */
export const binTime = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps a note, merged with what the store holds of it, and returns what it holds then. Resolves once it is on disk.
 * A note that was deleted for good stays so unless it was restored later: then `not-found` is thrown.
 */
export function putNote(db: Database, note: Note): Promise<Note> {
  return write(db, noteStores, async (transaction) => {
    const kept = await putInto(transaction, note, await brokenNotes(transaction));
    if (!kept) throw notFound();
    return kept.after;
  });
}

/** Makes one change to a stored note and returns the note. Throws `not-found` if it is not there. */
export function changeStored(
  db: Database,
  id: string,
  change: Change,
  hand: Hand,
  now: number,
): Promise<Note> {
  return write(db, noteStores, async (transaction) => {
    const stored = await readIn(transaction, id);
    if (!stored) throw notFound();
    const changed = changeNote(stored, change, hand, now);
    if (changed !== stored) await putRecord(transaction, changed);
    return changed;
  });
}

/** Puts a note in the bin. It can be restored for 30 days. */
export const deleteNote = (db: Database, id: string, hand: Hand, now: number): Promise<Note> =>
  changeStored(db, id, { kind: 'delete' }, hand, now);

/** Takes a note out of the bin. */
export const restoreNote = (db: Database, id: string, hand: Hand, now: number): Promise<Note> =>
  changeStored(db, id, { kind: 'restore' }, hand, now);

/** The note with this id, in the bin or not; undefined if there is none. */
export async function getNote(db: Database, id: string, now: number): Promise<Note | undefined> {
  const [note] = await getNotes(db, [id], now);
  return note;
}

/** The notes with these ids, but for those that are not there or cannot be read. */
export async function getNotes(db: Database, ids: readonly string[], now: number): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const records = ids.map(async (key) => ({ key, value: await attempt(store.get(key)) }));
  return readAll(db, await Promise.all(records), now);
}

/** The notes of an article that are not in the bin, in order of their place. */
export async function notesOfArticle(
  db: Database,
  articleKey: string,
  now: number,
): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const notes = await readAll(
    db,
    await readRecords(store, store.index('article'), articleKey),
    now,
  );
  return notes
    .filter((note) => !note.deleted)
    .sort((a, b) => a.target.position.start - b.target.position.start);
}

/** Up to `limit` notes after the given id in order of their ids, also from the bin; for going through all of them. */
export async function notesAfter(
  db: Database,
  after: string,
  limit: number,
  now: number,
): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const records = await readRecords(store, store, IDBKeyRange.lowerBound(after, true), limit);
  const notes = await readAll(db, records, now);
  const last = records.at(-1);
  return notes.length > 0 || !last ? notes : notesAfter(db, last.key, limit, now);
}

/** The notes in the bin, last deleted first. */
export async function notesInBin(db: Database, now: number): Promise<Note[]> {
  const { store } = db.transaction('notes');
  const notes = await readAll(db, await readRecords(store, store.index('binned')), now);
  return notes.filter((note) => note.deleted).reverse();
}

/** Deletes the notes that have been in the bin for 30 days, leaves tombstones, and returns how many there were. */
export async function emptyBin(db: Database, now: number, age: number = binTime): Promise<number> {
  const binned = await notesInBin(db, now);
  const old = binned.filter(({ stamps }) => stamps.deleted && stamps.deleted.time <= now - age);
  if (old.length === 0) return 0;
  return write(db, noteStores, async (transaction) => {
    let gone = 0;
    for (const { id } of old) {
      const note = await readIn(transaction, id);
      // It may have been taken out of the bin in the meantime.
      if (!note?.deleted || !note.stamps.deleted) continue;
      await transaction.objectStore('tombstones').put({ id, deleted: note.stamps.deleted });
      await deleteRecord(transaction, id);
      gone++;
    }
    return gone;
  });
}

/**
 * Writes a note as it is; every write of a note goes this way, so that searching sees it. Throws a StoreError for what
 * could not be read again: a note that has become larger than one may be is better refused than set aside later.
 */
export async function putRecord<Others extends StoreName>(
  transaction: NoteWriting<Others>,
  note: Note,
): Promise<void> {
  if (!readNote(note)) throw unreadable();
  await transaction.objectStore('notes').put(note);
  await markChanged(transaction, note.id, note);
}

/** Deletes a note and what is kept beside it. */
export async function deleteRecord<Others extends StoreName>(
  transaction: NoteWriting<Others>,
  id: string,
): Promise<void> {
  await transaction.objectStore('notes').delete(id);
  await transaction.objectStore('places').delete(id);
  await markChanged(transaction, id);
}

/** What a put did; undefined if the note had been deleted for good. */
export interface Kept {
  readonly before?: Note;
  readonly after: Note;
}

/**
 * Keeps a note within a transaction, merged with what is there; it takes the place of what the browser cannot read.
 * `broken` are the ids of `brokenNotes`.
 */
export async function putInto<Others extends StoreName>(
  transaction: NoteWriting<Others>,
  note: Note,
  broken: ReadonlySet<string>,
): Promise<Kept | undefined> {
  const store = transaction.objectStore('notes');
  const tombstones = transaction.objectStore('tombstones');
  const tombstone = await tombstones.get(note.id);
  if (tombstone) {
    if (staysGone(note, tombstone.deleted)) return undefined;
    await tombstones.delete(note.id);
  }
  const isBroken = broken.has(note.id);
  if (isBroken) await takeOffList(transaction, 'notes', note.id);
  const value: unknown = isBroken ? undefined : await store.get(note.id);
  const before = readNote(value);
  if (value !== undefined && !before) {
    const record = { store: 'notes', key: note.id, value, found: note.modified };
    await transaction.objectStore('damaged').add(record);
  }
  const after = before ? mergeNotes(before, note) : note;
  await putRecord(transaction, after);
  return before ? { before, after } : { after };
}

/** The note with this id within a transaction that writes; undefined if it is not there or makes no sense. */
export async function readIn<Others extends StoreName>(
  transaction: NoteWriting<Others>,
  id: string,
): Promise<Note | undefined> {
  return readNote(await transaction.objectStore('notes').get(id));
}

/** The records that are notes; the others are set aside. */
async function readAll(db: Database, records: readonly Read[], now: number): Promise<Note[]> {
  const notes: Note[] = [];
  const damaged: Read[] = [];
  for (const record of records) {
    const note = readNote(record.value);
    if (note) notes.push(note);
    else if (record.value !== undefined) damaged.push(record);
  }
  await setAside(db, 'notes', damaged, now);
  return notes;
}
