/** What the built extension does on a saved page: the marks that a reader would see, and what they cost the page. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messages/protocol.ts';
import type { Extension, Tab } from '../browser/extension.ts';
import type { SavedPage } from './data.ts';
import { tokenScore, type Score } from './score.ts';

export interface ShippedLine {
  readonly page: SavedPage;
  readonly report?: PageReport;
  /** The reader had to be asked for: the sentinel saw no article. */
  readonly asked: boolean;
  readonly score?: Score;
  /** Milliseconds from the reader's start until its marks were painted. */
  readonly painted?: number;
  /** The longest task on the page's main thread in that time, in milliseconds. */
  readonly longest?: number;
  /** The page's serialised document is the same as without the extension. */
  readonly unchanged?: boolean;
  readonly error?: string;
}

/** Milliseconds that the sentinel is given before the page is read because it was asked for. */
const patience = 6000;

/** Opens one page with the extension and tells what came of it. */
export async function readShipped(
  extension: Extension,
  address: string,
  page: SavedPage,
  truth: string,
  prepare: (tab: Page) => Promise<void>,
  screenshot?: string,
): Promise<ShippedLine> {
  let tab: Tab | undefined;
  const errors: string[] = [];
  try {
    tab = await extension.open(address, async (empty) => {
      empty.on('pageerror', (error) => {
        if (!isStoppedLoad(String(error))) errors.push(String(error));
      });
      await prepare(empty);
      await empty.evaluateOnNewDocument(watchTasks);
    });
    const { report, asked } = await readOrAsk(extension, tab);
    const { painted, longest } = await costs(tab.page, report);
    if (screenshot) {
      await showArticle(tab.page, report);
      await tab.page.screenshot({ path: screenshot });
    }
    return {
      page,
      report,
      asked,
      score: tokenScore(report.article?.text ?? '', truth),
      ...(painted !== undefined && { painted, longest }),
      unchanged: await isUnchanged(tab.page),
      ...(errors.length > 0 && { error: errors.join('; ') }),
    };
  } catch (error) {
    return { page, asked: false, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await tab?.page.close();
  }
}

/** Brings the article to the top of the window: without its styles a page begins with its menus. */
async function showArticle(page: Page, { article }: PageReport): Promise<void> {
  const openings = article?.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => article.text.slice(start, end).slice(0, 24));
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const openings = ${JSON.stringify(openings ?? [])};
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      const shown = parentElement.getClientRects().length > 0;
      if (shown && openings.some((text) => data.includes(text))) return parentElement.scrollIntoView();
    }
  })()`);
}

/** Firefox reports as errors what our own server's policy and the missing network stop of the page, as they should. */
const isStoppedLoad = (error: string): boolean =>
  /Content-Security-Policy|Cross-Origin Request Blocked|Security Error: Content at|downloadable font/u.test(
    error,
  );

async function readOrAsk(
  extension: Extension,
  tab: Tab,
): Promise<{ report: PageReport; asked: boolean }> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await tab.describe()) return { report: await tab.read(), asked: false };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await extension.ask(
    `return api.runtime.sendMessage({ type: 'tab.read', tabId: args[0] });`,
    tab.id,
  );
  return { report: await tab.read(), asked: true };
}

interface Watched {
  readonly gaps: readonly (readonly [end: number, length: number])[];
  readonly html: string;
}

/**
 * Runs in the page before anything else: notes when the main thread was not free, and the document as it was parsed.
 * As text, because the TypeScript runner adds helpers to functions that the page does not have.
 */
const watchTasks = `(() => {
  const watched = { gaps: [], html: '' };
  Object.defineProperty(window, 'watchedByPages', { value: watched });
  document.addEventListener('DOMContentLoaded', () => {
    watched.html = document.documentElement.outerHTML;
  });
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    // A nested timer comes after 4 ms at the earliest (HTML, § 8.6); only what is beyond is a task.
    if (now - last > 12) watched.gaps.push([performance.timeOrigin + now, now - last - 4]);
    last = now;
    setTimeout(tick);
  };
  tick();
})()`;

const watchedIn = (page: Page) =>
  page.evaluate('window.watchedByPages') as Promise<Watched | undefined>;

async function costs(
  page: Page,
  { timing }: PageReport,
): Promise<{ painted?: number; longest: number }> {
  if (!timing) return { longest: 0 };
  // The frame that shows the marks follows the painting.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { gaps = [] } = (await watchedIn(page)) ?? {};
  const own = gaps.filter(
    ([end, length]) => end > timing.started && end - length < timing.painted + 50,
  );
  return {
    painted: timing.painted - timing.started,
    longest: Math.max(0, ...own.map(([, length]) => length)),
  };
}

async function isUnchanged(page: Page): Promise<boolean> {
  const { html } = (await watchedIn(page)) ?? {};
  return html === (await page.evaluate(() => document.documentElement.outerHTML));
}
