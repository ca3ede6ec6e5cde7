import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** Starts a real browser without a window. Throws if the machine has none. */
export async function startBrowser(name: BrowserName): Promise<Browser> {
  const path = name === 'firefox' ? firefoxPath() : chromiumPath();
  if (!path)
    throw new Error(`There is no ${name} on this machine; set ${name.toUpperCase()}_PATH.`);
  return launch(
    name === 'firefox'
      ? { browser: 'firefox', executablePath: path, headless: true }
      : {
          browser: 'chrome',
          executablePath: path,
          headless: true,
          protocolTimeout: 30_000,
          args: ['--no-sandbox'],
        },
  );
}

/** A tab that loads documents from the local server only: everything else that a page asks for is refused. */
export async function openTab(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await onlyDocuments(page, origin);
  return page;
}

/** Refuses all that a tab asks for, except documents of this origin. */
export async function onlyDocuments(page: Page, origin: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.url().startsWith(origin);
    const done = isDocument ? request.continue() : request.abort();
    done.catch(() => {
      // The tab went on before the answer came.
    });
  });
}
