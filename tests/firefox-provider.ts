import { playwright } from '@vitest/browser-playwright';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { BrowserProviderOption } from 'vitest/node';
import { firefoxPath } from '../scripts/browsers.mjs';

const open = () =>
  launch({ browser: 'firefox', executablePath: firefoxPath() ?? '', headless: true });

/**
 * Runs vitest's browser tests in the Firefox of this machine: Playwright knows only one that it has patched itself. Such
 * tests touch the DOM and the store, but have no pointer and no keyboard (`userEvent`).
 */
export function firefox(): BrowserProviderOption {
  return {
    name: 'puppeteer',
    supportedBrowser: ['firefox'],
    options: {},
    serverFactory: playwright().serverFactory,
    providerFactory: () => {
      let browser: Promise<Browser> | undefined;
      const pages = new Map<string, Page>();
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        async openPage(session, url) {
          browser ??= open();
          await pages.get(session)?.close();
          const page = await (await browser).newPage();
          pages.set(session, page);
          await page.goto(url);
        },
        async close() {
          await (await browser)?.close();
        },
      };
    },
  };
}
