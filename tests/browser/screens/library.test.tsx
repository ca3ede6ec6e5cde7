import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CallError } from '../../../src/messages/call.ts';
import { backgroundSchemas } from '../../../src/messages/schema.ts';
import type { Note } from '../../../src/notes/note.ts';
import { Library } from '../../../src/screens/library/library.tsx';
import { storeTransfer } from '../../../src/screens/library/transfer.ts';
import { connectStore } from '../../../src/store/connection.ts';
import { accessibilityFaults } from './axe.ts';
import { facetsOf, findIn, makeNotes } from './many-notes.ts';
import { listed } from './sample.ts';
import { clear, createStage, show, type Answers } from './stage.tsx';

afterEach(clear);

/** A library over these notes, with a background that keeps what is done to them. */
async function open(count: number, answers: Answers = {}, searched = '') {
  let notes: readonly Note[] = makeNotes(count);
  const stage = createStage({
    'notes.find': (query) => findIn(notes, query),
    'notes.ids': (query) => findIn(notes, { ...query, limit: Infinity }).notes.map(({ id }) => id),
    'notes.facets': () => facetsOf(notes),
    'notes.open': () => null,
    'notes.edit': ({ id, edit }) => {
      notes = notes.map((note) => {
        const { words = note.words, tags = note.tags, colour = note.colour } = edit;
        return note.id === id ? { ...note, words, tags, colour } : note;
      });
      const note = notes.find((one) => one.id === id);
      if (!note) throw new CallError('not-found', id);
      return note;
    },
    'notes.act': ({ ids, act }) => {
      const meant = new Set(ids);
      if (act.kind === 'delete' || act.kind === 'restore') {
        const deleted = act.kind === 'delete';
        notes = notes.map((note) => (meant.has(note.id) ? { ...note, deleted } : note));
      }
      queueMicrotask(() => stage.tell({ type: 'notice.notes' }));
      return ids.length;
    },
    ...answers,
  });
  const transfer = storeTransfer(connectStore({ name: 'unused' }), stage.call, () => 0);
  await show(
    <Library
      surroundings={stage.surroundings}
      search={{ words: searched }}
      transfer={transfer}
      save={() => undefined}
    />,
  );
  return stage;
}

const rows = () => document.querySelectorAll('.note-row').length;

describe('a library of 50,000 notes', () => {
  test('draws only what is in view', async () => {
    await open(50_000);
    await expect.element(page.getByText('50,000 notes found')).toBeVisible();
    expect(rows()).toBeLessThan(60);
  });

  test('shows the right rows wherever one scrolls, and forgets the others', async () => {
    await open(50_000);
    await expect.element(page.getByText('50,000 notes found')).toBeVisible();
    const list = page.getByRole('grid').element();
    for (const share of [0.5, 0.1, 0.999]) {
      list.scrollTop = list.scrollHeight * share;
      const index = Math.round((list.scrollHeight * share) / 104) + 1;
      await expect.element(page.getByText(`(${Math.min(index, 49_995)})`)).toBeVisible();
      expect(rows()).toBeLessThan(60);
    }
  });

  test('selects all of them with one key', async () => {
    await open(50_000);
    await expect.element(page.getByText('50,000 notes found')).toBeVisible();
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(page.getByText('50,000 notes selected')).toBeVisible();
  });
});

describe('searching and filtering', () => {
  test('begins with what the popup hands over', async () => {
    await open(30, {}, 'insult');
    await expect.element(page.getByRole('searchbox')).toHaveValue('insult');
    await expect.element(page.getByText('7 notes found')).toBeVisible();
  });

  test('follows what one types and chooses, and shows all again', async () => {
    await open(30);
    await userEvent.fill(page.getByRole('searchbox'), 'insult');
    await expect.element(page.getByText('7 notes found')).toBeVisible();
    await userEvent.selectOptions(
      page.getByRole('form', { name: 'Filters' }).getByLabelText('Outlet'),
      'The Westmark Post',
    );
    await expect.element(page.getByText('2 notes found')).toBeVisible();
    await page.getByRole('button', { name: 'Show all notes' }).click();
    await expect.element(page.getByText('30 notes found')).toBeVisible();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  test('never asks for what the background would refuse', async () => {
    const { calls } = await open(500);
    await expect.element(page.getByText('500 notes found')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'insult');
    await expect.element(page.getByText('125 notes found')).toBeVisible();
    for (const [type, request] of calls)
      if (type === 'notes.find') expect(v.is(backgroundSchemas['notes.find'], request)).toBe(true);
  });

  test('asks for whole local days', async () => {
    const { calls } = await open(30);
    await userEvent.fill(page.getByLabelText('Made from'), '2026-10-01');
    await userEvent.fill(page.getByLabelText('Made until'), '2026-10-02');
    await expect
      .poll(() => calls.findLast(([type]) => type === 'notes.find')?.[1])
      .toMatchObject({
        from: new Date(2026, 9, 1).getTime(),
        until: new Date(2026, 9, 3).getTime(),
      });
  });

  test('tells what is known of the outlet that the list is narrowed to', async () => {
    await open(30, { 'outlet.lookUp': () => listed });
    await userEvent.selectOptions(
      page.getByRole('form', { name: 'Filters' }).getByLabelText('Outlet'),
      'Northshore Ledger',
    );
    await page.getByText('About The Westmark Post').click();
    await expect.element(page.getByText('Westmark Media Holdings')).toBeVisible();
  });

  test('puts notes under their outlet', async () => {
    await open(30);
    await userEvent.selectOptions(page.getByLabelText('Group by'), 'outlet');
    await expect
      .element(page.getByRole('rowheader').first())
      .toHaveTextContent('Northshore Ledger 9');
  });

  test('says when nothing matches, and when there is nothing at all', async () => {
    await open(30, {}, 'no such words');
    await expect.element(page.getByText('No note matches.')).toBeVisible();
    await open(0);
    await expect.element(page.getByText(/No notes yet/)).toBeVisible();
  });

  test('tells what went wrong in words', async () => {
    await open(30, {
      'notes.find': () => {
        throw new CallError('storage-unavailable', 'private window');
      },
    });
    await expect.element(page.getByText(/Nothing saved before is lost/)).toBeVisible();
  });
});

describe('a note in the library', () => {
  test('unfolds, is edited in place, and shows the new words when folded', async () => {
    const { tell } = await open(30);
    await page.getByText('We have waited long enough (2)').click();
    await userEvent.fill(page.getByLabelText('Your words'), 'Seen.');
    await page.getByRole('button', { name: 'Done' }).click();
    tell({ type: 'notice.notes' });
    await expect.element(page.getByText('Seen.')).toBeVisible();
  });

  test('says why its place was not found', async () => {
    await open(30);
    await expect.element(page.getByText('not found on its page').first()).toBeVisible();
    await page.getByText('We have waited long enough (2)').click();
    await expect.element(page.getByText(/these words are no longer on the page/)).toBeVisible();
  });

  test('opens its page', async () => {
    const { calls } = await open(30);
    await page.getByRole('button', { name: 'Open page' }).first().click();
    expect(calls).toContainEqual(['notes.open', { id: 'n0' }]);
  });

  test('is deleted, comes back with Undo, and else waits in the bin', async () => {
    await open(30);
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await expect.element(page.getByText('29 notes found')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('30 notes found')).toBeVisible();
    await page.getByRole('button', { name: 'Delete' }).first().click();
    await page.getByRole('button', { name: /^Bin/ }).click();
    await expect.element(page.getByText('1 note found')).toBeVisible();
    await page.getByRole('button', { name: 'Take out of the bin' }).click();
    await expect.element(page.getByText('The bin is empty.')).toBeVisible();
  });
});

describe('the keyboard', () => {
  test('moves, selects a range, unfolds, folds and deletes', async () => {
    const { calls } = await open(30);
    await expect.element(page.getByText('30 notes found')).toBeVisible();
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('3 notes selected')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Your words')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Your words')).not.toBeInTheDocument();
    await userEvent.keyboard('{Delete}');
    await expect
      .poll(() => calls)
      .toContainEqual(['notes.act', { ids: ['n4'], act: { kind: 'delete' } }]);
  });

  test('reaches the last note with End and keeps it in view', async () => {
    await open(5_000);
    await expect.element(page.getByText('5,000 notes found')).toBeVisible();
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText('(4999)')).toBeVisible();
  });

  test('goes to the search with a slash', async () => {
    await open(30);
    await expect.element(page.getByText('30 notes found')).toBeVisible();
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });
});

describe('several notes at once', () => {
  test('are deleted together and come back together', async () => {
    await open(30);
    await page.getByRole('checkbox', { name: /\(1\)/ }).click();
    await page.getByRole('checkbox', { name: /\(3\)/ }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click();
    await expect.element(page.getByText('28 notes found')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('30 notes found')).toBeVisible();
  });

  test('get a tag and a colour', async () => {
    const { calls } = await open(30);
    await page.getByRole('checkbox', { name: /\(1\)/ }).click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Add a tag' }), '#seen');
    await userEvent.keyboard('{Enter}');
    await userEvent.selectOptions(page.getByRole('toolbar').getByLabelText('Colour'), 'pink');
    await page.getByRole('button', { name: 'Set colour' }).click();
    expect(calls.filter(([type]) => type === 'notes.act')).toEqual([
      ['notes.act', { ids: ['n1'], act: { kind: 'addTag', tag: 'seen' } }],
      ['notes.act', { ids: ['n1'], act: { kind: 'colour', colour: 'pink' } }],
    ]);
  });
});

test('axe finds no fault in a library with groups, a selection and an unfolded note', async () => {
  await open(300);
  await userEvent.selectOptions(page.getByLabelText('Group by'), 'outlet');
  await page.getByRole('checkbox', { name: /\(1\)/ }).click();
  await page.getByText('We have waited long enough (2)').click();
  expect(await accessibilityFaults()).toEqual([]);
});
