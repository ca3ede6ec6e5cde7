import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { page } from '../fixtures/pages/page.ts';
import { screenOf, type Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { marked, select } from './support/words.ts';

const { site, extension } = await start();
const address = site.serve('/harbour', fixture('sample.html'));
let tab: Tab;

beforeAll(async () => {
  tab = await extension.open(address);
  await tab.read();
});

const openPopup = async (of: Tab): Promise<Screen> => {
  const popup = await extension.session.openScreen(`src/screens/popup/index.html?tab=${of.id}`);
  await popup.setViewport({ width: 380, height: 600 });
  return screenOf(popup);
};

const notesPainted = (words: readonly string[]) =>
  until(`the notes ${words.join(', ')} are painted`, async () =>
    (await marked(tab.page, 'note-yellow')).join() === words.join() ? true : undefined,
  );

describe('the popup on an article', () => {
  let popup: Screen;

  it('tells the outlet, who says what in one sentence, and the sources', async () => {
    popup = await openPopup(tab);
    await popup.shows('Northshore Ledger');
    await popup.shows(/\d+ claims: \d+ by \d+ named sources/);
    const text = await popup.text();
    for (const source of [
      'Kremlin',
      'Tomas Reyes',
      'Office of Erik Dahl',
      '2023 audit',
      'A senior Treasury official',
    ]) {
      expect(text).toContain(source);
    }
  });

  it('jumps from a claim to its place on the page', async () => {
    await popup.press(/Tomas Reyes/);
    await popup.press(/We have waited long enough/);
    const card = await until('the card is open', async () => (await tab.overlay()) || undefined);
    expect(card).toContain('Tomas Reyes');
    await tab.press('Close');
  });

  it('lists, edits, deletes and brings back the notes of the page', async () => {
    await tab.page.bringToFront();
    await select(tab.page, 'fell by 40 per cent');
    await tab.press('Highlight');
    await notesPainted(['fell by 40 per cent']);
    popup = await openPopup(tab);
    await popup.shows('“fell by 40 per cent”');
    await popup.press('Edit');
    await popup.fill('Your words', 'Which audit?');
    await popup.press('Done');
    await popup.shows('Which audit?');
    await popup.press('Delete');
    await notesPainted([]);
    await popup.press('Undo');
    await notesPainted(['fell by 40 per cent']);
    await popup.shows('Which audit?');
  });

  it('finds a note by its words and opens the article at it', async () => {
    const other = await extension.open(site.serve('/empty', page({ body: '<p>Nothing.</p>' })));
    popup = await openPopup(other);
    await popup.fill('Search all notes', 'which audit');
    await popup.shows('“fell by 40 per cent”');
    await popup.press(/fell by 40 per cent/);
    const card = await until('the card is open', async () => (await tab.overlay()) || undefined);
    expect(card).toContain('Which audit?');
  });

  it('switches the site off and on again', async () => {
    popup = await openPopup(tab);
    await popup.press(/^On/);
    await popup.press(/^On this site/);
    await until('nothing is painted', async () =>
      (await marked(tab.page, 'claim-person')).length === 0 ? true : undefined,
    );
    await popup.shows('switched off on this site');
    await popup.press('Switch on');
    await until('the claims are painted again', async () =>
      (await marked(tab.page, 'claim-person')).length > 0 ? true : undefined,
    );
  });
});

describe('the popup elsewhere', () => {
  it('says that a page is no article, and reads it when asked', async () => {
    const words =
      'The council said on Monday that the library would close. “We have no money,” said mayor Ann Post. ';
    const body = `<div><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p></div>`;
    const plain = await extension.open(site.serve('/plain', page({ body })));
    const popup = await openPopup(plain);
    await popup.shows('does not look like a news article');
    await popup.press('Read this page');
    await until('the page is read', async () =>
      (await plain.read()).status === 'read' ? true : undefined,
    );
    await popup.shows('Ann Post');
  });

  it('says that a page in another language is not read', async () => {
    const text =
      'Der Bürgermeister sagte am Montag, dass die Brücke bis zum Donnerstag geschlossen bleibt. '.repeat(
        8,
      );
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-02">';
    const body = `<article><h1>Brücke zu</h1><p>${text}</p></article>`;
    const german = await extension.open(
      site.serve('/german', page({ head, body, html: 'lang="de"' })),
    );
    await german.read();
    const popup = await openPopup(german);
    await popup.shows('This page is not in English');
  });
});
