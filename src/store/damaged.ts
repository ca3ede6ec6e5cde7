import { readNote } from '../notes/schema.ts';
import { attempt, brokenRecord, type Read } from './read.ts';
import type { DamagedRecord, Database, StoreName, WriteTransaction } from './schema.ts';
import { markChanged } from './search/fresh.ts';
import { knownOf } from './search/known.ts';
import { write } from './write.ts';

type Holder = 'notes' | 'corrections';

/**
 * Sets records aside that make no sense, so that the rest goes on; nothing is thrown away. What the browser itself
 * cannot read stays where it is, for it may be readable another time: it is only listed, and passed over by searching.
 */
export async function setAside(
  db: Database,
  store: Holder,
  records: readonly Read[],
  now: number,
): Promise<void> {
  const listed = records.length === 0 ? [] : await db.getAll('damaged');
  const unlisted = records.filter(
    ({ key }) => !listed.some((record) => isBroken(record) && isOf(record, store, key)),
  );
  const damaged = await Promise.all(
    unlisted.map(async ({ key, value }): Promise<DamagedRecord> => {
      if (value !== brokenRecord) return { store, key, found: now, value };
      const known = store === 'notes' ? await knownOf(db, key) : undefined;
      return { store, key, found: now, ...(known && { known }) };
    }),
  );
  if (damaged.length === 0) return;
  await write(db, [store, 'damaged', 'unindexed', 'documents'], async (transaction) => {
    for (const record of damaged) {
      await transaction.objectStore('damaged').add(record);
      if (!isBroken(record)) await transaction.objectStore(store).delete(record.key);
      if (store === 'notes') await markChanged(transaction, record.key);
    }
  });
}

/** Whether the browser itself could not read it; then it is still in its store. */
const isBroken = (record: DamagedRecord): boolean => !('value' in record);

const isOf = (record: DamagedRecord, store: string, key: string) =>
  record.store === store && record.key === key;

/** The ids of the notes that the browser cannot read: a transaction that writes must not ask for them. */
export async function brokenNotes<Others extends StoreName>(
  transaction: WriteTransaction<'damaged' | Others>,
): Promise<ReadonlySet<string>> {
  const listed = await transaction.objectStore('damaged').getAll();
  return new Set(
    listed.filter((record) => isBroken(record) && record.store === 'notes').map(({ key }) => key),
  );
}

/** Takes a record off the list of what the browser cannot read: it can by now, or a good copy has taken its place. */
export async function takeOffList<Others extends StoreName>(
  transaction: WriteTransaction<'damaged' | Others>,
  store: string,
  key: string,
): Promise<void> {
  const damaged = transaction.objectStore('damaged');
  for (const at of await damaged.getAllKeys()) {
    const record = await damaged.get(at);
    if (record && isBroken(record) && isOf(record, store, key)) await damaged.delete(at);
  }
}

/** Looks again at what the browser could not read: what it can read by now is as if nothing had been. */
export async function lookAgain(db: Database): Promise<void> {
  for (const record of await db.getAll('damaged')) {
    const { store, key } = record;
    if (!isBroken(record) || (store !== 'notes' && store !== 'corrections')) continue;
    const value = await attempt(db.transaction(store).store.get(key));
    if (value === brokenRecord) continue;
    await write(db, ['damaged', 'unindexed', 'documents'], async (transaction) => {
      await takeOffList(transaction, store, key);
      const note = store === 'notes' ? readNote(value) : undefined;
      if (note) await markChanged(transaction, key, note);
    });
  }
}

/** The records that were set aside, for the reader to save as a file. */
export function damagedRecords(db: Database): Promise<DamagedRecord[]> {
  return db.getAll('damaged');
}

/** Forgets these records for good, once the reader has them as a file. */
export async function forgetDamaged(db: Database): Promise<void> {
  await write(db, ['damaged', 'notes', 'corrections'], async (transaction) => {
    const damaged = transaction.objectStore('damaged');
    for (const record of await damaged.getAll()) {
      const { store, key } = record;
      if (!isBroken(record) || (store !== 'notes' && store !== 'corrections')) continue;
      await transaction.objectStore(store).delete(key);
    }
    await damaged.clear();
  });
}
