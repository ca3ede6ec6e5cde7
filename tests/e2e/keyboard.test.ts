import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyInput, Page } from 'puppeteer-core';
import { uuidv7 } from '../../src/notes/uuid.ts';
import { focused, focusIs, tabTo } from './support/keyboard.ts';
import { openLibrary, savedFile } from './support/library.ts';
import type { Screen } from './support/screen.ts';
import { start } from './support/start.ts';

const { extension } = await start();
let library: Screen;
let page: Page;

const fruits = ['apple', 'banana', 'cherry', 'date', 'elder', 'fig'];

beforeAll(async () => {
  for (const [index, fruit] of fruits.entries()) {
    const url = `https://news.example/${fruit}`;
    await extension.ask(`return api.runtime.sendMessage({ type: 'notes.create', ...args[0] });`, {
      id: uuidv7(1_790_000_000_000 + index),
      article: {
        url,
        canonicalUrl: url,
        title: fruit,
        outlet: { name: 'Post', host: 'news.example' },
      },
      selectors: {
        quote: { exact: `the ${fruit} fell`, prefix: '', suffix: '' },
        position: { start: 0, end: 5 },
      },
      words: '',
      tags: [],
      colour: 'yellow',
    });
  }
  library = await openLibrary(extension);
  ({ page } = library);
  await library.shows('6 notes found');
});

const press = async (...keys: readonly KeyInput[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const withShift = async (...keys: readonly KeyInput[]) => {
  await page.keyboard.down('Shift');
  await press(...keys);
  await page.keyboard.up('Shift');
};
const list = 'grid Library';

describe('the commands', () => {
  it('have the keys that we suggest: a browser gives none that it uses itself, and says nothing', async () => {
    const { given, suggested } = await extension.ask<Readonly<Record<string, string[]>>>(
      `const { commands } = api.runtime.getManifest();
       const keys = Object.values(commands).flatMap((command) => command.suggested_key?.default ?? []);
       return { suggested: keys, given: (await api.commands.getAll()).flatMap(({ shortcut }) => shortcut || []) };`,
    );
    expect(suggested).toHaveLength(4);
    expect(given?.toSorted()).toEqual(suggested?.toSorted());
  });
});

describe('the library, by keyboard alone', () => {
  it('searches from anywhere with a slash, and goes on to the list with Tab', async () => {
    await press('/');
    await focusIs(page, 'input Search all notes');
    await page.keyboard.type('cherry');
    await library.shows('1 note found');
    await tabTo(page, list);
    await press('Enter');
    await library.shows('Your words');
  });

  it('edits a note where it stands and comes back to the list', async () => {
    await focusIs(page, 'textarea Your words');
    await page.keyboard.type('Red ones.');
    await page.keyboard.down('Control');
    await press('Enter');
    await page.keyboard.up('Control');
    await focusIs(page, list);
    await library.shows('“the cherry fell” Red ones.');
  });

  it('shows all notes again, and moves through them', async () => {
    await press('/');
    await page.keyboard.down('Control');
    await press('a');
    await page.keyboard.up('Control');
    await press('Backspace');
    await library.shows('6 notes found');
    await tabTo(page, list);
    await press('End', 'Enter');
    await focusIs(page, 'textarea Your words');
    await press('Escape');
    await focusIs(page, list);
    await press('Home', 'ArrowDown', 'ArrowUp');
  });

  it('deletes a note and takes that back with the Undo that is offered', async () => {
    await press('Delete');
    await library.shows('1 note is in the bin.');
    await library.shows('5 notes found');
    await library.hides('“the cherry fell”');
    expect(await focused(page)).toBe(list);
    await tabTo(page, 'button Undo');
    await press('Enter');
    await library.shows('6 notes found');
    await library.shows('“the cherry fell” Red ones.');
    // Back where the reader came from.
    expect(await focused(page)).toMatch(/^button Delete/);
  });

  it('selects several and gives them a colour, a tag, and the bin', async () => {
    await press('/');
    await tabTo(page, list);
    await press('Home');
    await withShift('ArrowDown', 'ArrowDown');
    await library.shows('3 notes selected');
    await tabTo(page, 'select Colour', true);
    await press('ArrowDown');
    await tabTo(page, 'button Set colour');
    await press('Enter');
    await library.shows('3 notes have a new colour.');
    await tabTo(page, 'input Add a tag');
    await page.keyboard.type('ripe');
    await press('Enter');
    await library.shows('3 notes have a new tag.');
    expect(
      await page.evaluate(() => document.querySelectorAll('.note-row.colour-green').length),
    ).toBe(3);
    await tabTo(page, 'button Delete', true);
    await press('Enter');
    await library.shows('3 notes are in the bin.');
    await library.shows('3 notes found');
    await focusIs(page, list);
  });

  it('looks into the bin and takes notes out of it', async () => {
    await tabTo(page, 'button Bin 3', true);
    await press('Enter');
    await library.shows('Deleted notes stay here for 30 days.');
    await tabTo(page, 'grid Bin');
    await library.shows(/“the fig fell” #ripe.* Take out of the bin/);
    await press('Delete');
    await library.shows('1 note is back.');
    await library.shows('2 notes found');
    await page.keyboard.down('Control');
    await press('a');
    await page.keyboard.up('Control');
    await library.shows('2 notes selected');
    await tabTo(page, 'button Take out of the bin', true);
    await press('Enter');
    await library.shows('The bin is empty.');
    expect(await focused(page)).toMatch(/^main/);
    await tabTo(page, 'button Notes 6', true);
    await press('Enter');
    await library.shows('6 notes found');
  });

  it('saves a file from the dialog, and comes back from it', async () => {
    await tabTo(page, 'button Export and import');
    await press('Enter');
    await library.shows('You see what would change before anything is kept');
    await tabTo(
      page,
      'input Backup (Web Annotation) Loses nothing: notes, the bin, and your corrections of claims; can be imported.',
    );
    await press('ArrowDown', 'ArrowDown');
    await tabTo(page, 'button Save file');
    await press('Enter');
    await library.shows('6 notes saved.');
    expect(readFileSync(await savedFile(extension), 'utf8')).toContain('Red ones.');
    await tabTo(page, 'input Choose a file …');
    await press('Escape');
    await focusIs(page, 'button Export and import');
  });
});
