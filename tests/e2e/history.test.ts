import { describe, expect, it } from 'vitest';
import { articleBody, newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';

const { site, extension } = await start(({ port }) => ({ proxy: port }));
for (const path of ['/first', '/second', '/third']) {
  site.serve(path, page({ head: newsHead, body: articleBody }));
}

/** Reads an article of this host, and opens the popup on it. */
async function popupAfter(host: string, path: string): Promise<Screen> {
  const tab = await extension.open(`http://${host}${path}`);
  await tab.read();
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`);
  const screen = screenOf(popup);
  await screen.shows(/\d+ claims?:/);
  await screen.shows('What this page says of itself');
  return screen;
}

async function switchHistory(): Promise<void> {
  const options = screenOf(await extension.session.openScreen('src/screens/options/index.html'));
  await options.press(/^Keep the sourcing of articles/);
  await options.shows('Saved');
  await options.page.close();
}

describe('what a reader has read of an outlet', () => {
  it('is not kept before the reader asks for it', async () => {
    const popup = await popupAfter('www.latimes.com', '/first');
    await popup.shows('Nant Capital');
    expect(await popup.text()).not.toContain('You have read');
  });

  it('is told from then on: how many articles of the outlet, and what they rest on', async () => {
    await switchHistory();
    const first = await popupAfter('www.latimes.com', '/second');
    await first.shows('You have read 1 of its articles');
    const [, claims] = /They made (\d+) claims:/.exec(await first.text()) ?? [];
    expect(Number(claims)).toBeGreaterThan(0);
    // The same outlet under its other name, and another outlet between.
    await popupAfter('www.foxnews.com', '/first');
    const second = await popupAfter('latimes.com', '/third');
    await second.shows('You have read 2 of its articles');
    await second.shows(`They made ${2 * Number(claims)} claims:`);
    const again = await popupAfter('latimes.com', '/third');
    await again.shows('You have read 2 of its articles');
  });

  it('is deleted when the reader wants it no more', async () => {
    await switchHistory();
    const popup = await popupAfter('www.latimes.com', '/first');
    expect(await popup.text()).not.toContain('You have read');
    await switchHistory();
    const after = await popupAfter('www.latimes.com', '/second');
    await after.shows('You have read 1 of its articles');
  });
});
