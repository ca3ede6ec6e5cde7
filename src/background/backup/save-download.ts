import browser, { type Downloads } from 'webextension-polyfill';
import type { BackupFailure } from '../../messages/backup.ts';

/** The folder of backups among the reader's downloads. */
const folder = 'Who Says';

/** Milliseconds between two looks at a download that goes on. */
const interval = 200;

/** Why a backup was not made; `detail` is in the browser's own words. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(
    readonly why: BackupFailure,
    readonly detail: string = '',
  ) {
    super(`${why} ${detail}`);
  }
}

/** What browsers call the ends of downloads (chrome.downloads.InterruptReason, which Firefox shares). */
const reasons: Readonly<Record<string, BackupFailure>> = {
  FILE_NO_SPACE: 'space',
  FILE_ACCESS_DENIED: 'folder',
  FILE_FAILED: 'folder',
  FILE_BLOCKED: 'folder',
  FILE_NAME_TOO_LONG: 'folder',
  USER_CANCELED: 'cancelled',
  USER_SHUTDOWN: 'interrupted',
  CRASH: 'interrupted',
};

/**
 * Saves what is behind a blob: address among the reader's downloads, and returns the name of the file once all of it is
 * there. Throws a BackupError.
 */
export async function saveDownload(url: string, name: string): Promise<string> {
  const id = await browser.downloads
    .download({ url, filename: `${folder}/${name}`, saveAs: false, conflictAction: 'uniquify' })
    .catch((error: unknown) => {
      throw new BackupError('other', error instanceof Error ? error.message : String(error));
    });
  const item = await ended(id);
  if (item?.state !== 'complete') {
    const reason = item?.error ?? 'USER_CANCELED';
    throw new BackupError(reasons[reason] ?? 'other', reason);
  }
  return item.filename.split(/[/\\]/).at(-1) ?? name;
}

/** The download once it has ended; undefined if it was taken off the list. */
async function ended(id: number): Promise<Downloads.DownloadItem | undefined> {
  for (;;) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state !== 'in_progress') return item;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
