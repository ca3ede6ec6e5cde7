import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { until } from '../../scripts/browser/until.ts';
import { articleBody, newsHead, page } from '../fixtures/pages/page.ts';
import { start } from './support/start.ts';

const { site, extension } = await start();

const style = `<style>
  html.dark { background: #111; color: #ddd }
  a { color: #06c }
  body { transition: color 0.2s }
</style>`;

/** The papers that marks are painted for now. */
const papers = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() => [
    ...new Set(
      [...CSS.highlights.keys()].flatMap((name) => /^who-says-(\w+)/.exec(name)?.[1] ?? []),
    ),
  ]);

const painted = (tab: Tab, paper: string) =>
  until(`the marks are for ${paper} paper`, async () =>
    (await papers(tab)).join() === paper ? true : undefined,
  );

describe('the colours of the marks', () => {
  it('are for the paper of the text, whatever colour its first words have', async () => {
    const body = articleBody
      .replace('The river authority', '<a href="/rivers">The river authority</a>')
      .replace(/<h1>(.*?)<\/h1>/, '<h1><a href="/bridges">$1</a></h1>');
    const html = 'lang="en" class="dark"';
    const tab = await extension.open(
      site.serve('/dark', page({ head: newsHead + style, body, html })),
    );
    await tab.read();
    expect(await papers(tab)).toEqual(['dark']);
  });

  it('change with the theme of the page', async () => {
    const tab = await extension.open(
      site.serve('/themed', page({ head: newsHead + style, body: articleBody })),
    );
    await tab.read();
    expect(await papers(tab)).toEqual(['light']);
    await tab.page.evaluate(() => document.documentElement.classList.add('dark'));
    await painted(tab, 'dark');
    await tab.page.evaluate(() => document.documentElement.classList.remove('dark'));
    await painted(tab, 'light');
  });
});
