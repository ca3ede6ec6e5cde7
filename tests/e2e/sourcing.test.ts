import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension, type Tab } from '../../scripts/browser/extension.ts';
import { fixture, startSite, type Site } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { newsHead, page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { marked, placeOf, select } from './support/words.ts';

let site: Site;
let extension: Extension;
let tab: Tab;

beforeAll(async () => {
  site = await startSite();
  extension = await startExtension(inject('browser'));
  tab = await extension.open(site.serve('/harbour', fixture('sample.html')));
  await tab.read();
});
afterAll(async () => {
  await extension?.close();
  site?.close();
});

/** Clicks words of the page and returns what the card says. */
async function cardOn(words: string): Promise<string> {
  await tab.page.bringToFront();
  await tab.page.keyboard.press('Escape');
  const { x, y } = await placeOf(tab.page, words);
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.click(x, y);
  const card = await until(`the card on “${words}” is open`, async () => {
    const text = await tab.overlay();
    return text.includes('Linked') ? text : undefined;
  });
  return card.replace(/\s+/g, ' ');
}

/** Opens the form on the card. */
async function openForm(button: string): Promise<void> {
  await tab.press(button);
  await become('the form is open', async () => (await tab.overlay()).includes('Kind of source'));
}

const openPopup = async (): Promise<Screen> => {
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`);
  await popup.setViewport({ width: 380, height: 600 });
  return screenOf(popup);
};

const become = (what: string, isSo: () => Promise<boolean>) =>
  until(what, async () => ((await isSo()) ? true : undefined));

const isMarked = async (kind: string, words: string) =>
  (await marked(tab.page, kind)).includes(words);

/** Whether the words that the reader marked are a claim. */
const isAdded = () => isMarked('claim-organisation', 'has denied any wrongdoing');

describe('the card on a claim', () => {
  it.each([
    ['a named person', 'We have waited long enough', ['Named person · quoted', 'Tomas Reyes']],
    [
      'an organisation',
      'serious concern about',
      ['Named organisation · quoted in part', 'Kremlin', '“According to the Kremlin”'],
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
    const card = await cardOn(words);
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

describe('the reader', () => {
  it('names a source by keyboard alone', async () => {
    await tab.page.bringToFront();
    await tab.page.keyboard.press('Escape');
    await select(tab.page, 'the two mediators');
    await extension.ask(
      `return api.tabs.sendMessage(args[0], { type: 'page.command', command: 'name-source' });`,
      tab.id,
    );
    await become('the form is open', async () => (await tab.overlay()).includes('Kind of source'));
    await tab.page.keyboard.type('Jane Roe');
    await tab.page.keyboard.press('Enter');
    await become('it is kept', async () => await isMarked('claim-person', 'the two mediators'));
    await tab.press('Undo');
    await become('it is gone', async () => !(await isMarked('claim-person', 'the two mediators')));
  });

  it('names who says words that were not marked', async () => {
    await tab.page.evaluate(() => {
      const { dataset } = document.body;
      document.addEventListener('keydown', ({ key }) => (dataset['heard'] = key));
    });
    await select(tab.page, 'has denied any wrongdoing');
    await openForm('Who says this?');
    await tab.page.keyboard.type('The dockers’ federation');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Named o');
    await tab.press('Save');
    await become('the words are a claim', isAdded);
    // The page has its own shortcuts; what is typed into the form is none of its business.
    expect(await tab.page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
  });

  it('sees that in another tab on the same article at once', async () => {
    const other = await extension.open(tab.page.url());
    await other.read();
    const isThere = async () =>
      (await marked(other.page, 'claim-organisation')).includes('has denied any wrongdoing');
    await become('the other tab has it', isThere);
    await cardOn('has denied any');
    await tab.press('Take back');
    await become('the other tab has it no more', async () => !(await isThere()));
    await tab.press('Undo');
    await become('the other tab has it again', isThere);
    await other.page.close();
  });

  it('gives a claim another source, out of those of the article', async () => {
    await cardOn('it will pass');
    await openForm('Correct');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type('reyes');
    await tab.press('Tomas Reyes Named person');
    await tab.press('Save');
    await become('it is Reyes’s', async () =>
      (await cardOn('it will pass')).includes('Tomas Reyes'),
    );
  });

  it('gives a source another kind', async () => {
    await cardOn('serious concern about');
    await openForm('Correct');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Doc');
    await tab.press('Save');
    await become('it is a document', () => isMarked('source-document', 'the Kremlin'));
  });

  it('says that words are not a claim', async () => {
    await cardOn('to have received money');
    await openForm('Add a source');
    await tab.press('Not a claim');
    await become('it is no claim', async () => !(await isMarked('source-unspecified', 'is said')));
  });

  it('adds a source to what the outlet says itself', async () => {
    await cardOn('More than 1,300');
    await openForm('Add a source');
    await tab.page.keyboard.type('Border Police');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Named o');
    await tab.page.keyboard.press('Enter');
    await tab.press('Save');
    await become('it is theirs', async () =>
      (await cardOn('More than 1,300')).includes('Border Police'),
    );
  });

  it('finds all of it again on the next visit, and says whose it is', async () => {
    await tab.page.reload();
    await tab.read();
    expect(await isAdded()).toBe(true);
    expect(await isMarked('source-document', 'the Kremlin')).toBe(true);
    expect(await isMarked('source-unspecified', 'is said')).toBe(false);
    expect(await cardOn('it will pass')).toMatch(/Tomas Reyes.*Corrected by you/);
    expect(await cardOn('More than 1,300')).toMatch(/Border Police.*Corrected by you/);
    expect(await cardOn('has denied any')).toMatch(/The dockers’ federation.*You named this/);
  });

  it('takes a correction back on the card, and takes that back too', async () => {
    await cardOn('has denied any');
    await tab.press('Take back');
    await become('the claim is gone', async () => !(await isAdded()));
    await tab.press('Undo');
    await become('the claim is back', isAdded);
  });

  it('finds all corrections in the popup, and takes them back there', async () => {
    const popup = await openPopup();
    await popup.shows('Your corrections on this page');
    for (const said of [
      'You named the source: The dockers’ federation (Named organisation)',
      'Says so: Tomas Reyes (Named person)',
      'Kind of source: Document',
      'Not a claim',
      'You named the source: Border Police (Named organisation)',
    ]) {
      expect(await popup.text()).toContain(said);
    }
    const count = () => popup.page.$$eval('.corrections > li', (items) => items.length);
    for (let left = (await count()) - 1; left >= 0; left -= 1) {
      await popup.press('Take back');
      await become(`${left} corrections are left`, async () => (await count()) === left);
    }
    await popup.hides('Your corrections on this page');
    expect(await isAdded()).toBe(false);
    expect(await isMarked('source-organisation', 'the Kremlin')).toBe(true);
    expect(await isMarked('source-unspecified', 'is said')).toBe(true);
    await popup.press('Undo');
    await popup.shows('Your corrections on this page');
    await popup.page.close();
  });
});
