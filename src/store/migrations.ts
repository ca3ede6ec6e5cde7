import type { Database, UpgradeTransaction } from './schema.ts';

/** Brings the database from the version before it to its own. */
export type Migration = (db: Database, transaction: UpgradeTransaction) => void | Promise<void>;

/**
 * The history of the database: the n-th function makes version n + 1 out of version n. A released one is never changed,
 * only followed by another. Stores that it does not name are left alone.
 */
export const migrations: readonly Migration[] = [
  function firstRelease(db) {
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('article', 'target.articleKey');
    notes.createIndex('modified', 'modified');
    notes.createIndex('binned', 'stamps.deleted.time');
    db.createObjectStore('tombstones', { keyPath: 'id' });
    db.createObjectStore('places', { keyPath: 'id' });
    db.createObjectStore('damaged', { autoIncrement: true });
    db.createObjectStore('settings');
    const corrections = db.createObjectStore('corrections', { keyPath: 'id' });
    corrections.createIndex('article', 'articleKey');
    db.createObjectStore('analyses');
    db.createObjectStore('analysisUses', { keyPath: 'key' });
  },
  async function searchIndex(db, transaction) {
    const postings = db.createObjectStore('postings', { keyPath: ['bucket', 'segment'] });
    postings.createIndex('segment', 'segment');
    db.createObjectStore('columns', { keyPath: ['name', 'segment'] });
    const documents = db.createObjectStore('documents', { keyPath: 'id' });
    documents.createIndex('number', 'number');
    db.createObjectStore('segments', { keyPath: 'segment' });
    const unindexed = db.createObjectStore('unindexed', { keyPath: 'id' });
    for (const id of await transaction.objectStore('notes').getAllKeys()) {
      await unindexed.put({ id, mark: '' });
    }
    const places = transaction.objectStore('places');
    places.createIndex('lost', 'lost');
    for (const place of await places.getAll()) {
      if (!place.found) await places.put({ ...place, lost: 1 });
    }
  },
  function history(db) {
    db.createObjectStore('history', { keyPath: 'key' }).createIndex('site', 'site');
  },
];

/** Runs the migrations that a database still lacks, one after the other. */
export async function migrate(
  db: Database,
  lacking: readonly Migration[],
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const migration of lacking) await migration(db, transaction);
}
