/** The weekly backup as the screens show it. Types only. */

/** Why a backup was not made. */
export const backupFailures = [
  /** The browser's permission to save downloads has been taken away, or was never given. */
  'permission',
  /** The disk is full. */
  'space',
  /** The folder cannot be written to. */
  'folder',
  /** Somebody stopped the download. */
  'cancelled',
  /** The background was stopped before it was done. */
  'interrupted',
  /** The notes could not be read. */
  'store',
  'other',
] as const;
export type BackupFailure = (typeof backupFailures)[number];

/** What is known of the backups that were made and were not. Times are in milliseconds since the epoch. */
export interface BackupRecord {
  /** When the one that is being made was begun. */
  readonly started?: number;
  /** The last that was made; `file` is empty where there was nothing to save. */
  readonly last?: { readonly time: number; readonly notes: number; readonly file: string };
  /** Why the attempt after that failed; `detail` is in the browser's own words. */
  readonly failed?: {
    readonly time: number;
    readonly why: BackupFailure;
    readonly detail?: string;
  };
}

/** A backup that has been written and is to be saved. */
export interface WrittenBackup {
  /** A blob: address of the extension's own. */
  readonly url: string;
  readonly name: string;
  readonly notes: number;
}
