import { openDB } from 'idb';
import { toStoreError } from './errors.ts';
import { migrate, migrations, type Migration } from './migrations.ts';
import type { Database, StoreSchema } from './schema.ts';

export const storeName = 'who-says';

export interface OpenOptions {
  readonly name?: string;
  /** How long to wait for a page that holds an older version open, in milliseconds. */
  readonly patience?: number;
  /** The connection has gone, by the browser's doing or to let a newer version in. */
  readonly onLost?: () => void;
  /** The migrations; tests try others. */
  readonly history?: readonly Migration[];
}

/**
 * Opens the database in its present version. Throws a StoreError: `storage-newer` if a later version of the extension
 * has been here, `storage-unavailable` if the browser keeps nothing or another page does not let go in time.
 */
export async function openStore(options: OpenOptions = {}): Promise<Database> {
  const { name = storeName, patience = 5000, onLost, history = migrations } = options;
  const blocked = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    blocked.signal.addEventListener('abort', () => reject(blocked.signal.reason as DOMException));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<StoreSchema>(name, history.length, {
    upgrade(db, version, _newVersion, transaction) {
      // A failed upgrade also rejects the opening, which is where it is reported.
      transaction.done.catch(() => undefined);
      migrate(db, history.slice(version), transaction).catch(() => transaction.abort());
    },
    blocked() {
      const reason = new DOMException('An older version is still open', 'TimeoutError');
      timer = setTimeout(() => blocked.abort(reason), patience);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost?.();
    },
    terminated: () => onLost?.(),
  });
  try {
    return await Promise.race([opening, late]);
  } catch (error) {
    void opening.then(
      (db) => db.close(),
      () => undefined,
    );
    throw toStoreError(error);
  } finally {
    clearTimeout(timer);
  }
}
