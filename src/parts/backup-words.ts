import type { BackupFailure, BackupRecord } from '../messages/backup.ts';
import type { MessageKey, Words } from './words.ts';

const keys = {
  permission: 'backup_why_permission',
  space: 'backup_why_space',
  folder: 'backup_why_folder',
  cancelled: 'backup_why_cancelled',
  interrupted: 'backup_why_interrupted',
  store: 'backup_why_store',
  other: 'backup_why_other',
} as const satisfies Record<BackupFailure, MessageKey>;

/** That the last attempt failed, when and why, in the reader's words. */
export const backupFailed = (
  { time, why, detail = '' }: NonNullable<BackupRecord['failed']>,
  words: Words,
): string => words('backup_failed', words.day(time), words(keys[why], detail));
