import browser from 'webextension-polyfill';
import { createCall, type Call } from '../messages/call.ts';
import type { PageCalls, Request } from '../messages/protocol.ts';

/** Milliseconds that a page is given to answer; a frozen tab must not hold the background up. */
const timeout = 3000;

/** Calls the reader of one tab. Rejects with `unreachable` where there is none. */
export function callPage(tabId: number): Call {
  const call = createCall((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
  return (type, request, options) => call(type, request, { timeout, ...options });
}

/** Tells every open page; those without a reader do not hear it, which is as it should be. */
export async function tellPages(message: Request<keyof PageCalls>): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, message, { frameId: 0 })),
  );
}

/** Whether a tab shows this page now: what a page says of itself can come after its tab has left it. */
export async function tabShows(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');
