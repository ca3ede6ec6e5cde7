import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { malformedPath } from '../fixtures/malformed.ts';
import { page } from '../fixtures/pages/page.ts';
import { accessibilityFaults } from './support/axe.ts';
import { focusIs } from './support/keyboard.ts';
import { openLibrary } from './support/library.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked, placeOf, select } from './support/words.ts';

const { site, extension } = await start();
let tab: Tab;

const story = fixture('sample.html');
const quotes = ['fell by 40 per cent', 'Critics say that the contract', 'the two mediators'];

const screen = async (path: string): Promise<Screen> =>
  screenOf(await extension.session.openScreen(`src/screens/${path}`));
const popupOf = (of: Tab) => screen(`popup/index.html?tab=${of.id}`);

const expectNoFaults = async ({ page: shown }: Screen) =>
  expect(await accessibilityFaults(shown)).toEqual([]);

beforeAll(async () => {
  tab = await extension.open(site.serve('/harbour', story));
  await tab.read();
  for (const quote of quotes) {
    await select(tab.page, quote);
    await tab.press('Highlight');
    await until(`“${quote}” is painted`, async () =>
      (await marked(tab.page, 'note-yellow')).includes(quote) ? true : undefined,
    );
  }
  const { x, y } = await placeOf(tab.page, 'it will pass');
  await tab.page.mouse.click(x, y);
  await tab.press('Correct');
  await tab.press('Not a claim');
  await until('the claim is gone', async () =>
    (await marked(tab.page, 'claim-person')).includes('it will pass') ? undefined : true,
  );
  // One note has lost its place, and one stands in changed words.
  site.serve(
    '/harbour',
    story
      .replace(/<p>\s+The company has blamed[^]+?<\/p>/, '')
      .replace('the two mediators', 'their two mediators'),
  );
  await tab.page.reload();
  await tab.read();
});

describe('axe finds no fault, in light and dark', () => {
  it('in the popup of an article with notes, a lost one among them, and a correction', async () => {
    const popup = await popupOf(tab);
    await popup.shows('Not found: these words are no longer on the page.');
    await popup.shows('Your corrections on this page');
    await expectNoFaults(popup);
    await popup.press('Edit');
    await popup.shows('Your words');
    await expectNoFaults(popup);
    await popup.press('Done');
    await focusIs(popup.page, 'button Edit');
    await popup.fill('Search all notes', 'fell');
    await popup.shows('1 note found');
    await expectNoFaults(popup);
  });

  it('in the popup elsewhere', async () => {
    const plain = await extension.open(site.serve('/empty', page({ body: '<p>Nothing.</p>' })));
    const popup = await popupOf(plain);
    await popup.shows('does not look like a news article');
    await expectNoFaults(popup);
    const here = await popupOf(tab);
    await here.press(/^On/);
    await here.shows('On this site');
    await expectNoFaults(here);
    await here.press(/^On this site/);
    await here.shows('switched off on this site');
    await expectNoFaults(here);
    await here.press('Switch on');
  });

  it('in the library with groups, a selection, an unfolded note, and a message', async () => {
    const library = await openLibrary(extension);
    await library.shows('3 notes found');
    await library.page.select('main label:last-of-type select', 'outlet');
    await library.shows('Northshore Ledger 3');
    await library.press(`“${quotes[1]}”`);
    await library.shows('Your words');
    await library.page.focus('.rows');
    await library.page.keyboard.press(' ');
    await library.shows('1 note selected');
    await expectNoFaults(library);
    await library.press('Done');
    await library.press('Delete');
    await library.shows('1 note is in the bin.');
    await expectNoFaults(library);
    await library.press(/^Bin/);
    await library.shows('Deleted notes stay here for 30 days.');
    await expectNoFaults(library);
  });

  it('in the dialog with a preview of what is refused, and after an import', async () => {
    const library = await openLibrary(extension);
    await library.press('Export and import');
    await library.choose(malformedPath('nulls.json'));
    await library.shows('nulls.json: 1 new');
    await expectNoFaults(library);
    await library.press('Import 1 note');
    await library.shows('Notes added: 1');
    await expectNoFaults(library);
  });

  it('in the library where nothing is found', async () => {
    const library = await openLibrary(extension);
    await library.fill('Search all notes', 'no such words');
    await library.shows('0 notes found');
    await expectNoFaults(library);
  });

  it('in the options and on the welcome page', async () => {
    await expectNoFaults(await screen('options/index.html'));
    await expectNoFaults(await screen('welcome/index.html'));
  });
});
