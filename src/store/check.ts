import { lookAgain } from './damaged.ts';
import { notesAfter } from './notes.ts';
import type { Database } from './schema.ts';

const batch = 500;

/**
 * Reads every note once, as at the start of the browser: records that cannot be read are set aside, and the others stay.
 * Returns how many were set aside meanwhile. `pause` lets others have their turn; `now` is in milliseconds since the epoch.
 */
export async function checkNotes(
  db: Database,
  now: number,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  await lookAgain(db);
  const before = await db.count('damaged');
  for (let notes = await notesAfter(db, '', batch, now); notes.length > 0;) {
    await pause();
    notes = await notesAfter(db, notes.at(-1)?.id ?? '', batch, now);
  }
  return (await db.count('damaged')) - before;
}
