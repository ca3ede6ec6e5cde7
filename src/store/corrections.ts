import { readCorrection, type Correction } from '../sourcing/correction.ts';
import type { Stamp } from '../notes/note.ts';
import { compareStamps, firstStamp, type Hand } from '../notes/stamp.ts';
import { setAside } from './damaged.ts';
import type { Database } from './schema.ts';
import { write } from './write.ts';

/** What the reader corrected in an article's claims; taking it back leaves a tombstone, as with notes. */
export interface StoredCorrection {
  readonly id: string;
  readonly articleKey: string;
  readonly correction: Correction;
  readonly stamp: Stamp;
  readonly deleted: boolean;
}

/**
 * Keeps a correction, also one that was taken back before. `now` is in milliseconds since the epoch; a clock that was
 * set back does not make the change an older one.
 */
export async function putCorrection(
  db: Database,
  articleKey: string,
  correction: Correction,
  hand: Hand,
  now: number,
): Promise<void> {
  const { id } = correction;
  await write(db, ['corrections'], async (transaction) => {
    const store = transaction.objectStore('corrections');
    const stored = await store.get(id);
    const stamp = firstStamp(hand, Math.max(now, (stored?.stamp.time ?? 0) + 1));
    await store.put({ id, articleKey, correction, stamp, deleted: false });
  });
}

/** Takes a correction back. Nothing happens if it is not there. */
export async function deleteCorrection(
  db: Database,
  id: string,
  hand: Hand,
  now: number,
): Promise<void> {
  await write(db, ['corrections'], async (transaction) => {
    const store = transaction.objectStore('corrections');
    const stored = await store.get(id);
    if (!stored || stored.deleted) return;
    const stamp = firstStamp(hand, Math.max(now, stored.stamp.time + 1));
    await store.put({ ...stored, stamp, deleted: true });
  });
}

/** Keeps corrections that come from another store or a file: the later change of each stays. */
export async function mergeCorrections(
  db: Database,
  corrections: readonly StoredCorrection[],
): Promise<void> {
  await write(db, ['corrections'], async (transaction) => {
    const store = transaction.objectStore('corrections');
    for (const correction of corrections) {
      const stored = await store.get(correction.id);
      if (!stored || compareStamps(correction.stamp, stored.stamp) > 0) await store.put(correction);
    }
  });
}

/** The corrections that stand for an article, oldest first. Those that cannot be read are set aside. */
export async function correctionsOf(
  db: Database,
  articleKey: string,
  now: number,
): Promise<Correction[]> {
  const stored = await db.getAllFromIndex('corrections', 'article', articleKey);
  const damaged = stored.filter((record) => !readCorrection(record.correction));
  await setAside(
    db,
    'corrections',
    damaged.map((value) => ({ key: value.id, value })),
    now,
  );
  return stored
    .filter((record) => !record.deleted && !damaged.includes(record))
    .map((record) => record.correction)
    .sort((a, b) => a.created - b.created);
}
