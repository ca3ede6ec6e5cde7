import { describe, expect, it } from 'vitest';
import { clearHistory, historyOf, recordSourcing } from '../../../src/store/history.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { freshStore } from './fresh.ts';

/** A store whose reader has asked for the history. */
async function willingStore() {
  const db = await freshStore();
  await changeSettings(db, { history: true });
  return db;
}

const none = { articles: 0, since: 0, claims: {} };

describe('the history of what was read', () => {
  it('adds up the articles of one outlet and leaves the others out', async () => {
    const db = await willingStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 20, claims: { person: 2 } });
    await recordSourcing(db, {
      key: 'b',
      site: 'x.example',
      read: 10,
      claims: { person: 1, outlet: 4 },
    });
    await recordSourcing(db, { key: 'c', site: 'y.example', read: 1, claims: { person: 9 } });
    expect(await historyOf(db, 'x.example')).toEqual({
      articles: 2,
      since: 10,
      claims: { person: 3, outlet: 4 },
    });
  });

  it('counts an article that is read again once, as it was read last', async () => {
    const db = await willingStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: { person: 2 } });
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 30, claims: { person: 5 } });
    expect(await historyOf(db, 'x.example')).toEqual({
      articles: 1,
      since: 30,
      claims: { person: 5 },
    });
  });

  it('is empty for an outlet of which nothing was read, and after it was cleared', async () => {
    const db = await willingStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: {} });
    await clearHistory(db);
    expect(await historyOf(db, 'x.example')).toEqual(none);
  });

  it('keeps nothing before its reader asks for it', async () => {
    const db = await freshStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: { person: 2 } });
    expect(await historyOf(db, 'x.example')).toEqual(none);
  });

  it('is deleted when its reader switches it off, and by no other switch', async () => {
    const db = await willingStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: { person: 2 } });
    await changeSettings(db, { density: 'off' });
    expect(await historyOf(db, 'x.example')).toMatchObject({ articles: 1 });
    await changeSettings(db, { history: false });
    await changeSettings(db, { history: true });
    expect(await historyOf(db, 'x.example')).toEqual(none);
  });
});
