import browser from 'webextension-polyfill';
import readerFile from '../content/reader.ts?script&iife';
import sentinelFile from '../content/sentinel.ts?script&iife';
import { highlightRules } from '../marks/highlight-rules.ts';

/** The top document of a tab: frames carry advertisements, players and other people's pages. */
const topOf = (tabId: number) => ({ tabId, frameIds: [0] });

/** Puts the reader and the look of its marks into a tab. A reader that is there already stays as it is. */
export async function injectReader(tabId: number): Promise<void> {
  const target = topOf(tabId);
  await browser.scripting.insertCSS({ target, css: highlightRules() });
  await browser.scripting.executeScript({ target, files: [readerFile] });
}

/** Asks a page again whether it is an article: its address has changed without a load. */
export async function injectSentinel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: topOf(tabId), files: [sentinelFile] });
}
