import type { DamagedRecord, Database } from './schema.ts';
import { markChanged } from './search/fresh.ts';
import { write } from './write.ts';

/** Moves records that cannot be read out of their store, so that the rest goes on; nothing is thrown away. */
export async function setAside(
  db: Database,
  store: 'notes' | 'corrections',
  records: readonly { readonly key: string; readonly value: unknown }[],
  now: number,
): Promise<void> {
  if (records.length === 0) return;
  await write(db, [store, 'damaged', 'unindexed', 'documents'], async (transaction) => {
    for (const { key, value } of records) {
      await transaction.objectStore('damaged').add({ store, key, value, found: now });
      await transaction.objectStore(store).delete(key);
      if (store !== 'notes') continue;
      await markChanged(transaction, key);
    }
  });
}

/** The records that were set aside, for the reader to save as a file. */
export function damagedRecords(db: Database): Promise<DamagedRecord[]> {
  return db.getAll('damaged');
}

/** Forgets the records that were set aside, once the reader has them as a file. */
export async function forgetDamaged(db: Database): Promise<void> {
  await write(db, ['damaged'], (transaction) => transaction.objectStore('damaged').clear());
}
