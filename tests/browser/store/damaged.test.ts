import { describe, expect, it } from 'vitest';
import { ofNotes } from '../../../src/notes/collection.ts';
import { checkNotes } from '../../../src/store/check.ts';
import {
  brokenNotes,
  damagedRecords,
  forgetDamaged,
  setAside,
} from '../../../src/store/damaged.ts';
import { importCollection } from '../../../src/store/import.ts';
import { getNote, putNote } from '../../../src/store/notes.ts';
import { attempt, brokenRecord, isReadError } from '../../../src/store/read.ts';
import { countFacets } from '../../../src/store/search/count-facets.ts';
import { findNotes } from '../../../src/store/search/find-notes.ts';
import { indexNotes } from '../../../src/store/search/index-notes.ts';
import { reading } from '../../../src/store/search/reading.ts';
import { write } from '../../../src/store/write.ts';
import { sampleNote } from '../../unit/notes/sample.ts';
import { freshStore } from './fresh.ts';

// That browsers do not read a record whose file is lost is shown by tests/e2e/corruption.test.ts.

const now = 10_000;
const numbered = (id: string, words = '') => ({ ...sampleNote(words), id });
const lost = { key: 'lost', value: brokenRecord };

const foundIds = async (db: Parameters<typeof findNotes>[0]) =>
  (await findNotes(db, {})).notes.map(({ id }) => id);

describe('a note that the browser cannot read', () => {
  it('is listed once with what is known of it, is not searched, and stays where it is', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('here'), numbered('lost')]));
    await indexNotes(db, { least: 1 });
    await setAside(db, 'notes', [lost], now);
    await setAside(db, 'notes', [lost], now + 1);
    expect(await damagedRecords(db)).toEqual([
      {
        store: 'notes',
        key: 'lost',
        found: now,
        known: {
          title: 'Dam breaks',
          outlet: 'The Example',
          article: 'https://example.com/dam',
          source: '',
          created: 1000,
          changed: 1000,
        },
      },
    ]);
    expect(await foundIds(db)).toEqual(['here']);
    expect((await countFacets(db)).damaged).toBe(1);
    expect(await getNote(db, 'lost', now)).toBeDefined();
  });

  it('is as it was when the browser can read it again', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('here'), numbered('lost')]));
    await setAside(db, 'notes', [lost], now);
    expect(await checkNotes(db, now)).toBe(0);
    expect(await damagedRecords(db)).toEqual([]);
    expect(await foundIds(db)).toEqual(['here', 'lost']);
  });

  it('gives way to a good copy', async () => {
    const db = await freshStore();
    await putNote(db, numbered('lost', 'before'));
    await setAside(db, 'notes', [lost], now);
    const { added } = await importCollection(db, ofNotes([numbered('lost', 'from the backup')]));
    expect(added).toHaveLength(1);
    expect(await damagedRecords(db)).toEqual([]);
    expect((await getNote(db, 'lost', now))?.words).toBe('from the backup');
  });

  it('goes for good when its reader forgets it', async () => {
    const db = await freshStore();
    await putNote(db, numbered('lost'));
    await setAside(db, 'notes', [lost], now);
    await forgetDamaged(db);
    expect(await getNote(db, 'lost', now)).toBeUndefined();
    const broken = await write(db, ['damaged'], brokenNotes);
    expect(broken.size).toBe(0);
  });
});

describe('a search index that the browser cannot read', () => {
  it('is given up, and every note is found without it', async () => {
    const db = await freshStore();
    await importCollection(db, ofNotes([numbered('a', 'one'), numbered('b', 'two')]));
    await indexNotes(db, { least: 1 });
    let asked = 0;
    const size = await reading(db, async (transaction) => {
      asked += 1;
      if (asked === 1) throw new DOMException('Data lost due to missing file', 'NotReadableError');
      return transaction.objectStore('unindexed').count();
    });
    expect(size).toBe(2);
    expect((await findNotes(db, { words: 'two' })).notes.map(({ id }) => id)).toEqual(['b']);
    await indexNotes(db, { least: 1 });
    expect((await findNotes(db, { words: 'one' })).notes.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('reading', () => {
  it('does not take a connection that was closed for a broken record', async () => {
    const db = await freshStore();
    const { store } = db.transaction('notes');
    const asked = attempt(store.get('a'));
    store.transaction.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await store.transaction.done.catch(() => undefined);
    expect(isReadError(new DOMException('', 'InvalidStateError'))).toBe(false);
    expect(isReadError(new DOMException('', 'UnknownError'))).toBe(true);
  });
});
