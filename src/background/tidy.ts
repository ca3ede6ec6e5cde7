import type { Connection } from '../store/connection.ts';
import { checkNotes } from '../store/check.ts';
import { emptyBin } from '../store/notes.ts';

/**
 * What is done at the start of the browser: notes leave the bin after their time, and every note is read once, so that
 * a damaged one is known of before it is missed. `onDamaged` is called if there are any. What fails is done the next time.
 */
export async function tidy(store: Connection, onDamaged: () => void): Promise<void> {
  await store.use((db) => emptyBin(db, Date.now())).catch(() => 0);
  const damaged = await store.use((db) => checkNotes(db, Date.now(), pause)).catch(() => 0);
  if (damaged > 0) onDamaged();
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
