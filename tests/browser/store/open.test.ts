import { openDB, unwrap } from 'idb';
import { describe, expect, it } from 'vitest';
import { connectStore } from '../../../src/store/connection.ts';
import { migrations } from '../../../src/store/migrations.ts';
import { getNote, putNote } from '../../../src/store/notes.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Database, StoreSchema } from '../../../src/store/schema.ts';
import { sampleNote } from '../../unit/notes/sample.ts';
import { freshName } from './fresh.ts';

/** Makes a store as an earlier version of the extension left it. */
async function storeOfVersion(name: string, version: number): Promise<Database> {
  return openDB<StoreSchema>(name, version, {
    async upgrade(db, _old, _new, transaction) {
      for (const migration of migrations.slice(0, version)) await migration(db, transaction);
    },
  });
}

function shapeOf(db: Database) {
  const transaction = db.transaction(db.objectStoreNames);
  return [...db.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return [name, store.keyPath, store.autoIncrement, [...store.indexNames]];
  });
}

describe('opening the store', () => {
  it.each(migrations.map((_migration, i) => i + 1))(
    'brings a store of version %i up to date with its notes',
    async (version) => {
      const name = freshName();
      const old = await storeOfVersion(name, version);
      await old.put('notes', sampleNote('from before'));
      old.close();
      const db = await openStore({ name });
      expect((await getNote(db, 'note-1', 0))?.words).toBe('from before');
      const fresh = await openStore({ name: freshName() });
      expect(shapeOf(db)).toEqual(shapeOf(fresh));
      db.close();
      fresh.close();
    },
  );

  it('says that a newer version of the extension has been here', async () => {
    const name = freshName();
    const newer = await openDB(name, migrations.length + 1);
    newer.close();
    await expect(openStore({ name })).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('lets a newer version in at once', async () => {
    const name = freshName();
    let lost = 0;
    await openStore({ name, onLost: () => lost++ });
    const newer = await openDB(name, migrations.length + 1);
    expect(lost).toBe(1);
    newer.close();
  });

  it('says when another page does not let go of an older version', async () => {
    const name = freshName();
    const stubborn = await openDB(name, migrations.length);
    const history = [...migrations, () => undefined];
    const opening = openStore({ name, patience: 20, history });
    await expect(opening).rejects.toMatchObject({ code: 'storage-unavailable' });
    stubborn.close();
  });

  it('leaves everything as it was when a migration fails', async () => {
    const name = freshName();
    const db = await openStore({ name });
    await putNote(db, sampleNote('kept'));
    db.close();
    const history = [...migrations, () => Promise.reject(new Error('broken'))];
    await expect(openStore({ name, history })).rejects.toMatchObject({ name: 'StoreError' });
    const again = await openStore({ name });
    expect((await getNote(again, 'note-1', 0))?.words).toBe('kept');
    again.close();
  });
});

describe('the connection', () => {
  it('opens again when it was lost, and the work is done', async () => {
    const opened: Database[] = [];
    const name = freshName();
    const connection = connectStore({ name }, async (options) => {
      const db = await openStore(options);
      opened.push(db);
      return db;
    });
    await connection.use((db) => putNote(db, sampleNote('first')));
    opened[0]?.close();
    const note = await connection.use((db) => putNote(db, sampleNote('first')));
    expect(note.words).toBe('first');
    expect(opened).toHaveLength(2);
    opened[1]?.close();
  });

  it('tries once more when the store cannot be opened, then says so', async () => {
    let tries = 0;
    const connection = connectStore({}, () => {
      tries++;
      return Promise.reject(new DOMException('no storage here', 'InvalidStateError'));
    });
    await expect(connection.use(() => Promise.resolve())).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    expect(tries).toBe(2);
  });

  it('says that there is no space left, and keeps what was there', async () => {
    const name = freshName();
    const connection = connectStore({ name });
    await connection.use((db) => putNote(db, sampleNote('kept')));
    const full = connection.use(() =>
      Promise.reject(new DOMException('no space', 'QuotaExceededError')),
    );
    await expect(full).rejects.toMatchObject({ code: 'quota' });
    const note = await connection.use((db) => getNote(db, 'note-1', 0));
    expect(note?.words).toBe('kept');
    await connection.use((db) => Promise.resolve(db.close()));
  });

  it.each([
    ['DataError', 'Failed to write blobs (IOError)'],
    ['UnknownError', 'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE'],
  ])('knows a full disk by what Chromium calls it: %s', async (name, message) => {
    const connection = connectStore({ name: freshName() });
    const full = connection.use(() => Promise.reject(new DOMException(message, name)));
    await expect(full).rejects.toMatchObject({ code: 'quota' });
    await connection.use((db) => Promise.resolve(db.close()));
  });

  it('opens again when the browser has ended the connection', async () => {
    const opened: Database[] = [];
    const connection = connectStore({ name: freshName() }, async (options) => {
      const db = await openStore(options);
      opened.push(db);
      return db;
    });
    await connection.use((db) => putNote(db, sampleNote('kept')));
    const [first] = opened;
    if (!first) throw new Error('nothing was opened');
    first.close();
    unwrap(first).dispatchEvent(new Event('close'));
    expect((await connection.use((db) => getNote(db, 'note-1', 0)))?.words).toBe('kept');
    expect(opened).toHaveLength(2);
    opened[1]?.close();
  });

  it('says that a newer version has come, once it has let it in', async () => {
    const name = freshName();
    const connection = connectStore({ name });
    await connection.use((db) => putNote(db, sampleNote('kept')));
    const newer = await openDB(name, migrations.length + 1);
    await expect(connection.use((db) => getNote(db, 'note-1', 0))).rejects.toMatchObject({
      code: 'storage-newer',
    });
    newer.close();
  });

  it('closes when its signal aborts', async () => {
    const name = freshName();
    const ending = new AbortController();
    const connection = connectStore({ name, signal: ending.signal });
    const db = await connection.use((opened) => Promise.resolve(opened));
    ending.abort();
    await Promise.resolve();
    await expect(db.get('notes', 'x')).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});
