import { deleteDB } from 'idb';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import type { Database } from '../../../src/store/schema.ts';

/** A database name of its own, deleted when the test ends. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => deleteDB(name));
  return name;
}

/** An empty store, closed and deleted when the test ends. */
export async function freshStore(): Promise<Database> {
  const name = freshName();
  const db = await openStore({ name });
  onTestFinished(() => db.close());
  return db;
}
