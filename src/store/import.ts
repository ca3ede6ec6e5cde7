import type { Note } from '../notes/note.ts';
import { canonical } from '../notes/canonical.ts';
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

/** Keeps all these notes, merged with what is there, in one transaction: all of them or none. */
export function importNotes(db: Database, notes: readonly Note[]): Promise<ImportReceipt> {
  return write(db, noteStores, async (transaction) => {
    const added = new Map<string, Note>();
    const changed = new Map<string, { before: Note; after: Note }>();
    const gone: string[] = [];
    let same = 0;
    for (const note of notes) {
      const kept = await putInto(transaction, note);
      if (!kept) gone.push(note.id);
      else if (!kept.before || added.has(note.id)) added.set(note.id, kept.after);
      else if (canonical(kept.before) === canonical(kept.after)) same++;
      else {
        const before = changed.get(note.id)?.before ?? kept.before;
        changed.set(note.id, { before, after: kept.after });
      }
    }
    return { added: [...added.values()], changed: [...changed.values()], same, gone };
  });
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
