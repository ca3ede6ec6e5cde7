import browser from 'webextension-polyfill';
import type { Notice } from '../messages/protocol.ts';
import { createCall } from '../messages/call.ts';
import type { LibrarySearch } from './library-search.ts';
import type { Call, Listen, Surroundings } from './surroundings.ts';
import { createWords } from './words.ts';

/** The browser's own API as the surroundings of a screen; `timeout` is how long it waits for answers, in milliseconds. */
export function browserSurroundings(timeout?: number): Surroundings {
  const call = createCall((message) => browser.runtime.sendMessage(message));
  const options = timeout === undefined ? {} : { timeout };
  return {
    call: (type, request, own) => call(type, request, { ...options, ...own }),
    listen,
    words: createWords((key, values) => browser.i18n.getMessage(key, values)),
    now: () => Date.now(),
  };
}

/** Asks the reader of the page in a tab. */
export const callTab = (tabId: number): Call =>
  createCall((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

const listen: Listen = (hear, signal) => {
  const onMessage = (message: unknown) => {
    if (isNotice(message)) hear(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
};

const notices: ReadonlySet<unknown> = new Set<Notice['type']>([
  'notice.notes',
  'notice.backup',
  'notice.settings',
  'notice.page',
]);

const isNotice = (message: unknown): message is Notice =>
  typeof message === 'object' && message !== null && 'type' in message && notices.has(message.type);

export type Screen = 'library' | 'options' | 'welcome';

/**
 * Opens a screen in a tab of its own; the library can be opened on what is searched for. From a private window it is
 * opened in an ordinary one, as Chromium does by itself: in Firefox's private windows screens have no storage.
 */
export async function openScreen(screen: Screen, search: LibrarySearch = {}): Promise<void> {
  const fields = new URLSearchParams({ ...search }).toString();
  const fragment = fields ? `#${fields}` : '';
  const url = browser.runtime.getURL(`src/screens/${screen}/index.html${fragment}`);
  // Phones have no windows.
  if (!browser.extension.inIncognitoContext || !browser.windows) {
    await browser.tabs.create({ url });
    return;
  }
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.find(({ incognito }) => !incognito)?.id;
  if (ordinary === undefined) {
    await browser.windows.create({ url });
    return;
  }
  await browser.tabs.create({ url, windowId: ordinary });
  await browser.windows.update(ordinary, { focused: true });
}

/** Titles the document and tells assistive technology its language. */
export function prepareDocument({ words }: Surroundings, title: string): void {
  document.title = title;
  document.documentElement.lang = words.locale;
}
