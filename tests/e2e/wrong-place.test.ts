import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { screenOf } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked, placeOf, select } from './support/words.ts';

const { site, extension } = await start();
let tab: Tab;

const noted = 'the talks could collapse within days';
const rewritten = 'the talks could resume within days';
const story = fixture('sample.html');
const edited = story.replace(/the\s+talks\s+could\s+collapse\s+within\s+days/, rewritten);

beforeAll(async () => {
  tab = await extension.open(site.serve('/harbour', story));
  await tab.read();
  await select(tab.page, noted);
  await tab.press('Highlight');
  await paints(noted);
});

const paints = (...words: string[]) =>
  until(`[${words.join()}] is painted`, async () =>
    (await marked(tab.page, 'note-yellow')).join() === words.join() ? true : undefined,
  );

const visit = async (html: string) => {
  site.serve('/harbour', html);
  await tab.page.bringToFront();
  await tab.page.reload();
  await tab.read();
};

const openCard = async (words: string) => {
  const { x, y } = await placeOf(tab.page, words);
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.click(x, y);
  await until('the card tells what has changed', async () => {
    const card = await tab.overlay();
    return card.includes(`was “${noted}”, now “${rewritten}”`) ? true : undefined;
  });
};

const openPopup = async () =>
  screenOf(await extension.session.openScreen(`src/screens/popup/index.html?tab=${tab.id}`));

describe('a note that was found in the wrong place', () => {
  it('leaves it when its reader says so on the card, and takes it back with Undo', async () => {
    await visit(edited);
    await paints(rewritten);
    await openCard(rewritten);
    await tab.press('Not this place');
    await paints();
    await tab.press('Undo');
    await paints(rewritten);
  });

  it('can be told so from the popup as well, which then lists it with the reason', async () => {
    const popup = await openPopup();
    await popup.press('Not this place');
    await popup.shows('you said that the words found are not its place');
    await paints();
    await popup.page.close();
  });

  it('is not offered the same place at the next visit, and the library says why', async () => {
    await visit(edited);
    expect(await marked(tab.page, 'note-yellow')).toEqual([]);
    const library = screenOf(await extension.session.openScreen('src/screens/library/index.html'));
    await library.press(`“${noted}”`);
    await library.shows('you said that the words found are not its place');
    await library.page.close();
  });

  it('comes back when its own words do', async () => {
    await visit(story);
    await paints(noted);
  });

  it('stays where its reader confirms it, until that is taken back', async () => {
    await visit(edited.replace('resume', 'restart'));
    const words = rewritten.replace('resume', 'restart');
    await paints(words);
    const popup = await openPopup();
    await popup.press('Keep the new wording');
    await popup.shows('The note has its new place.');
    expect(await popup.text()).toContain(`“${words}”`);
    await popup.press('Undo');
    await popup.shows('The wording on the page has changed since.');
    await popup.page.close();
  });
});
