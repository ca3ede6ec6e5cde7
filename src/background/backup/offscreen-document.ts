/**
 * Chromium's workers can make no blob: addresses, and data: addresses end at 2 MB: a hidden document writes the file
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen).
 */

import { BackupError } from './save-download.ts';

// The polyfill knows nothing of it; it is there once its permission has been granted.
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
declare const chrome: { readonly offscreen?: Offscreen };

const page = 'src/background/backup/offscreen.html';

/** Opens the hidden document that writes a backup, in place of one that was left open. Throws a BackupError. */
export async function openOffscreenDocument(): Promise<void> {
  if (!chrome.offscreen) throw new BackupError('permission');
  await closeOffscreenDocument();
  const justification = 'Writes the weekly backup of notes to a file';
  await chrome.offscreen.createDocument({ url: page, reasons: ['BLOBS'], justification });
}

/** Closes it, if it is open. */
export async function closeOffscreenDocument(): Promise<void> {
  await chrome.offscreen?.closeDocument().catch(() => {});
}
