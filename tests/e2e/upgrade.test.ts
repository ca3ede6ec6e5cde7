import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension } from '../../scripts/browser/extension.ts';
import { fixture, startSite, type Site } from '../../scripts/browser/site.ts';
import { until } from '../../scripts/browser/until.ts';
import { openLibrary } from './support/library.ts';
import type { Screen } from './support/screen.ts';
import { storedIn } from './support/store.ts';
import { marked } from './support/words.ts';

let site: Site;
let address: string;
let key: string;
let extension: Extension;

const stamp = { time: 1_767_225_600_000, device: '5f0c1a52/page' };
const others = 295;

/** A note as the first release kept it. */
const note = (
  number: number,
  {
    exact = `passage ${number}`,
    change = {},
    target = {},
  }: {
    readonly exact?: string;
    readonly change?: object;
    readonly target?: object;
  } = {},
) => ({
  id: `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  version: 1,
  target: {
    url: `https://old.example/${number}`,
    canonicalUrl: `https://old.example/${number}`,
    articleKey: `https://old.example/${number}`,
    title: `Old story ${number}`,
    outlet: 'Old Post',
    quote: { exact, prefix: '', suffix: '' },
    position: { start: 0, end: exact.length },
    ...target,
  },
  words: `Thought ${number}`,
  tags: ['old'],
  colour: 'yellow',
  created: stamp.time,
  modified: stamp.time,
  stamps: { words: stamp, tags: stamp, colour: stamp, target: stamp },
  deleted: false,
  ...change,
});

/** What stood in the profile of a reader of the first release. */
const profileOf = () => {
  const target = {
    url: address,
    canonicalUrl: address,
    articleKey: key,
    title: 'Harbour talks stall as premier phones rival over port strike',
    outlet: 'Northshore Ledger',
  };
  const binned = {
    deleted: true,
    stamps: { ...note(0).stamps, deleted: { ...stamp, time: Date.now() } },
  };
  return {
    notes: [
      note(1, { exact: 'Jane Roe, who runs the harbour museum', target }),
      note(2, { exact: 'the two mediators', target, change: { colour: 'green' } }),
      note(3, { exact: 'words that are not on the page any more, and never will be', target }),
      note(4, { exact: 'put in the bin', change: binned }),
      ...Array.from({ length: others }, (_, i) => note(i + 5)),
    ],
    tombstones: [{ id: '0190a000-0000-7000-8000-00000000dead', deleted: stamp }],
    places: [{ id: note(3).id, found: false, reason: 'words-gone', checked: stamp.time }],
    corrections: [
      {
        id: '0190a000-0000-7000-8000-00000000000c',
        articleKey: key,
        correction: {
          id: '0190a000-0000-7000-8000-00000000000c',
          type: 'not-a-claim',
          quote: { exact: 'it will pass', prefix: 'believes ', suffix: '.' },
          created: stamp.time,
        },
        stamp,
        deleted: false,
      },
    ],
    settings: { device: '5f0c1a52', settings: { density: 'claims', sitesOff: ['quiet.example'] } },
  };
};

/** Puts a database of the first schema in the place of the present one, in plain IndexedDB and by no code of ours. */
const goBack = `
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [held] = args;
  await done(indexedDB.deleteDatabase('who-says'));
  const opening = indexedDB.open('who-says', 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('article', 'target.articleKey');
    notes.createIndex('modified', 'modified');
    notes.createIndex('binned', 'stamps.deleted.time');
    db.createObjectStore('tombstones', { keyPath: 'id' });
    db.createObjectStore('places', { keyPath: 'id' });
    db.createObjectStore('damaged', { autoIncrement: true });
    db.createObjectStore('settings');
    db.createObjectStore('corrections', { keyPath: 'id' }).createIndex('article', 'articleKey');
    db.createObjectStore('analyses');
    db.createObjectStore('analysisUses', { keyPath: 'key' });
  };
  const db = await done(opening);
  const { settings, ...lists } = held;
  const transaction = db.transaction([...Object.keys(lists), 'settings'], 'readwrite');
  for (const [store, values] of Object.entries(lists))
    for (const value of values) transaction.objectStore(store).put(value);
  for (const [key, value] of Object.entries(settings)) transaction.objectStore('settings').put(value, key);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  const { version } = db;
  db.close();
  return version;`;

const version = () =>
  extension.ask<number | undefined>(
    `return (await indexedDB.databases()).find(({ name }) => name === 'who-says')?.version;`,
  );

beforeAll(async () => {
  site = await startSite();
  address = site.serve('/harbour', fixture('sample.html'));
  key = address.replace('http:', 'https:');
  extension = await startExtension(inject('browser'));
  expect(await extension.ask<number>(goBack, profileOf())).toBe(1);
  const { profile } = extension.session;
  await extension.close();
  extension = await startExtension(inject('browser'), { profile });
});
afterAll(async () => {
  await extension?.close();
  site?.close();
});

describe('a profile of the first release', () => {
  let library: Screen;

  it('opens in the present version with every note in the library', async () => {
    library = await openLibrary(extension);
    await library.shows(`${others + 3} notes found`);
    await library.shows('Thought ');
    await library.shows('Not found on their page 1');
    await library.shows('Bin 1');
    expect(await version()).toBeGreaterThan(1);
    const stored = await storedIn(extension);
    const { notes, tombstones, corrections } = profileOf();
    expect(stored.notes).toHaveLength(notes.length);
    expect(stored.notes).toEqual(expect.arrayContaining(notes.filter(({ deleted }) => !deleted)));
    expect(stored).toMatchObject({ tombstones, corrections, damaged: [] });
  });

  it('finds old notes by their words, in the bin too', async () => {
    await library.fill('Search all notes', '“Thought 42”');
    await library.shows('1 note found');
    await library.shows('Old story 42');
    await library.press(/^Bin/);
    await library.fill('Search all notes', 'put bin');
    await library.shows('“put in the bin”');
  });

  it('paints them on their article, with what was corrected there and the settings of then', async () => {
    const tab = await extension.open(address);
    const report = await tab.read();
    await until('the notes are painted', async () =>
      (await marked(tab.page, 'note-yellow')).join() === 'Jane Roe, who runs the harbour museum' &&
      (await marked(tab.page, 'note-green')).join() === 'the two mediators'
        ? true
        : undefined,
    );
    expect(report.places).toContainEqual(
      expect.objectContaining({ id: note(3).id, how: 'orphan' }),
    );
    expect(await marked(tab.page, 'claim-person')).not.toContain('it will pass');
    expect(await marked(tab.page, 'claim-person')).not.toEqual([]);
    expect(
      await extension.ask(
        `return (await api.runtime.sendMessage({ type: 'settings.get' })).value;`,
      ),
    ).toMatchObject({ density: 'claims', sitesOff: ['quiet.example'], hover: true });
  });
});
