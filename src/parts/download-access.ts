import browser, { type Permissions } from 'webextension-polyfill';

/** The permission to save downloads, which is asked for only when the reader wants backups, and given back after. */
export interface DownloadAccess {
  readonly has: () => Promise<boolean>;
  /** Asks the reader through the browser; must be called while a click is handled. */
  readonly ask: () => Promise<boolean>;
  readonly drop: () => Promise<unknown>;
  /** Calls `hear` when a permission has come or gone, until the signal aborts. */
  readonly watch: (hear: () => void, signal: AbortSignal) => void;
}

/** All that the manifest leaves to the reader: it is wanted for nothing else. */
const wanted = (): Permissions.Permissions => {
  const { optional_permissions: permissions = [] } = browser.runtime.getManifest();
  return { permissions } as Permissions.Permissions;
};

export const downloadAccess: DownloadAccess = {
  has: () => browser.permissions.contains(wanted()),
  ask: () => browser.permissions.request(wanted()),
  drop: () => browser.permissions.remove(wanted()),
  watch: (hear, signal) => {
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    const onChange = () => hear();
    for (const event of events) event.addListener(onChange);
    signal.addEventListener('abort', () => {
      for (const event of events) event.removeListener(onChange);
    });
  },
};
