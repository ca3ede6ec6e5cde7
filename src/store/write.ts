import { toStoreError } from './errors.ts';
import type { Database, StoreName, WriteTransaction } from './schema.ts';

/**
 * Does `work` in one transaction over these stores: all of it is kept, or nothing. Resolves only when the browser has
 * written it to disk, so that what is acknowledged survives a crash. Throws a StoreError.
 */
export async function write<Names extends StoreName, T>(
  db: Database,
  stores: readonly Names[],
  work: (transaction: WriteTransaction<Names>) => Promise<T>,
): Promise<T> {
  try {
    const transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
    return await commit(transaction, work);
  } catch (error) {
    throw toStoreError(error);
  }
}

async function commit<Names extends StoreName, T>(
  transaction: WriteTransaction<Names>,
  work: (transaction: WriteTransaction<Names>) => Promise<T>,
): Promise<T> {
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    const ended = transaction.done.catch((reason: unknown) => reason);
    abort(transaction);
    await ended;
    throw transaction.error ?? error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended on its own, with the error that is being reported.
  }
}
