import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import type { Note } from '../../src/notes/note.ts';
import { openLibrary } from './support/library.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { storedIn } from './support/store.ts';
import { marked, placeOf, select } from './support/words.ts';

const quote = 'fell by 40 per cent';

const { site, extension } = await start();
let first: Tab;
let second: Tab;
let library: Screen;
let popup: Screen;

beforeAll(async () => {
  const address = site.serve('/harbour', fixture('sample.html'));
  first = await extension.open(address);
  await first.read();
  await select(first.page, quote);
  await first.press('Highlight');
  second = await extension.open(`${address}#again`, undefined, 'window');
  await second.read();
  library = await openLibrary(extension);
  popup = screenOf(
    await extension.session.openScreen(`src/screens/popup/index.html?tab=${first.id}`),
  );
  await popup.shows(`“${quote}”`);
});

const paints = (tab: Tab, colour: string) =>
  until(`“${quote}” is painted ${colour}`, async () =>
    (await marked(tab.page, `note-${colour}`)).join() === quote ? true : undefined,
  );

const paintsNothing = (tab: Tab) =>
  until('no note is painted', async () =>
    (await marked(tab.page, 'note-yellow')).length + (await marked(tab.page, 'note-green')).length
      ? undefined
      : true,
  );

const shows = (tab: Tab, words: string) =>
  until(`the card shows “${words}”`, async () =>
    (await tab.overlay()).includes(words) ? true : undefined,
  );

const openCard = async (tab: Tab) => {
  await tab.page.bringToFront();
  const { x, y } = await placeOf(tab.page, quote);
  await tab.page.mouse.move(1, 1);
  await tab.page.mouse.click(x, y);
};

const storedNote = async (): Promise<Note> => {
  const [note] = (await storedIn(extension)).notes as Note[];
  if (!note) throw new Error('There is no note');
  return note;
};

describe('one note in two windows, the library and the popup', () => {
  it('keeps what is written in both windows at the same time, and shows it everywhere', async () => {
    for (const tab of [first, second]) {
      await openCard(tab);
      await tab.press('Edit');
      await shows(tab, 'Your words');
    }
    await Promise.all([
      first.page.keyboard.type('Written in the first window.'),
      second.page.keyboard.type('Written in the second window.'),
    ]);
    await first.press('Done');
    await second.press('Done');
    for (const words of ['Written in the first window.', 'Written in the second window.']) {
      await library.shows(words);
      await popup.shows(words);
      await shows(first, words);
      await shows(second, words);
    }
    expect((await storedNote()).versions?.map(({ words }) => words).toSorted()).toEqual([
      'Written in the first window.',
      'Written in the second window.',
    ]);
  });

  it('is settled by an edit that has both texts in view', async () => {
    await popup.page.bringToFront();
    await popup.press('Edit');
    await popup.fill('Your words', 'Both, in my own words.');
    await popup.press('Done');
    for (const screen of [library, popup]) {
      await screen.shows('Both, in my own words.');
      await screen.hides('Written in the');
    }
    await openCard(first);
    await shows(first, 'Both, in my own words.');
    expect(await storedNote()).not.toHaveProperty('versions');
  });

  it('changes its colour and tags everywhere at once', async () => {
    await popup.press('Edit');
    await popup.press('Green');
    await popup.fill('Tags, separated by commas', 'harbour');
    await popup.press('Done');
    await paints(first, 'green');
    await paints(second, 'green');
    await library.shows('#harbour');
    await openCard(second);
    await shows(second, '#harbour');
  });

  it('goes everywhere when it is deleted, and comes back everywhere', async () => {
    await library.page.bringToFront();
    await library.press('Delete');
    await paintsNothing(first);
    await paintsNothing(second);
    await popup.hides(`“${quote}”`);
    await library.press('Undo');
    await paints(first, 'green');
    await paints(second, 'green');
    await popup.shows(`“${quote}”`);
  });
});
