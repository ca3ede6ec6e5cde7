import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { openLibrary } from './support/library.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked, select } from './support/words.ts';

const noted = 'Critics say that the contract';
const short = 'Jane Roe';
const story = fixture('sample.html');
/** Both paragraphs have gone; the two short words stand in another one now. */
const without = story
  .replace(/<p>\s+The company has blamed[^]+?<\/p>/, '')
  .replace(
    /<p>\s+The World Bank estimates[^]+?<\/p>/,
    '<p>In the evening the harbour choir sang for Jane Roe and for all who had waited on the quay.</p>',
  );
/** What a paywall leaves of it. */
const beginning = story.replace(/<figure>[^]+(?=<\/article>)/, '');

const { site, extension } = await start();
let tab: Tab;
let library: Screen;

const paints = (...words: string[]) =>
  until(`[${words.join()}] is painted`, async () =>
    (await marked(tab.page, 'note-yellow')).toSorted().join() === words.toSorted().join()
      ? true
      : undefined,
  );

const visit = async (html: string) => {
  site.serve('/harbour', html);
  await tab.page.bringToFront();
  await tab.page.reload();
  await tab.read();
};

const openPopup = async (): Promise<Screen> =>
  screenOf(await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`));

beforeAll(async () => {
  library = await openLibrary(extension);
  tab = await extension.open(site.serve('/harbour', story));
  await tab.read();
  await select(tab.page, noted);
  await tab.press('Highlight');
  await paints(noted);
  await select(tab.page, short);
  await tab.press('Highlight');
  await paints(noted, short);
  await library.shows('2 notes found');
});

describe('a note whose words have gone from the page', () => {
  it('is listed in the popup with its quote and the reason', async () => {
    await visit(without);
    await paints();
    const popup = await openPopup();
    await popup.shows(`“${noted}” Not found: these words are no longer on the page.`);
    await popup.shows(
      `“${short}” Not found for sure: these words are there, but not where they stood.`,
    );
    await popup.page.close();
  });

  it('is told to be lost in the library that is open, which can show all lost notes', async () => {
    await library.page.bringToFront();
    await library.shows('Not found on their page 2');
    await library.shows(`“${noted}” not found on its page`);
    await library.press(`“${noted}”`);
    await library.shows('Not found: these words are no longer on the page.');
    await library.press(`“${noted}”`);
    await library.press(/^Not found on their page/);
    await library.shows('2 notes found');
  });

  it('says so where the page shows only the beginning', async () => {
    await visit(beginning);
    const popup = await openPopup();
    await popup.shows(`“${short}” Not found: the page shows only part of the article.`);
    await popup.page.close();
  });

  it('comes back with the text, and nothing says any more that it is lost', async () => {
    await visit(story);
    await paints(noted, short);
    const popup = await openPopup();
    await popup.shows(`“${noted}”`);
    expect(await popup.text()).not.toContain('Not found');
    await popup.page.close();
    await library.page.bringToFront();
    await library.shows('Not found on their page 0');
    await library.shows('0 notes found');
    await library.press('Show all notes');
    await library.shows('2 notes found');
    expect(await library.text()).not.toContain('not found on its page');
  });

  it('is attached to the words that its reader selects, and stays there', async () => {
    const chosen = 'the contract was never shown to anybody';
    const changed = without.replace('</article>', `<p>Critics said that ${chosen}.</p></article>`);
    await visit(changed);
    await select(tab.page, chosen);
    const popup = await openPopup();
    await popup.press('Attach to the selected words');
    await popup.shows('The note has its new place.');
    await popup.shows(`“${chosen}”`);
    await paints(chosen);
    await popup.page.close();
    await visit(changed);
    await paints(chosen);
    await library.page.bringToFront();
    await library.shows(`“${chosen}”`);
    await library.shows('Not found on their page 1');
    await library.hides(`“${noted}”`);
  });
});
