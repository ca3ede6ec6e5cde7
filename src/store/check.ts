import { notesAfter } from './notes.ts';
import type { Database } from './schema.ts';

const batch = 500;

/**
 * Reads every note once, as at the start of the browser: records that cannot be read are set aside, and the others stay.
 * Returns how many were read. `now` is in milliseconds since the epoch.
 */
export async function checkNotes(db: Database, now: number, signal?: AbortSignal): Promise<number> {
  let count = 0;
  for (let notes = await notesAfter(db, '', batch, now); notes.length > 0;) {
    signal?.throwIfAborted();
    count += notes.length;
    notes = await notesAfter(db, notes.at(-1)?.id ?? '', batch, now);
  }
  return count;
}
