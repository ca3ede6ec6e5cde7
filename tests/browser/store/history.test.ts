import { describe, expect, it } from 'vitest';
import { clearHistory, historyOf, recordSourcing } from '../../../src/store/history.ts';
import { freshStore } from './fresh.ts';

describe('the history of what was read', () => {
  it('adds up the articles of one outlet and leaves the others out', async () => {
    const db = await freshStore();
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
    const db = await freshStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: { person: 2 } });
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 30, claims: { person: 5 } });
    expect(await historyOf(db, 'x.example')).toEqual({
      articles: 1,
      since: 30,
      claims: { person: 5 },
    });
  });

  it('is empty for an outlet of which nothing was read, and after it was cleared', async () => {
    const db = await freshStore();
    await recordSourcing(db, { key: 'a', site: 'x.example', read: 10, claims: {} });
    await clearHistory(db);
    expect(await historyOf(db, 'x.example')).toEqual({ articles: 0, since: 0, claims: {} });
  });
});
