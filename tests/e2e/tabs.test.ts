import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { start } from './support/start.ts';
import { marked, select } from './support/words.ts';

const { site, extension } = await start();
let first: Tab;
let second: Tab;

beforeAll(async () => {
  const address = site.serve('/harbour', fixture('sample.html'));
  first = await extension.open(address);
  await first.read();
  second = await extension.open(`${address}?utm_source=letter`);
  await second.read();
});

const shows = (tab: Tab, words: string) =>
  until(`“${words}” is painted`, async () =>
    (await marked(tab.page, 'note-yellow')).includes(words) ? true : undefined,
  );

describe('the same article in two tabs', () => {
  it('shows a highlight in both at once, whatever is behind the address', async () => {
    await second.page.bringToFront();
    await select(second.page, 'the talks could collapse within days');
    await second.press('Highlight');
    await shows(second, 'the talks could collapse within days');
    await shows(first, 'the talks could collapse within days');
  });

  it('shows at once in both what is switched off in one', async () => {
    await extension.ask(
      `return api.runtime.sendMessage({ type: 'settings.set', change: { density: 'off' } });`,
    );
    await until('the first tab shows no claims', async () =>
      (await marked(first.page, 'claim-person')).length === 0 ? true : undefined,
    );
    // The reader's own highlights stay at every density.
    expect(await marked(first.page, 'note-yellow')).toHaveLength(1);
  });
});
