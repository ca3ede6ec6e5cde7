import { canonical } from '../notes/canonical.ts';
import type { Collection } from '../notes/collection.ts';
import { laterCorrection, readKeptCorrection, type KeptCorrection } from '../notes/correction.ts';
import { mergeNotes } from '../notes/merge.ts';
import type { Note } from '../notes/note.ts';
import { brokenNotes } from './damaged.ts';
import { mergeCorrection } from './corrections.ts';
import { deleteRecord, noteStores, putInto, putRecord, readIn } from './notes.ts';
import type { Database, WriteTransaction } from './schema.ts';
import { write } from './write.ts';

/** One record before and after an import. */
interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** What an import did, enough to undo it. Plain data. */
export interface ImportReceipt {
  readonly added: readonly Note[];
  readonly changed: readonly Changed<Note>[];
  /** How many were here already, just the same. */
  readonly same: number;
  /** Ids of notes that had been deleted here for good, and stay so. */
  readonly gone: readonly string[];
  readonly corrections: {
    readonly added: readonly KeptCorrection[];
    readonly changed: readonly Changed<KeptCorrection>[];
  };
}

const stores = [...noteStores, 'corrections'] as const;
type Writing = WriteTransaction<(typeof stores)[number]>;

/** Notes that are written side by side: waiting for each in turn takes most of the time. */
const batch = 200;

/** Keeps the whole collection, merged with what is there, in one transaction: all of it or nothing. */
export function importCollection(
  db: Database,
  { notes, corrections }: Collection,
): Promise<ImportReceipt> {
  const distinct = mergeCopies(notes, mergeNotes);
  return write(db, stores, async (transaction) => {
    const kept = await keepNotes(transaction, distinct);
    const corrected = await keepCorrections(transaction, mergeCopies(corrections, laterCorrection));
    return { ...kept, corrections: corrected };
  });
}

async function keepNotes(transaction: Writing, notes: readonly Note[]) {
  const added: Note[] = [];
  const changed: Changed<Note>[] = [];
  const gone: string[] = [];
  const broken = await brokenNotes(transaction);
  for (let i = 0; i < notes.length; i += batch) {
    const part = notes.slice(i, i + batch);
    const all = await Promise.all(part.map((note) => putInto(transaction, note, broken)));
    for (const [j, kept] of all.entries()) {
      if (!kept) gone.push(part[j]?.id ?? '');
      else if (!kept.before) added.push(kept.after);
      else if (!isSame(kept.before, kept.after))
        changed.push({ before: kept.before, after: kept.after });
    }
  }
  const same = notes.length - added.length - changed.length - gone.length;
  return { added, changed, same, gone };
}

async function keepCorrections(transaction: Writing, corrections: readonly KeptCorrection[]) {
  const added: KeptCorrection[] = [];
  const changed: Changed<KeptCorrection>[] = [];
  for (const correction of corrections) {
    const { before, after } = await mergeCorrection(transaction, correction);
    if (!before) added.push(after);
    else if (!isSame(before, after)) changed.push({ before, after });
  }
  return { added, changed };
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** A file may hold several versions of one thing: they are merged before anything is written. */
function mergeCopies<T extends { readonly id: string }>(
  all: readonly T[],
  merge: (a: T, b: T) => T,
): T[] {
  const distinct = new Map<string, T>();
  for (const one of all) {
    const other = distinct.get(one.id);
    distinct.set(one.id, other ? merge(other, one) : one);
  }
  return [...distinct.values()];
}

/** What an undone import left in place, because it was changed since: ids. */
export interface LeftInPlace {
  readonly notes: readonly string[];
  readonly corrections: readonly string[];
}

/** Takes an import back in one transaction. What was changed since then stays as it is. */
export function undoImport(db: Database, receipt: ImportReceipt): Promise<LeftInPlace> {
  return write(db, stores, async (transaction) => ({
    notes: await undoNotes(transaction, receipt),
    corrections: await undoCorrections(transaction, receipt.corrections),
  }));
}

/** Before and after of all that was written. */
const stepsOf = <T>({
  added,
  changed,
}: {
  readonly added: readonly T[];
  readonly changed: readonly Changed<T>[];
}): { readonly before?: T; readonly after: T }[] => [
  ...added.map((after) => ({ after })),
  ...changed,
];

async function undoNotes(transaction: Writing, receipt: ImportReceipt): Promise<string[]> {
  const left: string[] = [];
  for (const { before, after } of stepsOf(receipt)) {
    if (!isSame(await readIn(transaction, after.id), after)) left.push(after.id);
    else if (before) await putRecord(transaction, before);
    else await deleteRecord(transaction, after.id);
  }
  return left;
}

async function undoCorrections(
  transaction: Writing,
  receipt: ImportReceipt['corrections'],
): Promise<string[]> {
  const store = transaction.objectStore('corrections');
  const left: string[] = [];
  for (const { before, after } of stepsOf(receipt)) {
    if (!isSame(readKeptCorrection(await store.get(after.id)), after)) left.push(after.id);
    else if (before) await store.put(before);
    else await store.delete(after.id);
  }
  return left;
}
