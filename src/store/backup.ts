import * as v from 'valibot';
import { backupFailures, type BackupRecord } from '../messages/backup.ts';
import type { Database } from './schema.ts';
import { write } from './write.ts';

const schema = v.fallback(
  v.object({
    started: v.exactOptional(v.number()),
    last: v.exactOptional(v.object({ time: v.number(), notes: v.number(), file: v.string() })),
    failed: v.exactOptional(
      v.object({
        time: v.number(),
        why: v.picklist(backupFailures),
        detail: v.exactOptional(v.string()),
      }),
    ),
  }),
  {},
);

const read = (value: unknown): BackupRecord => v.parse(schema, value ?? {});

/** What is known of the weekly backups on this device; what cannot be read is as if there had been none. */
export async function getBackups(db: Database): Promise<BackupRecord> {
  return read(await db.get('settings', 'backup'));
}

/** Changes what is known of the backups in one transaction, and returns it. */
export function changeBackups(
  db: Database,
  change: (record: BackupRecord) => BackupRecord,
): Promise<BackupRecord> {
  return write(db, ['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const record = change(read(await store.get('backup')));
    await store.put(record, 'backup');
    return record;
  });
}
