import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exportCollection } from '../../../src/notes/formats/export.ts';
import { ofNotes } from '../../../src/notes/collection.ts';
import type { Note } from '../../../src/notes/note.ts';
import { Library } from '../../../src/screens/library/library.tsx';
import { storeTransfer, type Transfer } from '../../../src/screens/library/transfer.ts';
import type { SavedFile } from '../../../src/parts/save-file.ts';
import { connectStore, type Connection } from '../../../src/store/connection.ts';
import { binTime, deleteNote, emptyBin, putNote } from '../../../src/store/notes.ts';
import { putCorrection } from '../../../src/store/corrections.ts';
import { laptop, sampleCorrection } from '../../unit/notes/sample.ts';
import { accessibilityFaults } from './axe.ts';
import { facetsOf, findIn, makeNotes } from './many-notes.ts';
import { clear, createStage, show } from './stage.tsx';

const now = () => Date.UTC(2026, 9, 17, 12);
const exporting = {
  now: now(),
  title: 'My notes',
  language: 'en',
  words: { corrections: 'Corrections', describe: () => '', onClaim: () => '' },
};

let store: Connection;
let stop: AbortController;
let name: string;

beforeEach(() => {
  stop = new AbortController();
  name = `transfer-${crypto.randomUUID()}`;
  store = connectStore({ name, signal: stop.signal });
});

afterEach(() => {
  clear();
  stop.abort();
  indexedDB.deleteDatabase(name);
});

/** A library over a real store with these notes, its dialog open; what is saved is gathered. */
async function open(notes: readonly Note[], change: Partial<Transfer> = {}) {
  for (const note of notes) await store.use((db) => putNote(db, note));
  const stage = createStage({
    'notes.find': (query) => findIn(notes, query),
    'notes.facets': () => facetsOf(notes),
    'notes.written': () => null,
  });
  const saved: SavedFile[] = [];
  const transfer = { ...storeTransfer(store, stage.call, now), ...change };
  await show(
    <Library
      surroundings={stage.surroundings}
      transfer={transfer}
      save={(file) => saved.push(file)}
    />,
  );
  return { ...stage, saved, transfer };
}

const openDialog = () => page.getByRole('button', { name: 'Export and import' }).click();

const choose = (content: string, fileName = 'notes.jsonld') =>
  userEvent.upload(page.getByLabelText('Choose a file …'), new File([content], fileName));

const stored = async () =>
  (await storeTransfer(store, createStage({}).call, now).all()).notes.length;

describe('an export', () => {
  test('of the default format holds every note, and importing it again changes nothing', async () => {
    const { saved } = await open(makeNotes(12));
    await openDialog();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.element(page.getByText('12 notes saved.')).toBeVisible();
    expect(saved[0]?.name).toBe('who-says-2026-10-17.jsonld');
    await choose(String(saved[0]?.content));
    await expect
      .element(page.getByText('notes.jsonld: 0 new, 0 changed, 12 the same, 0 refused.'))
      .toBeVisible();
  });

  test('of a selection holds only what is selected', async () => {
    const { saved } = await open(makeNotes(12));
    await page.getByRole('checkbox', { name: /\(1\)/ }).click();
    await page.getByRole('checkbox', { name: /\(3\)/ }).click();
    await openDialog();
    await page.getByRole('radio', { name: /Table/ }).click();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.element(page.getByText('2 notes saved.')).toBeVisible();
    expect(String(saved[0]?.content)).toContain('(3)');
    expect(String(saved[0]?.content)).not.toContain('(4)');
  });
});

describe('an import', () => {
  test('shows what would change, keeps it when told, and can be taken back', async () => {
    const source = await open(makeNotes(5));
    await openDialog();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.poll(() => source.saved).toHaveLength(1);
    const file = String(source.saved[0]?.content);
    clear();
    stop.abort();
    stop = new AbortController();
    name = `transfer-${crypto.randomUUID()}`;
    store = connectStore({ name, signal: stop.signal });

    const { calls } = await open([]);
    await openDialog();
    await choose(file);
    await expect.element(page.getByText(/5 new, 0 changed, 0 the same/)).toBeVisible();
    expect(await stored()).toBe(0);
    await page.getByRole('button', { name: 'Import 5 notes' }).click();
    await expect.element(page.getByText('Notes added: 5, changed: 0.')).toBeVisible();
    expect(await stored()).toBe(5);
    expect(calls).toContainEqual(['notes.written', { corrected: [] }]);
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await expect.element(page.getByText('The import has been taken back.')).toBeVisible();
    expect(await stored()).toBe(0);
  });

  test('can be taken back also after the dialog was closed', async () => {
    const [note] = makeNotes(1);
    await open([]);
    await openDialog();
    await choose(
      exportCollection('web-annotation', ofNotes(note ? [note] : []), exporting).content.toString(),
    );
    await page.getByRole('button', { name: 'Import 1 note' }).click();
    await expect.element(page.getByText('Notes added: 1, changed: 0.')).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await openDialog();
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await expect.element(page.getByText('The import has been taken back.')).toBeVisible();
    expect(await stored()).toBe(0);
  });

  test('says what is new, the same, changed and gone for good, and what that means', async () => {
    const [mine, other, old] = makeNotes(3);
    if (!mine || !other || !old) throw new Error('there are three');
    await open([mine]);
    await store.use(async (db) => {
      await putNote(db, old);
      await deleteNote(db, old.id, { device: 'desk', page: 'a' }, 1000);
      await emptyBin(db, now() + binTime);
    });
    await openDialog();
    const file = exportCollection('web-annotation', ofNotes([mine, other, old]), exporting);
    await choose(file.content.toString());
    await expect
      .element(
        page.getByText(/1 new, 0 changed, 1 the same, 0 refused\. 1 was deleted here for good/),
      )
      .toBeVisible();
    await expect.element(page.getByText('Not here yet: they will be added.')).toBeVisible();
    await expect.element(page.getByText(/they stay gone/)).toBeVisible();
    await page.getByRole('button', { name: 'Import 1 note' }).click();
    await expect.element(page.getByText('Notes added: 1, changed: 0.')).toBeVisible();
    expect(await stored()).toBe(2);
  });

  test('is acknowledged, and can be taken back, though nobody could be told of it', async () => {
    await open([], storeTransfer(store, createStage({}).call, now));
    const [note] = makeNotes(1);
    await openDialog();
    await choose(
      exportCollection('web-annotation', ofNotes(note ? [note] : []), exporting).content.toString(),
    );
    await page.getByRole('button', { name: 'Import 1 note' }).click();
    await expect.element(page.getByText('Notes added: 1, changed: 0.')).toBeVisible();
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await expect.element(page.getByText('The import has been taken back.')).toBeVisible();
    expect(await stored()).toBe(0);
  });

  test.for([
    ['', 'This file is empty.'],
    ['{"a": [1, 2', 'This file is cut off: its end is missing.'],
    ['<html>', 'This is none of the formats that can be imported.'],
  ] as const)('of a broken file says why: %s', async ([content, words]) => {
    await open([]);
    await openDialog();
    await choose(content);
    await expect.element(page.getByText(words)).toBeVisible();
    expect(await stored()).toBe(0);
  });

  test('names each entry that it refuses, and why', async () => {
    await open([]);
    await openDialog();
    await choose('[{"type": "Annotation", "bodyValue": "Words", "target": "javascript:alert(1)"}]');
    await expect.element(page.getByText(/1 refused/)).toBeVisible();
    await expect.element(page.getByText(/Entry 1:/)).toBeVisible();
  });
});

describe('corrections of claims', () => {
  const { correction, ...place } = sampleCorrection;
  const keep = () => store.use((db) => putCorrection(db, { ...given, correction }, laptop, 5000));
  const given = {
    articleKey: place.articleKey,
    article: { url: place.articleKey, title: 'Dam breaks', outlet: 'The Example' },
  };

  test('are told and saved with the notes, and come back where they are missing', async () => {
    await keep();
    const { saved, transfer } = await open(makeNotes(2));
    await openDialog();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect
      .element(page.getByText('2 notes saved. 1 correction of a claim with them.'))
      .toBeVisible();
    const { corrections } = await transfer.all();
    await store.use((db) => db.clear('corrections'));
    await choose(String(saved[0]?.content));
    await expect.element(page.getByText(/: 1 new, 0 changed, 2 the same/)).toBeVisible();
    await page.getByText('Not here yet: they will be added.').click();
    await expect
      .element(page.getByText('“nobody was hurt” corrected: Says so: Ann Lee (Named person)'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Import 1 correction' }).click();
    await expect.element(page.getByText('Corrections added: 1, changed: 0.')).toBeVisible();
    expect((await transfer.all()).corrections).toEqual(corrections);
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await expect.element(page.getByText('The import has been taken back.')).toBeVisible();
    expect((await transfer.all()).corrections).toEqual([]);
  });

  test.each([/^Table/, /^Markdown, one/, /^Web page/])('are in a file of %s', async (format) => {
    await keep();
    const { saved } = await open(makeNotes(1));
    await openDialog();
    await page.getByRole('radio', { name: format }).click();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.poll(() => saved).toHaveLength(1);
    expect(String(saved[0]?.content)).toContain('Ann Lee');
    expect(String(saved[0]?.content)).toContain('Dam breaks');
  });

  test('are not in a file of chosen notes', async () => {
    await keep();
    const { saved } = await open(makeNotes(3));
    await page.getByRole('checkbox', { name: /\(1\)/ }).click();
    await openDialog();
    await page.getByRole('button', { name: 'Save file' }).click();
    await expect.element(page.getByText('1 note saved.')).toBeVisible();
    expect(String(saved[0]?.content)).not.toContain('Ann Lee');
  });
});

test('damaged records are offered as a file before they can be forgotten', async () => {
  let forgotten = 0;
  const { saved } = await open([], {
    damaged: async () => [{ key: 'x', value: 'broken' }],
    forgetDamaged: async () => {
      forgotten += 1;
    },
  });
  await openDialog();
  const forget = page.getByRole('button', { name: 'Forget them' });
  await expect.element(forget).toBeDisabled();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await forget.click();
  await expect.poll(() => forgotten).toBe(1);
  expect(String(saved[0]?.content)).toContain('broken');
});

test('axe finds no fault in the dialog with a preview', async () => {
  await open([]);
  await openDialog();
  await choose('[{"type": "Annotation", "bodyValue": "Words", "target": "javascript:alert(1)"}]');
  await expect.element(page.getByText(/1 refused/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
