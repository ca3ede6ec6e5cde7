import { toStoreError } from './errors.ts';
import { openStore, type OpenOptions } from './open.ts';
import type { Database } from './schema.ts';

/** One connection to the store for a worker or a page, opened when it is first needed. */
export interface Connection {
  /**
   * Runs `work` on the open database. If the connection turns out to be lost, opens it again and runs `work` once more:
   * whatever the store does can be done twice. Throws a StoreError if that fails too.
   */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

/** A connection that closes when the signal aborts. `open` is openStore unless a test says otherwise. */
export function connectStore(
  options: Omit<OpenOptions, 'onLost'> & { readonly signal?: AbortSignal } = {},
  open: (options: OpenOptions) => Promise<Database> = openStore,
): Connection {
  let current: Promise<Database> | undefined;

  const connect = () => {
    options.signal?.throwIfAborted();
    current ??= open({ ...options, onLost: forget }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return current;
  };
  const forget = () => {
    current = undefined;
  };
  options.signal?.addEventListener('abort', () => {
    void current?.then((db) => db.close()).catch(() => undefined);
    forget();
  });

  return {
    async use(work) {
      try {
        return await work(await connect());
      } catch (error) {
        if (toStoreError(error).code !== 'storage-unavailable') throw toStoreError(error);
        forget();
      }
      try {
        return await work(await connect());
      } catch (error) {
        throw toStoreError(error);
      }
    },
  };
}
