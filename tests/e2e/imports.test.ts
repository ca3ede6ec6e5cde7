import {
  mkdtempSync,
  openSync,
  ftruncateSync,
  closeSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { malformedPath, told } from '../fixtures/malformed.ts';
import { openLibrary } from './support/library.ts';
import type { Screen } from './support/screen.ts';
import { start } from './support/start.ts';
import { storedIn, type Stored } from './support/store.ts';

const { extension } = await start();
let library: Screen;
let before: Stored;

const messages = JSON.parse(
  readFileSync(new URL('../../src/public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly message: string }>>;

/** The words of a message, whatever stands in its places. */
const wordsOf = (key: string): RegExp => {
  const parts = (messages[key]?.message ?? key).split(/\$\d/);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
};

/** What the reader can do about it: every message of a file that is refused ends with that. */
const advice = /\b(Export|Download|Choose|Correct|Update|Shorten|can be imported without)\b/i;

beforeAll(async () => {
  await extension.ask(
    `return api.runtime.sendMessage({ type: 'notes.create', id: '0190a000-0000-7000-8000-000000000001',
       article: { url: 'https://news.example/a', canonicalUrl: 'https://news.example/a', title: 'A', outlet: { name: 'O', host: 'news.example' } },
       selectors: { quote: { exact: 'kept words', prefix: '', suffix: '' }, position: { start: 0, end: 10 } },
       words: 'Mine.', tags: ['kept'], colour: 'green' });`,
  );
  library = await openLibrary(extension);
  await library.shows('kept words');
  await library.press('Export and import');
  before = await storedIn(extension);
  expect(before.notes).toHaveLength(1);
});

const count = (expected: readonly string[]) => {
  const of = (status: string) => expected.filter((each) => each === status).length;
  const refused = expected.length - of('new') - of('changed') - of('same');
  return `${of('new')} new, ${of('changed')} changed, ${of('same')} the same, ${refused} refused.`;
};

describe('a malformed file', () => {
  it.each(Object.entries(told))('%s: is told, and changes nothing', async (name, expected) => {
    await library.choose(malformedPath(name));
    if (typeof expected === 'string' || expected.length === 0) {
      const words = wordsOf(typeof expected === 'string' ? expected : 'import_nothing');
      await library.shows(words);
      expect(words.source).toMatch(advice);
      expect(await storedIn(extension)).toEqual(before);
      return;
    }
    await library.shows(`${name}: ${count(expected)}`);
    const shown = await library.text();
    for (const key of expected.filter((each) => each.startsWith('import_'))) {
      expect(shown).toMatch(wordsOf(key));
      expect(wordsOf(key).source).toMatch(advice);
    }
    expect(await storedIn(extension)).toEqual(before);
    if (!expected.includes('new')) return;
    // What is good in it can be kept, and taken back.
    await library.press(/^Import \d+ /);
    await library.shows(/added: [1-9]/);
    const kept = await storedIn(extension);
    const added = expected.filter((each) => each === 'new').length;
    expect(kept.notes.length + kept.corrections.length).toBe(1 + added);
    expect(kept.damaged).toEqual([]);
    await library.press('Take the import back');
    await library.shows('The import has been taken back.');
    expect(await storedIn(extension)).toEqual(before);
  });

  it('of more bytes than can be read is refused before it is read', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'who-says-import-')), 'large.json');
    const file = openSync(path, 'w');
    ftruncateSync(file, 150_000_001);
    closeSync(file);
    await library.choose(path);
    await library.shows(/larger than 150 MB, .* Export it in parts/);
  });

  it('of more entries than can be kept, or with words longer than a note’s, is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'who-says-import-'));
    const path = join(folder, 'many.json');
    writeFileSync(path, `[${'{"uri":"https://example.com/"},'.repeat(200_000)}{"uri":"x"}]`);
    await library.choose(path);
    await library.shows(/more than 200000 entries\. Export it in parts/);
    const row = { uri: 'https://example.com/', text: 'long '.repeat(200_001) };
    writeFileSync(join(folder, 'long.json'), JSON.stringify([row]));
    await library.choose(join(folder, 'long.json'));
    await library.shows(/The field “words” has a value that it cannot have\. Correct it/);
    expect(await storedIn(extension)).toEqual(before);
  });
});

describe('a file with markup, formulas and names of its own', () => {
  it('is shown as the text that it is, in the preview and in the library, and nothing in it runs', async () => {
    await library.choose(malformedPath('markup.json'));
    await library.shows('markup.json: 1 new');
    await library.press(/^New 1/);
    await library.shows('<iframe srcdoc="<script>');
    await library.press('Import 1 note');
    await library.shows('Notes added: 1');
    for (const name of ['formulas.csv', 'own-names.json']) {
      await library.choose(malformedPath(name));
      await library.shows(`${name}: `);
      await library.press(/^Import \d+ /);
      await library.shows('Take the import back');
    }
    await library.press('Close');
    await library.shows('<script>document.title=');
    await library.shows('__proto__');
    await library.shows('constructor');
    expect(await library.page.title()).not.toBe('run');
    const foreign = await library.page.evaluate(
      () =>
        document.querySelectorAll('body script, img, iframe, svg[onload], b, a[href^=javascript]')
          .length,
    );
    expect(foreign).toBe(0);
  });
});
