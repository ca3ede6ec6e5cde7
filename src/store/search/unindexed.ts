import { brokenRecord, readRecords, type Source, type Store } from '../read.ts';
import type { Database } from '../schema.ts';
import { write } from '../write.ts';
import type { Unindexed } from './schema.ts';

/** Records of changed notes; of one that the browser cannot read only the id is left, and the note is read instead. */
export async function readUnindexed(
  store: Store & Source<string>,
  range: IDBKeyRange | null,
  count: number,
): Promise<Unindexed[]> {
  const records = await readRecords(store, store, range, count);
  return records.map(({ key, value }) =>
    value === brokenRecord ? { id: key, mark: '' } : (value as Unindexed),
  );
}

/** The first records of changed notes. Those that the browser cannot read are written anew: their notes are read instead. */
export async function nextUnindexed(db: Database, count: number): Promise<Unindexed[]> {
  const { store } = db.transaction('unindexed');
  const records = await readRecords(store, store, null, count);
  const broken = records.filter(({ value }) => value === brokenRecord);
  if (broken.length === 0) return records.map(({ value }) => value as Unindexed);
  await write(db, ['unindexed', 'documents'], async (transaction) => {
    for (const { key: id } of broken) {
      const number = (await transaction.objectStore('documents').get(id))?.number;
      const record = { id, mark: crypto.randomUUID(), ...(number !== undefined && { number }) };
      await transaction.objectStore('unindexed').put(record);
    }
  });
  return nextUnindexed(db, count);
}
