import { attempt, brokenRecord } from '../read.ts';
import type { Database } from '../schema.ts';
import { segmentSize, type ColumnName, type Entry } from './schema.ts';

const names = [
  'title',
  'outlet',
  'source',
  'article',
  'created',
  'changed',
] as const satisfies readonly ColumnName[];

/** What searching still knows of a note that cannot be read; undefined if it knows nothing. */
export async function knownOf(db: Database, id: string): Promise<Partial<Entry> | undefined> {
  const transaction = db.transaction(['unindexed', 'documents', 'columns']);
  const waiting = await attempt(transaction.objectStore('unindexed').get(id));
  if (waiting !== brokenRecord && waiting?.entry) {
    const { terms: _terms, ...entry } = waiting.entry;
    return entry;
  }
  const number = (await transaction.objectStore('documents').get(id))?.number;
  if (number === undefined) return undefined;
  const known: Record<string, unknown> = {};
  for (const name of names) {
    const at = [name, Math.floor(number / segmentSize)] as [ColumnName, number];
    const column = await attempt(transaction.objectStore('columns').get(at));
    if (column === brokenRecord) continue;
    const value = column?.values[number % segmentSize];
    if (value !== undefined) known[name] = column?.texts ? column.texts[value] : value;
  }
  return known;
}
