import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension, type Tab } from '../../scripts/browser/extension.ts';
import { fixture } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import type { NoteEdit } from '../../src/messages/protocol.ts';
import type { Note } from '../../src/notes/note.ts';
import { exportFrom, openLibrary } from './support/library.ts';
import type { Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { storedIn } from './support/store.ts';
import { marked, select } from './support/words.ts';

/** What the reader made of the article: words on the page, and what they wrote, tagged and coloured. */
const made: readonly (NoteEdit & { readonly quote: string })[] = [
  { quote: 'fell by 40 per cent', words: 'Which *audit*?\n\nAsk them.', tags: ['money', 'to do'] },
  { quote: 'the talks could collapse within days', colour: 'green', tags: ['naïve; “tag”'] },
  { quote: 'never put out to tender', colour: 'blue', words: '=1+1 <b>見る</b>' },
  { quote: 'Jane Roe', colour: 'pink' },
  { quote: 'the two mediators', colour: 'orange', tags: ['people'] },
];

const { site, extension: first } = await start();
const address = site.serve('/harbour', fixture('sample.html'));
let second: Extension;
let source: Screen;
let library: Screen;
let original: readonly Note[];

const notesIn = async (extension: Extension): Promise<Note[]> =>
  ((await storedIn(extension)).notes as Note[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const noteOn = async (extension: Extension, quote: string): Promise<Note> => {
  const note = (await notesIn(extension)).find(({ target }) => target.quote.exact === quote);
  if (!note) throw new Error(`There is no note on “${quote}”`);
  return note;
};

const change = (extension: Extension, type: string, request: object) =>
  extension.ask<{ ok: boolean }>(
    `return api.runtime.sendMessage({ type: args[0], ...args[1] });`,
    type,
    request,
  );

/** Waits until exactly these words are painted in this colour. */
const paints = (tab: Tab, colour: string, words: readonly string[]) =>
  until(`in ${colour}: ${words.join(', ')}`, async () =>
    (await marked(tab.page, `note-${colour}`)).toSorted().join() === words.toSorted().join()
      ? true
      : undefined,
  );

/** The notes of the article are on the page, each in its colour. */
const paintsAll = async (tab: Tab) => {
  for (const { quote, colour = 'yellow' } of made) await paints(tab, colour, [quote]);
};

const paintsNone = async (tab: Tab) => {
  for (const { colour = 'yellow' } of made) await paints(tab, colour, []);
};

const readArticle = async (extension: Extension): Promise<Tab> => {
  const tab = await extension.open(address);
  await tab.read();
  return tab;
};

beforeAll(async () => {
  const tab = await readArticle(first);
  for (const [index, { quote }] of made.entries()) {
    await select(tab.page, quote);
    await tab.press('Highlight');
    await paints(
      tab,
      'yellow',
      made.slice(0, index + 1).map((each) => each.quote),
    );
  }
  for (const { quote, ...edit } of made)
    await change(first, 'notes.edit', { id: (await noteOn(first, quote)).id, edit });
  await paintsAll(tab);
  original = await notesIn(first);
  source = await openLibrary(first);
  await source.shows('Which *audit*?');
});
afterAll(() => second?.close());

/** A browser that has never had a note, the article open in it, and the library before it. */
async function startFresh(): Promise<Tab> {
  await second?.close();
  second = await startExtension(inject('browser'));
  const tab = await readArticle(second);
  await paintsNone(tab);
  library = await openLibrary(second);
  await library.press('Export and import');
  return tab;
}

const importAll = async (path: string, count: number) => {
  await library.choose(path);
  await library.shows(`${count} new, 0 changed, 0 the same, 0 refused.`);
  await library.press(`Import ${count} notes`);
  await library.shows(`Notes added: ${count}, changed: 0.`);
};

describe('the backup, in a browser that never had a note', () => {
  let path: string;
  let tab: Tab;

  beforeAll(async () => {
    path = await exportFrom(first, source, /^Backup/);
    tab = await startFresh();
  });

  it('brings every note back as it was, to the last stamp, and paints it on the open article', async () => {
    await importAll(path, made.length);
    await paintsAll(tab);
    expect(await notesIn(second)).toEqual(original);
    await tab.page.reload();
    await paintsAll(tab);
  });

  it('changes nothing when it is imported a second time', async () => {
    const before = await storedIn(second);
    await library.choose(path);
    await library.shows(`0 new, 0 changed, ${made.length} the same, 0 refused.`);
    expect(await library.text()).not.toMatch(/Import \d/);
    expect(await storedIn(second)).toEqual(before);
  });

  it('shows what a later backup would add and change and what it refuses, and takes that back whole', async () => {
    const [money, talks] = made;
    if (!money || !talks) throw new Error('The table above is empty');
    const before = await storedIn(second);
    await change(first, 'notes.edit', {
      id: (await noteOn(first, money.quote)).id,
      edit: { words: 'The audit of 2023.' },
    });
    await change(first, 'notes.delete', { id: (await noteOn(first, talks.quote)).id });
    const page = await readArticle(first);
    await select(page.page, 'since October 7');
    await page.press('Highlight');
    await paints(page, 'yellow', [money.quote, 'since October 7']);
    await source.page.bringToFront();
    const later = await exportFrom(first, source, /^Backup/);
    const file = JSON.parse(readFileSync(later, 'utf8')) as { first: { items: unknown[] } };
    file.first.items.push({ type: 'Annotation', bodyValue: 'Whose?', target: 'no address' });
    writeFileSync(later, JSON.stringify(file));

    await library.choose(later);
    await library.shows('1 new, 2 changed, 3 the same, 1 refused.');
    expect(await library.text()).toContain('“Whose?” This is not the address of a web page');
    expect(await storedIn(second)).toEqual(before);
    await library.press('Import 3 notes');
    await library.shows('Notes added: 1, changed: 2.');
    await paints(tab, 'yellow', [money.quote, 'since October 7']);
    await paints(tab, 'green', []);
    expect(await notesIn(second)).toEqual(await notesIn(first));
    await library.press('Take the import back');
    await library.shows('The import has been taken back.');
    await paintsAll(tab);
    expect(await storedIn(second)).toEqual(before);
  });

  it('is taken back but for what the reader has changed since', async () => {
    tab = await startFresh();
    await importAll(path, made.length);
    const { id } = await noteOn(second, 'Jane Roe');
    await change(second, 'notes.edit', { id, edit: { words: 'Ask her.' } });
    await library.press('Take the import back');
    await library.shows('Taken back, but for what has been changed since: 1 note.');
    expect((await notesIn(second)).map(({ words }) => words)).toEqual(['Ask her.']);
    await paints(tab, 'pink', ['Jane Roe']);
    await paints(tab, 'yellow', []);
  });
});

/** What a file for Hypothesis says of a note. */
const told = ({ id, target, words, tags, colour, created, modified }: Note) => {
  const { quote, title, url, claim } = target;
  return { id, quote, title, url, claim, words, tags, colour, created, modified };
};

describe('the file for Hypothesis, in a browser that never had a note', () => {
  it('brings back words, tags, colours and times, and every note is painted', async () => {
    const before = (await notesIn(first)).filter(({ deleted }) => !deleted);
    const path = await exportFrom(first, source, /^Hypothesis/);
    const tab = await startFresh();
    await importAll(path, before.length);
    expect((await notesIn(second)).map(told)).toEqual(before.map(told));
    for (const { target, colour } of before.filter((note) => note.colour !== 'yellow'))
      await paints(tab, colour, [target.quote.exact]);
    const kept = await storedIn(second);
    await library.choose(path);
    await library.shows(`0 new, 0 changed, ${before.length} the same, 0 refused.`);
    expect(await storedIn(second)).toEqual(kept);
  });
});
