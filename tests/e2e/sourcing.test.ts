import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { become, cardOn } from './support/card.ts';
import { newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked } from './support/words.ts';

const { site, extension } = await start();
let tab: Tab;

beforeAll(async () => {
  tab = await extension.open(site.serve('/harbour', fixture('sample.html')));
  await tab.read();
});

const openPopup = async (): Promise<Screen> => {
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`);
  await popup.setViewport({ width: 380, height: 600 });
  return screenOf(popup);
};

describe('the card on a claim', () => {
  it.each([
    ['a named person', 'We have waited long enough', ['Named person · quoted', 'Tomas Reyes']],
    [
      'an organisation',
      'the strike costs the region',
      ['Named organisation · in other words', 'World Bank', '“The World Bank estimates”'],
    ],
    [
      'a document, and what is linked',
      'safety spending at the port',
      ['Document', '2023 audit', 'audit.example.org'],
    ],
    [
      'somebody unnamed, and where they belong',
      'the talks could collapse',
      ['Unnamed', 'A senior Treasury official', 'Belongs to Treasury'],
    ],
    [
      'hearsay',
      'to have received money',
      ['Hearsay', 'Nobody is named', 'is said to have received money from abroad'],
    ],
    [
      'nobody but the outlet, and why one may ask',
      'More than 1,300',
      ['Northshore Ledger says so itself', 'Marked since it gives numbers of dead or hurt'],
    ],
    [
      'a source in a source',
      'will not reopen until',
      ['Erik Dahl', 'Through Office of Erik Dahl “His office said” Erik Dahl “he told”'],
    ],
  ])('tells %s', async (_, words, expected) => {
    const card = await cardOn(tab, words);
    for (const part of expected) expect(card).toContain(part);
  });
});

describe('the popup on an article', () => {
  it('sums its sourcing up in words and numbers', async () => {
    const popup = await openPopup();
    await popup.shows(/\d+ claims: \d+ by \d+ named sources.* by the outlet itself\./);
    await popup.shows(/Unnamed sources stand behind \d+% of the words; \d+% are hearsay\./);
    await popup.shows(/named sources are never quoted in their own words\./);
    expect(await popup.text()).toMatch(/Document 1 6%/);
    const chart = await popup.page.$eval('[role=img]', (bar) => bar.getAttribute('aria-label'));
    expect(chart).toMatch(/^Claims by kind of source: Named person \d+, .*The outlet itself \d+$/);
    await popup.page.close();
  });

  it('leads from a source to its words on the page, which are lit up', async () => {
    const popup = await openPopup();
    await popup.press(/World Bank/);
    await popup.press(/the strike costs the region/);
    await become('the card is open', async () => (await tab.overlay()).includes('World Bank'));
    expect((await marked(tab.page, 'focus')).join()).toContain('that the strike costs the region');
    await become('the words are in view', () =>
      tab.page.evaluate(() => {
        const [words] = CSS.highlights.get('who-says-light-focus') ?? [];
        const { top, bottom } = (words as Range).getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    );
    await tab.page.keyboard.press('Escape');
    await become('nothing is lit up', async () => (await marked(tab.page, 'focus')).length === 0);
  });
});

const set = (change: object) =>
  extension.ask(
    `return api.runtime.sendMessage({ type: 'settings.set', change: args[0] });`,
    change,
  );

describe('the settings', () => {
  it('show all that the outlet says itself, and only the most telling of it by default', async () => {
    const towns = ['Arby', 'Bodum', 'Corley', 'Dunmere', 'Elstow', 'Farlow', 'Grantley', 'Hexley'];
    const said = towns.map((town, i) => `The flood killed ${i + 12} people in ${town} on Monday.`);
    const body = `<article><h1>Floods</h1><p>${said.slice(0, 4).join(' ')}</p><p>${said.slice(4).join(' ')}</p></article>`;
    const floods = await extension.open(site.serve('/floods', page({ head: newsHead, body })));
    await floods.read();
    const own = async () => (await marked(floods.page, 'claim-outlet')).length;
    const usually = await own();
    expect(usually).toBeLessThan(towns.length);
    const popup = screenOf(
      await extension.session.openScreen(`src/screens/popup/index.html?tab=${floods.id}`),
    );
    await popup.shows(/more claims are not marked/);
    await popup.press('Mark all');
    await become('more are marked', async () => (await own()) > usually);
    await popup.press('Mark only those most worth asking about');
    await become('fewer are marked', async () => (await own()) === usually);
    await floods.page.close();
    await popup.page.close();
  });

  it('keep the text clean, and the popup still leads to each claim', async () => {
    await set({ density: 'off' });
    await become(
      'nothing is marked',
      async () => (await marked(tab.page, 'claim-person')).length === 0,
    );
    const popup = await openPopup();
    await popup.press(/World Bank/);
    await popup.press(/the strike costs the region/);
    await become('the card is open', async () => (await tab.overlay()).includes('World Bank'));
    await set({ density: 'all' });
    await become(
      'claims are marked',
      async () => (await marked(tab.page, 'claim-person')).length > 0,
    );
  });
});
