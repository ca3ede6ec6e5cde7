import browser from 'webextension-polyfill';
import { articleKey } from '../notes/article-key.ts';
import type { Note } from '../notes/note.ts';
import { callPage } from './pages.ts';

/** Milliseconds between two attempts to show a note on a page that is still being read, and how many there are. */
const interval = 500;
const attempts = 40;

/** Brings the article of a note to the front, opening it if it is not open, and shows the note there. */
export async function openNote(note: Note): Promise<void> {
  const { url, articleKey: key } = note.target;
  // Not by a match pattern: those know no ports in Firefox, and the article may be open under another of its addresses.
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => isArticle(tab.url, key)) ?? tabs.find((tab) => tab.url === url);
  const tab = open ?? (await browser.tabs.create({ url }));
  if (open) {
    await browser.tabs.update(open.id, { active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
  if (tab.id !== undefined) void showWhenRead(tab.id, note.id);
}

const isArticle = (url: string | undefined, key: string) =>
  url !== undefined && /^https?:/.test(url) && articleKey(url, url) === key;

/** Should the worker die meanwhile, the article is open all the same and the note is painted on it. */
async function showWhenRead(tabId: number, note: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const shown = await callPage(tabId)('page.show', { note }, { timeout: interval }).catch(
      () => false,
    );
    if (shown) return;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
