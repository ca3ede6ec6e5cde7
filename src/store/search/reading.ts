import { toStoreError } from '../errors.ts';
import { isReadError } from '../read.ts';
import type { Database } from '../schema.ts';
import { write } from '../write.ts';
import { searchStores, type Reading } from './index-reader.ts';

/**
 * Asks the index in one transaction. An index that the browser cannot read any more is given up and the notes are gone
 * through instead, until they are indexed anew. Throws a StoreError.
 */
export async function reading<T>(
  db: Database,
  work: (transaction: Reading) => Promise<T>,
): Promise<T> {
  try {
    return await work(db.transaction([...searchStores])).catch(async (error: unknown) => {
      if (!isReadError(error)) throw error;
      await giveUpIndex(db);
      return work(db.transaction([...searchStores]));
    });
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Deletes the index; every note is to be indexed. */
async function giveUpIndex(db: Database): Promise<void> {
  const parts = ['segments', 'documents', 'postings', 'columns', 'unindexed'] as const;
  await write(db, ['notes', ...parts], async (transaction) => {
    await Promise.all(parts.map((part) => transaction.objectStore(part).clear()));
    const unindexed = transaction.objectStore('unindexed');
    const ids = await transaction.objectStore('notes').getAllKeys();
    await Promise.all(ids.map((id) => unindexed.put({ id, mark: crypto.randomUUID() })));
  });
}
