import { canonical } from '../notes/canonical.ts';
import { mergeNotes } from '../notes/merge.ts';
import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/schema.ts';
import { deleteRecord, noteStores, putInto, putRecord } from './notes.ts';
import type { Database } from './schema.ts';
import { write } from './write.ts';

/** What an import did, enough to undo it. Plain data. */
export interface ImportReceipt {
  readonly added: readonly Note[];
  readonly changed: readonly { readonly before: Note; readonly after: Note }[];
  /** How many were here already, just the same. */
  readonly same: number;
  /** Ids of notes that had been deleted here for good, and stay so. */
  readonly gone: readonly string[];
}

/** Notes that are written side by side: waiting for each in turn takes most of the time. */
const batch = 200;

/** Keeps all these notes, merged with what is there, in one transaction: all of them or none. */
export function importNotes(db: Database, notes: readonly Note[]): Promise<ImportReceipt> {
  const distinct = mergeCopies(notes);
  return write(db, noteStores, async (transaction) => {
    const added: Note[] = [];
    const changed: { before: Note; after: Note }[] = [];
    const gone: string[] = [];
    for (let i = 0; i < distinct.length; i += batch) {
      const part = distinct.slice(i, i + batch);
      const all = await Promise.all(part.map((note) => putInto(transaction, note)));
      for (const [j, kept] of all.entries()) {
        if (!kept) gone.push(part[j]?.id ?? '');
        else if (!kept.before) added.push(kept.after);
        else if (canonical(kept.before) !== canonical(kept.after))
          changed.push({ before: kept.before, after: kept.after });
      }
    }
    const same = distinct.length - added.length - changed.length - gone.length;
    return { added, changed, same, gone };
  });
}

/** A file may hold several versions of a note: they are merged before anything is written. */
function mergeCopies(notes: readonly Note[]): Note[] {
  const distinct = new Map<string, Note>();
  for (const note of notes) {
    const other = distinct.get(note.id);
    distinct.set(note.id, other ? mergeNotes(other, note) : note);
  }
  return [...distinct.values()];
}

/**
 * Takes an import back in one transaction. Notes that were changed since then stay as they are; their ids are returned.
 */
export function undoImport(db: Database, receipt: ImportReceipt): Promise<string[]> {
  return write(db, noteStores, async (transaction) => {
    const store = transaction.objectStore('notes');
    const kept: string[] = [];
    const steps = [
      ...receipt.added.map((after) => ({ after, before: undefined })),
      ...receipt.changed,
    ];
    for (const { before, after } of steps) {
      const now = readNote(await store.get(after.id));
      if (!now || canonical(now) !== canonical(after)) kept.push(after.id);
      else if (before) await putRecord(transaction, before);
      else await deleteRecord(transaction, after.id);
    }
    return kept;
  });
}
