import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { articleBody, newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf } from './support/screen.ts';
import { start } from './support/start.ts';

const { site, extension } = await start();
let long: Tab;
let short: Tab;
let quiet: Tab;

beforeAll(async () => {
  const bridges = page({ head: newsHead, body: articleBody });
  const recipe = page({ body: '<h1>Bread</h1><p>Flour, water, salt.</p>' });
  long = await extension.open(site.serve('/harbour', fixture('sample.html')));
  short = await extension.open(site.serve('/bridges', bridges));
  quiet = await extension.open(site.serve('/recipe', recipe));
  // A window of its own for the second article.
  await extension.ask(`await api.windows.create({ tabId: args[0] });`, short.id);
  await Promise.all([long.read(), short.read()]);
});

const badge = (tab: Tab) =>
  extension.ask<string>(`return api.action.getBadgeText({ tabId: args[0] });`, tab.id);

const badgeIs = (tab: Tab, wanted: string | RegExp) =>
  until(`the badge is ${wanted}`, async () =>
    (typeof wanted === 'string' ? (await badge(tab)) === wanted : wanted.test(await badge(tab)))
      ? true
      : undefined,
  );

/** How many claims the popup of this tab counts. */
async function counted(tab: Tab): Promise<string> {
  const popup = screenOf(
    await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`),
  );
  await popup.shows(/\d+ claims?:/);
  const [, claims = ''] = /(\d+) claims?:/.exec(await popup.text()) ?? [];
  await popup.page.close();
  return claims;
}

describe('the number on the button', () => {
  it('is that of its own tab, in whichever window that is, and nothing where there is no article', async () => {
    await badgeIs(long, await counted(long));
    await badgeIs(short, await counted(short));
    expect(await badge(long)).not.toBe(await badge(short));
    expect(await badge(quiet)).toBe('');
    expect(await extension.ask(`return api.action.getBadgeText({});`)).toBe('');
  });

  it('stays as it is while its reader goes from tab to tab and from window to window', async () => {
    const seen = await extension.ask<string[]>(
      `const [long, short, quiet] = args;
       const seen = new Set();
       for (let round = 0; round < 15; round += 1) {
         const tabId = args[round % 3];
         const { windowId } = await api.tabs.update(tabId, { active: true });
         await api.windows.update(windowId, { focused: true });
         const texts = await Promise.all(args.map((id) => api.action.getBadgeText({ tabId: id })));
         seen.add(texts.join(' | '));
       }
       return [...seen];`,
      long.id,
      short.id,
      quiet.id,
    );
    expect(seen).toEqual([`${await badge(long)} | ${await badge(short)} | `]);
  });

  it('goes with the article, and is there again when its reader comes back', async () => {
    const before = await badge(long);
    await long.page.goto(`${site.origin}/recipe`);
    await badgeIs(long, '');
    await extension.ask(`await api.tabs.goBack(args[0]);`, long.id);
    await badgeIs(long, before);
  });

  it('is not that of a page that its tab has left before it was heard', async () => {
    const left = {
      type: 'page.changed',
      status: 'read',
      claims: 77,
      url: `${site.origin}/harbour`,
    };
    await extension.ask(
      `await api.scripting.executeScript({
         target: { tabId: args[0] },
         args: [args[1]],
         func: (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message),
       });`,
      quiet.id,
      left,
    );
    expect(await badge(quiet)).toBe('');
  });
});
