import { describe, expect, it } from 'vitest';
import { changeNote } from '../../../src/notes/change.ts';
import { checkNotes } from '../../../src/store/check.ts';
import { findIds, findNotes } from '../../../src/store/search/find-notes.ts';
import { indexNotes } from '../../../src/store/search/index-notes.ts';
import { ofNotes } from '../../../src/notes/collection.ts';
import { importCollection, undoImport } from '../../../src/store/import.ts';
import {
  binTime,
  changeStored,
  deleteNote,
  emptyBin,
  getNote,
  notesAfter,
  notesInBin,
  notesOfArticle,
  putNote,
  restoreNote,
} from '../../../src/store/notes.ts';
import { damagedRecords, forgetDamaged } from '../../../src/store/damaged.ts';
import { laptop, sampleNote, tablet } from '../../unit/notes/sample.ts';
import { freshStore } from './fresh.ts';

const key = 'https://example.com/dam';
const now = 10_000;

const numbered = (id: string, words = '') => ({ ...sampleNote(words), id });

describe('notes in the store', () => {
  it('are found under their id and their article', async () => {
    const db = await freshStore();
    const note = sampleNote('mine');
    expect(await putNote(db, note)).toEqual(note);
    expect(await getNote(db, note.id, now)).toEqual(note);
    expect(await notesOfArticle(db, key, now)).toEqual([note]);
    expect(await notesOfArticle(db, 'https://example.com/other', now)).toEqual([]);
    expect(await getNote(db, 'none', now)).toBeUndefined();
  });

  it('keep both texts when two tabs write at once', async () => {
    const db = await freshStore();
    const note = sampleNote('start');
    await putNote(db, note);
    await Promise.all([
      putNote(db, changeNote(note, { kind: 'words', words: 'one' }, laptop, 2000)),
      putNote(db, changeNote(note, { kind: 'words', words: 'two' }, tablet, 2000)),
    ]);
    expect((await getNote(db, note.id, now))?.words).toBe('one\n\n---\n\ntwo');
  });

  it('change in place, one transaction after the other', async () => {
    const db = await freshStore();
    await putNote(db, sampleNote());
    await Promise.all([
      changeStored(db, 'note-1', { kind: 'tags', tags: ['a'] }, laptop, 2000),
      changeStored(db, 'note-1', { kind: 'colour', colour: 'pink' }, laptop, 2000),
    ]);
    expect(await getNote(db, 'note-1', now)).toMatchObject({ tags: ['a'], colour: 'pink' });
  });

  it('say that a note is not there', async () => {
    const db = await freshStore();
    await expect(deleteNote(db, 'none', laptop, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are gone through in pages', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes(['a', 'b', 'c', 'd', 'e'].map((id) => numbered(id))));
    const first = await notesAfter(db, '', 2, now);
    const second = await notesAfter(db, 'b', 2, now);
    expect([...first, ...second].map((note) => note.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(await notesAfter(db, 'e', 2, now)).toEqual([]);
  });
});

describe('the bin', () => {
  it('hides a note from its article until it is restored', async () => {
    const db = await freshStore();
    await putNote(db, sampleNote('kept'));
    await deleteNote(db, 'note-1', laptop, 2000);
    expect(await notesOfArticle(db, key, now)).toEqual([]);
    expect((await notesInBin(db, now)).map((note) => note.id)).toEqual(['note-1']);
    expect(await restoreNote(db, 'note-1', laptop, 3000)).toMatchObject({ words: 'kept' });
    expect(await notesOfArticle(db, key, now)).toHaveLength(1);
    expect(await notesInBin(db, now)).toEqual([]);
  });

  it('is emptied of what has been there for 30 days, and no old copy brings it back', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('old'), numbered('new'), numbered('restored')]));
    await deleteNote(db, 'old', laptop, 2000);
    await deleteNote(db, 'restored', laptop, 2000);
    await restoreNote(db, 'restored', laptop, 2500);
    await deleteNote(db, 'new', laptop, 3000);
    expect(await emptyBin(db, 2000 + binTime)).toBe(1);
    expect((await notesInBin(db, now)).map((note) => note.id)).toEqual(['new']);
    expect(await getNote(db, 'restored', now)).toBeDefined();
    await expect(putNote(db, numbered('old'))).rejects.toMatchObject({ code: 'not-found' });
    expect(await getNote(db, 'old', now)).toBeUndefined();
  });

  it('gives back a note that another device restored later', async () => {
    const db = await freshStore();
    await putNote(db, sampleNote('kept'));
    const deleted = await deleteNote(db, 'note-1', laptop, 2000);
    await emptyBin(db, 2000 + binTime);
    const restored = changeNote(deleted, { kind: 'restore' }, tablet, 5000);
    expect(await putNote(db, restored)).toMatchObject({ deleted: false, words: 'kept' });
  });
});

describe('a damaged record', () => {
  it('is set aside for the reader, and the other notes stay', async () => {
    const db = await freshStore();
    await putNote(db, sampleNote());
    const broken = { id: 'broken', target: { articleKey: key }, words: 7 };
    await db.put('notes', broken as never);
    expect((await notesOfArticle(db, key, now)).map((note) => note.id)).toEqual(['note-1']);
    expect(await db.get('notes', 'broken')).toBeUndefined();
    expect(await damagedRecords(db)).toEqual([
      { store: 'notes', key: 'broken', value: broken, found: now },
    ]);
    await forgetDamaged(db);
    expect(await damagedRecords(db)).toEqual([]);
  });

  it('is found by checking all notes', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('a'), numbered('z')]));
    await db.put('notes', { id: 'm', words: 7 } as never);
    expect(await checkNotes(db, now)).toBe(1);
    expect(await checkNotes(db, now)).toBe(0);
    expect(await damagedRecords(db)).toMatchObject([{ key: 'm' }]);
  });

  it('is found when it is to be indexed, and searching goes on', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('a'), numbered('z')]));
    await db.put('notes', { id: 'a', words: 7 } as never);
    expect((await findNotes(db, {})).notes.map((note) => note.id)).toEqual(['z']);
    await indexNotes(db, { least: 1 });
    expect(await damagedRecords(db)).toMatchObject([{ key: 'a' }]);
    expect(await findIds(db, {})).toEqual(['z']);
  });

  it('is kept when a good copy takes its place', async () => {
    const db = await freshStore();
    await db.put('notes', { id: 'note-1', words: 7 } as never);
    await putNote(db, sampleNote('good'));
    expect((await getNote(db, 'note-1', now))?.words).toBe('good');
    expect(await damagedRecords(db)).toHaveLength(1);
  });
});

describe('an import', () => {
  it('says what it did and can be undone', async () => {
    const db = await freshStore();
    const here = numbered('changed', 'here');
    await importCollection(db, ofNotes([here, numbered('same')]));
    const there = changeNote(here, { kind: 'words', words: 'there' }, tablet, 2000);
    const receipt = await importCollection(
      db,
      ofNotes([numbered('added'), there, numbered('same'), there]),
    );
    expect(receipt).toMatchObject({ same: 1, gone: [] });
    expect(receipt.added.map((note) => note.id)).toEqual(['added']);
    expect(receipt.changed.map(({ after }) => after.words)).toEqual(['there']);
    expect(await undoImport(db, receipt)).toEqual({ notes: [], corrections: [] });
    expect(await getNote(db, 'added', now)).toBeUndefined();
    expect((await getNote(db, 'changed', now))?.words).toBe('here');
  });

  it('leaves what was changed afterwards when it is undone', async () => {
    const db = await freshStore();
    const receipt = await importCollection(db, ofNotes([numbered('a'), numbered('b')]));
    await changeStored(db, 'a', { kind: 'words', words: 'mine now' }, laptop, 5000);
    expect(await undoImport(db, receipt)).toEqual({ notes: ['a'], corrections: [] });
    expect((await getNote(db, 'a', now))?.words).toBe('mine now');
    expect(await getNote(db, 'b', now)).toBeUndefined();
  });

  it('keeps nothing if one note cannot be kept', async () => {
    const db = await freshStore();
    const impossible = { ...numbered('b'), words: () => 'no' } as never;
    await expect(importCollection(db, ofNotes([numbered('a'), impossible]))).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(await getNote(db, 'a', now)).toBeUndefined();
  });
});
