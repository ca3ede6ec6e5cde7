import type { Note } from '../../notes/note.ts';
import type { StoreName, WriteTransaction } from '../schema.ts';
import type { Entry } from './schema.ts';
import { termsOf } from './terms.ts';

/** What searching needs to know of a note. */
export function entryOf(note: Note): Entry {
  const { modified, created, deleted, target } = note;
  return {
    changed: modified,
    created,
    position: target.position.start,
    article: target.articleKey,
    title: target.title,
    outlet: target.outlet,
    source: target.claim?.source ?? '',
    deleted,
    terms: `\n${[...termsOf(note)].join('\n')}\n`,
  };
}

/**
 * Records that a note has changed or gone (undefined), in the transaction that changes it: until it is indexed, searching
 * goes by this record.
 */
export async function markChanged<Others extends StoreName>(
  transaction: WriteTransaction<'unindexed' | 'documents' | Others>,
  id: string,
  note?: Note,
): Promise<void> {
  const number = (await transaction.objectStore('documents').get(id))?.number;
  await transaction.objectStore('unindexed').put({
    id,
    mark: crypto.randomUUID(),
    entry: note ? entryOf(note) : null,
    ...(number === undefined ? {} : { number }),
  });
}
