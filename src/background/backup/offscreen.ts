import browser from 'webextension-polyfill';
import { createCall } from '../../messages/call.ts';
import { connectStore } from '../../store/connection.ts';
import { writeBackup } from './write-backup.ts';

/** Milliseconds that the background is given to save the file. */
const timeout = 10 * 60 * 1000;

const call = createCall((message) => browser.runtime.sendMessage(message));

/** The hidden document in which Chromium writes a backup; the background saves it and then closes this. */
async function write(): Promise<void> {
  try {
    const { blob, name, notes, corrections } = await connectStore().use((db) =>
      writeBackup(db, Date.now()),
    );
    const url = notes + corrections === 0 ? '' : URL.createObjectURL(blob);
    await call('backup.written', { url, name, notes }, { timeout });
  } catch (error) {
    await call('backup.failed', { detail: String(error) });
  }
}

// Whatever happens to the message: a backup that was begun and does not end counts as interrupted.
write().catch(() => {});
