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
];

/** Runs the migrations that a database still lacks, one after the other. */
export async function migrate(
  db: Database,
  lacking: readonly Migration[],
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const migration of lacking) await migration(db, transaction);
}
