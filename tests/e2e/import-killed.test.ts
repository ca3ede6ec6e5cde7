import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension } from '../../scripts/browser/extension.ts';
import { openLibrary } from './support/library.ts';
import type { Screen } from './support/screen.ts';

const count = 6000;
let file: string;
let extension: Extension;

beforeAll(async () => {
  file = join(mkdtempSync(join(tmpdir(), 'who-says-import-')), 'many.json');
  const rows = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    uri: `https://news.example/${i % 500}`,
    text: `Thought ${i}`,
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: `passage ${i}` }] }],
  }));
  writeFileSync(file, JSON.stringify({ rows }));
  extension = await startExtension(inject('browser'));
});
afterAll(() => extension?.close());

const preview = async (): Promise<Screen> => {
  const library = await openLibrary(extension);
  await library.press('Export and import');
  await library.choose(file);
  await library.shows('new, 0 changed');
  return library;
};

/** Ends the browser at once and starts it again on the same profile. */
const killAndRestart = async () => {
  const { profile } = extension.session;
  await extension.session.kill();
  extension = await startExtension(inject('browser'), { profile });
};

const kept = () =>
  extension.ask<number>(
    `return (await api.runtime.sendMessage({ type: 'notes.facets' })).value.total;`,
  );

describe('an import while the browser is killed', () => {
  it('has kept all notes or none when it had not been acknowledged', async () => {
    const library = await preview();
    await library.press('Import 6,000 notes');
    await library.shows('Working …');
    await killAndRestart();
    expect([0, count]).toContain(await kept());
  });

  it('has kept all of them when it had', async () => {
    const library = await preview();
    if ((await kept()) === 0) {
      await library.press('Import 6,000 notes');
      await library.shows('Notes added: 6,000');
    }
    await killAndRestart();
    expect(await kept()).toBe(count);
  });
});
