import type { Browser, Page } from 'puppeteer-core';

/** The add-on's id in manifest.json. */
const id = 'who-says@who-says.example';
const uuid = '5f0c1a52-7a55-4f0e-9f43-0d8c2f3e6b11';

/** Firefox gives an extension a random host at every installation; tests need one that they know. */
export function presetUuid() {
  return {
    uuid,
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  };
}

/** Preferences that make Firefox save every file in this folder without asking. */
export const savingTo = (folder: string): Record<string, unknown> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
});

/** Preferences with which Firefox grants optional permissions at the click, without its prompt. */
export const withoutPrompts: Record<string, unknown> = {
  'extensions.webextOptionalPermissionPrompts': false,
};

/** Preferences that make Firefox "never remember history". */
export const alwaysPrivate: Record<string, unknown> = {
  'browser.privatebrowsing.autostart': true,
};

interface BidiPage {
  readonly mainFrame: () => { readonly _id: string };
}
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<unknown> };
}

/**
 * Opens an extension page in Firefox. Puppeteer's `goto` waits for events that never come for moz-extension:
 * addresses, so the navigation is sent over the WebDriver BiDi connection itself.
 */
export async function openFirefoxPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  const { connection } = browser as unknown as BidiBrowser;
  const context = (page as unknown as BidiPage).mainFrame()._id;
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
  await page.bringToFront();
  return page;
}

/**
 * Runs an expression in Firefox's own (privileged) scope, where `WebExtensionPolicy` and the like are. Needs
 * `-remote-allow-system-access`.
 */
async function inFirefox(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    readonly result: { readonly contexts: readonly { readonly context: string }[] };
  };
  const context = tree.result.contexts[0]?.context;
  await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
}

/** Lets the extension run in private windows, as a reader does in Firefox's own list of extensions. */
export const allowInPrivate = (browser: Browser): Promise<void> =>
  inFirefox(
    browser,
    `(async () => {
       const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
       const { ExtensionPermissions } = load('ExtensionPermissions');
       const { AddonManager } = load('AddonManager');
       const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
       await ExtensionPermissions.add('${id}', allowed, WebExtensionPolicy.getByID('${id}').extension);
       const addon = await AddonManager.getAddonByID('${id}');
       await addon.reload();
     })()`,
  );

/** Stops the extension's event page, as Firefox does when it has been idle. */
export const stopFirefoxBackground = (browser: Browser): Promise<void> =>
  inFirefox(
    browser,
    `WebExtensionPolicy.getByID('${id}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
