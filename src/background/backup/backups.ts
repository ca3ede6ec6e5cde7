import browser from 'webextension-polyfill';
import type { BackupRecord, WrittenBackup } from '../../messages/backup.ts';
import type { BackupState } from '../../messages/protocol.ts';
import { downloadAccess } from '../../parts/download-access.ts';
import { changeBackups, getBackups } from '../../store/backup.ts';
import type { Connection } from '../../store/connection.ts';
import { StoreError } from '../../store/errors.ts';
import { getSettings } from '../../store/settings.ts';
import { isDue, settled } from './due.ts';
import { closeOffscreenDocument, openOffscreenDocument } from './offscreen-document.ts';
import { BackupError, saveDownload } from './save-download.ts';
import { writeBackup } from './write-backup.ts';

/** The weekly backups: there is no alarm, they are made when the background is awake for another reason. */
export interface Backups {
  readonly state: () => Promise<BackupState>;
  /** Makes one if the reader wants them and a week has passed. */
  readonly check: () => Promise<void>;
  /** Makes one now, unless one is being made. Resolves when it has begun. */
  readonly begin: () => Promise<void>;
  /** Saves one that was written in another document. */
  readonly save: (backup: WrittenBackup) => Promise<void>;
  /** Says that one could not be written. */
  readonly fail: (error: unknown) => Promise<void>;
}

/** `onChanged` is called whenever the state has changed. `now` gives milliseconds since the epoch. */
export function createBackups(
  store: Connection,
  now: () => number,
  onChanged: () => void,
): Backups {
  const change = async (next: (record: BackupRecord) => BackupRecord) => {
    await store.use((db) => changeBackups(db, next));
    onChanged();
  };
  const record = async () => settled(await store.use(getBackups), now());

  const save = async ({ url, name, notes }: WrittenBackup) => {
    try {
      // Only what this extension has written itself is saved for it.
      const isOwn = url === '' || url.startsWith(`blob:${browser.runtime.getURL('')}`);
      if (!isOwn) throw new BackupError('other', url);
      const file = url === '' ? '' : await saveDownload(url, name);
      await change(() => ({ last: { time: now(), notes, file } }));
    } catch (error) {
      await fail(error);
    }
    await close();
  };
  const fail = async (error: unknown) => {
    const failed = { time: now(), ...reasonOf(error) };
    await change(({ started: _started, ...rest }) => ({ ...rest, failed }));
    await close();
  };
  const make = async () => {
    if (!(await downloadAccess.has())) throw new BackupError('permission');
    // Only a document can make blob: addresses. A constant, so that Firefox's build has nothing of the other way.
    if (import.meta.env.BACKGROUND === 'worker') return openOffscreenDocument();
    const { blob, name, notes, corrections } = await store.use((db) => writeBackup(db, now()));
    const url = notes + corrections === 0 ? '' : URL.createObjectURL(blob);
    await save({ url, name, notes });
    URL.revokeObjectURL(url);
    return undefined;
  };
  const begin = async () => {
    if ((await record()).started !== undefined) return;
    await change((before) => ({ ...settled(before, now()), started: now() }));
    make().catch(fail);
  };
  return {
    state: async () => {
      const { backup: on } = await store.use(getSettings);
      return { on, permitted: await downloadAccess.has(), ...(await record()) };
    },
    check: async () => {
      const { backup: on } = await store.use(getSettings);
      if (on && isDue(await record(), now())) await begin();
    },
    begin,
    save,
    fail,
  };
}

/** What was opened to write a backup is closed. */
async function close(): Promise<void> {
  if (import.meta.env.BACKGROUND === 'worker') await closeOffscreenDocument();
}

function reasonOf(error: unknown): Pick<NonNullable<BackupRecord['failed']>, 'why' | 'detail'> {
  if (error instanceof BackupError)
    return { why: error.why, ...(error.detail && { detail: error.detail }) };
  if (error instanceof StoreError) return { why: error.code === 'quota' ? 'space' : 'store' };
  return { why: 'other', detail: String(error) };
}
