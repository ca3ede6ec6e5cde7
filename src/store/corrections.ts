import type { Correction } from '../sourcing/correction.ts';
import {
  laterCorrection,
  readKeptCorrection,
  type CorrectedArticle,
  type KeptCorrection,
} from '../notes/correction.ts';
import { firstStamp, type Hand } from '../notes/stamp.ts';
import { setAside } from './damaged.ts';
import { brokenRecord, readRecords, type Read } from './read.ts';
import type { Database, StoreName, WriteTransaction } from './schema.ts';
import { write } from './write.ts';

/** A correction, and the article whose claim it is of. */
export interface NewCorrection {
  readonly articleKey: string;
  readonly article: CorrectedArticle;
  readonly correction: Correction;
}

/**
 * Keeps a correction, also one that was taken back before. `now` is in milliseconds since the epoch; a clock that was
 * set back does not make the change an older one.
 */
export async function putCorrection(
  db: Database,
  given: NewCorrection,
  hand: Hand,
  now: number,
): Promise<void> {
  const { id } = given.correction;
  await write(db, ['corrections'], async (transaction) => {
    const store = transaction.objectStore('corrections');
    const stored = await store.get(id);
    const stamp = firstStamp(hand, Math.max(now, (stored?.stamp.time ?? 0) + 1));
    await store.put({ ...given, id, stamp, deleted: false });
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

/** What keeping a correction from elsewhere did. */
export interface KeptOver {
  readonly before?: KeptCorrection;
  readonly after: KeptCorrection;
}

/** Keeps a correction that comes from elsewhere within a transaction: the later change of it stays. */
export async function mergeCorrection<Others extends StoreName>(
  transaction: WriteTransaction<'corrections' | Others>,
  given: KeptCorrection,
): Promise<KeptOver> {
  const store = transaction.objectStore('corrections');
  const before = readKeptCorrection(await store.get(given.id));
  const after = before ? laterCorrection(before, given) : given;
  await store.put(after);
  return before ? { before, after } : { after };
}

/** The corrections that stand for an article, oldest first. Those that cannot be read are set aside. */
export async function correctionsOf(
  db: Database,
  articleKey: string,
  now: number,
): Promise<Correction[]> {
  const { store } = db.transaction('corrections');
  const records = await readRecords(store, store.index('article'), articleKey);
  return (await readAll(db, records, now))
    .filter(({ deleted }) => !deleted)
    .map(({ correction }) => correction)
    .sort((a, b) => a.created - b.created);
}

/** Every correction, also those that were taken back. Those that cannot be read are set aside. */
export async function allCorrections(db: Database, now: number): Promise<KeptCorrection[]> {
  const { store } = db.transaction('corrections');
  return readAll(db, await readRecords(store, store), now);
}

async function readAll(
  db: Database,
  records: readonly Read[],
  now: number,
): Promise<KeptCorrection[]> {
  const read = records.map((record) => ({ record, kept: keptOf(record) }));
  const damaged = read.filter(({ kept }) => !kept);
  await setAside(
    db,
    'corrections',
    damaged.map(({ record }) => record),
    now,
  );
  return read.flatMap(({ kept }) => kept ?? []);
}

const keptOf = ({ value }: Read): KeptCorrection | undefined =>
  value === brokenRecord ? undefined : readKeptCorrection(value);
