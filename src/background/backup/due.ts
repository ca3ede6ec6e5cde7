import type { BackupRecord } from '../../messages/backup.ts';

/** Milliseconds between two backups, after a failure, and until one that does not end counts as interrupted. */
const week = 7 * 24 * 60 * 60 * 1000;
const day = week / 7;
const longest = 10 * 60 * 1000;

/** The record as it stands now: a backup that was begun and never ended has failed. */
export function settled(record: BackupRecord, now: number): BackupRecord {
  const { started, ...rest } = record;
  if (started === undefined || isWithin(started, longest, now)) return record;
  return { ...rest, failed: { time: started, why: 'interrupted' } };
}

/** Whether a backup is to be made now: a week after the last one, a day after a failure. */
export function isDue({ started, last, failed }: BackupRecord, now: number): boolean {
  if (started !== undefined) return false;
  if (failed && isWithin(failed.time, day, now)) return false;
  return !last || !isWithin(last.time, week, now);
}

/** Whether `time` lies less than `span` before now; one in the future says that the clock was wrong. */
const isWithin = (time: number, span: number, now: number) => time <= now && now - time < span;
