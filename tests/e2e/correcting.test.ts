import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { become, cardOn, openForm } from './support/card.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked, select } from './support/words.ts';

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

const isMarked = async (kind: string, words: string) =>
  (await marked(tab.page, kind)).includes(words);

/** Whether the words that the reader marked are a claim. */
const isAdded = () => isMarked('claim-organisation', 'runs the harbour museum');

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
    await select(tab.page, 'runs the harbour museum');
    await openForm(tab, 'Who says this?');
    await tab.page.keyboard.type('The city’s museums');
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
      (await marked(other.page, 'claim-organisation')).includes('runs the harbour museum');
    await become('the other tab has it', isThere);
    await cardOn(tab, 'runs the harbour museum');
    await tab.press('Take back');
    await become('the other tab has it no more', async () => !(await isThere()));
    await tab.press('Undo');
    await become('the other tab has it again', isThere);
    await other.page.close();
  });

  it('gives a claim another source, out of those of the article', async () => {
    await cardOn(tab, 'it will pass');
    await openForm(tab, 'Correct');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type('reyes');
    await tab.press('Tomas Reyes Named person');
    await tab.press('Save');
    await become('it is Reyes’s', async () =>
      (await cardOn(tab, 'it will pass')).includes('Tomas Reyes'),
    );
  });

  it('gives a source another kind', async () => {
    await cardOn(tab, 'the strike costs the region');
    await openForm(tab, 'Correct');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Doc');
    await tab.press('Save');
    await become('it is a document', () => isMarked('source-document', 'The World Bank'));
  });

  it('says that words are not a claim', async () => {
    await cardOn(tab, 'to have received money');
    await openForm(tab, 'Add a source');
    await tab.press('Not a claim');
    await become('it is no claim', async () => !(await isMarked('source-unspecified', 'is said')));
  });

  it('adds a source to what the outlet says itself', async () => {
    await cardOn(tab, 'More than 1,300');
    await openForm(tab, 'Add a source');
    await tab.page.keyboard.type('Border Police');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.type('Named o');
    await tab.page.keyboard.press('Enter');
    await tab.press('Save');
    await become('it is theirs', async () =>
      (await cardOn(tab, 'More than 1,300')).includes('Border Police'),
    );
  });

  it('finds all of it again on the next visit, and says whose it is', async () => {
    await tab.page.reload();
    await tab.read();
    expect(await isAdded()).toBe(true);
    expect(await isMarked('source-document', 'The World Bank')).toBe(true);
    expect(await isMarked('source-unspecified', 'is said')).toBe(false);
    expect(await cardOn(tab, 'it will pass')).toMatch(/Tomas Reyes.*Corrected by you/);
    expect(await cardOn(tab, 'More than 1,300')).toMatch(/Border Police.*Corrected by you/);
    expect(await cardOn(tab, 'runs the harbour museum')).toMatch(
      /The city’s museums.*You named this/,
    );
  });

  it('takes a correction back on the card, and takes that back too', async () => {
    await cardOn(tab, 'runs the harbour museum');
    await tab.press('Take back');
    await become('the claim is gone', async () => !(await isAdded()));
    await tab.press('Undo');
    await become('the claim is back', isAdded);
  });

  it('finds all corrections in the popup, and takes them back there', async () => {
    const popup = await openPopup();
    await popup.shows('Your corrections on this page');
    for (const said of [
      'You named the source: The city’s museums (Named organisation)',
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
    expect(await isMarked('source-organisation', 'The World Bank')).toBe(true);
    expect(await isMarked('source-unspecified', 'is said')).toBe(true);
    await popup.press('Undo');
    await popup.shows('Your corrections on this page');
    await popup.page.close();
  });
});
