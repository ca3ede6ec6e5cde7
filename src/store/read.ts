import { unwrap } from 'idb';

/** Stands for the value of a record that the browser itself cannot read: a file of its database is missing or broken. */
export const brokenRecord = Symbol('brokenRecord');
export type BrokenRecord = typeof brokenRecord;

/** How requests end that would have been answered at another time: nothing is wrong with the record. */
const passing = new Set([
  'AbortError',
  'InvalidStateError',
  'TransactionInactiveError',
  'QuotaExceededError',
]);

/** Whether a request failed because of the record that it asked for. */
export const isReadError = (error: unknown): boolean =>
  error instanceof DOMException && !passing.has(error.name);

/**
 * What a request gives, or `brokenRecord`. The transaction goes on either way: an error that nobody prevents would abort
 * it, and one bad record would take all the others with it. Not for transactions that write: Chromium aborts them in the
 * end all the same.
 */
export async function attempt<T>(request: Promise<T>): Promise<T | BrokenRecord> {
  const raw = unwrap(request);
  raw.addEventListener('error', (event) => {
    if (!isReadError(raw.error)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  try {
    return await request;
  } catch (error) {
    if (isReadError(error)) return brokenRecord;
    throw error;
  }
}

/** A record by its primary key; its value is `brokenRecord` where the browser cannot read it. */
export interface Read {
  readonly key: string;
  readonly value: unknown;
}

/** A store by its keys. */
export interface Store {
  get(key: string): Promise<unknown>;
}

/** A store, or one of its indexes; `getAllKeys` gives primary keys either way. */
export interface Source<Query> {
  getAll(query?: Query | IDBKeyRange | null, count?: number): Promise<unknown[]>;
  getAllKeys(query?: Query | IDBKeyRange | null, count?: number): Promise<string[]>;
}

/** The records of `source` that match, in its order. Where one of them is broken each is read on its own. */
export async function readRecords<Query>(
  store: Store,
  source: Source<Query>,
  query?: Query | IDBKeyRange | null,
  count?: number,
): Promise<Read[]> {
  const [values, keys] = await Promise.all([
    attempt(source.getAll(query, count)),
    source.getAllKeys(query, count),
  ]);
  if (values !== brokenRecord) return keys.map((key, i) => ({ key, value: values[i] }));
  return Promise.all(keys.map(async (key) => ({ key, value: await attempt(store.get(key)) })));
}
