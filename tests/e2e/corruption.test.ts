import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { startExtension, type Extension } from '../../scripts/browser/extension.ts';
import { until } from '../../scripts/browser/until.ts';
import type { Note } from '../../src/notes/note.ts';
import { exportFrom, openLibrary, savedFile } from './support/library.ts';

let extension: Extension;

beforeAll(async () => {
  extension = await startExtension(inject('browser'));
});
afterAll(() => extension?.close());

const article = {
  url: 'https://news.example/harbour',
  canonicalUrl: 'https://news.example/harbour',
  title: 'Harbour talks stall',
  outlet: { name: 'Northshore Ledger', host: 'news.example' },
};

/** Makes a note with so many characters of words: browsers keep large records in files of their own. */
const makeNote = (id: string, length: number) =>
  extension.ask(
    `let words = '';
     while (words.length < args[2]) words += Math.random().toString(36) + ' ';
     const quote = { exact: 'quote of ' + args[0], prefix: 'the ', suffix: ' ends' };
     return api.runtime.sendMessage({
       type: 'notes.create', id: args[0], article: args[1], selectors: { quote, position: { start: 4, end: 9 } },
       words: words.slice(0, args[2]), tags: [], colour: 'yellow',
     });`,
    id,
    article,
    length,
  );

const notes = () =>
  extension.ask<Note[]>(
    `return (await api.runtime.sendMessage({ type: 'notes.ofArticle', url: args[0], canonicalUrl: args[0] })).value;`,
    article.url,
  );
const quotes = async () => (await notes()).map(({ id }) => id).toSorted();

/** Deletes the files in which the browser keeps large records of the extension, as a failing disk does. */
function loseFiles(profile: string): number {
  const own = /chrome-extension_[^/]*\.blob\/|moz-extension[^/]*\/idb\/[^/]*\.files\/\d+$/;
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => own.test(path))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile());
  for (const file of files) rmSync(file);
  return files.length;
}

it('a note whose file the disk has lost costs no other note, is told, and comes back with a backup', async () => {
  await makeNote('first', 10);
  await makeNote('large', 999_000);
  await makeNote('last', 10);
  const before = await notes();
  const backup = await exportFrom(extension, await openLibrary(extension), /Backup/);
  const { profile } = extension.session;
  await extension.close();
  expect(loseFiles(profile)).toBeGreaterThan(0);

  extension = await startExtension(inject('browser'), { profile });
  expect(await quotes()).toEqual(['first', 'last']);
  const library = await openLibrary(extension);
  await library.shows('2 notes found');
  await library.shows('1 record could not be read. The others are all here.');
  await library.press('See what can be done');
  await library.press('Save as a file');
  const listed = JSON.parse(readFileSync(await savedFile(extension), 'utf8')) as unknown;
  expect(listed).toMatchObject([{ store: 'notes', key: 'large' }]);

  await library.choose(backup);
  await library.press('Import 1 note');
  await library.shows('Notes added: 1, changed: 0.');
  await library.hides('could not be read');
  await until('the note is back', async () =>
    (await quotes()).includes('large') ? true : undefined,
  );
  expect(await notes()).toEqual(before);
});
