import { expect, it } from 'vitest';
import { ofNotes } from '../../../../src/notes/collection.ts';
import { importCollection } from '../../../../src/store/import.ts';
import { changeStored } from '../../../../src/store/notes.ts';
import { findNotes } from '../../../../src/store/search/find-notes.ts';
import { indexNotes } from '../../../../src/store/search/index-notes.ts';
import { fullSegment } from '../../../../src/store/search/schema.ts';
import { laptop, sampleNote } from '../../../unit/notes/sample.ts';
import { freshStore } from '../fresh.ts';

const many = Array.from({ length: 2.5 * fullSegment }, (_none, i) => ({
  ...sampleNote(`word${i}`),
  id: `note-${i}`,
}));

it('what the reader writes while many notes are indexed is kept before they all are', async () => {
  const db = await freshStore();
  await importCollection(db, ofNotes(many));
  const write = async () => {
    await changeStored(db, 'note-9', { kind: 'words', words: 'mine' }, laptop, 5000);
    return db.count('unindexed');
  };
  const [, waiting] = await Promise.all([indexNotes(db), write()]);
  expect(waiting).toBeGreaterThan(fullSegment / 2);
  expect((await findNotes(db, { words: 'mine' })).total).toBe(1);
  expect((await findNotes(db, { words: 'word9' })).notes.map(({ id }) => id)).not.toContain(
    'note-9',
  );
});

it('what was interrupted goes on where it stopped, and nothing is found twice or not at all', async () => {
  const db = await freshStore();
  await importCollection(db, ofNotes(many));
  const stop = new AbortController();
  const interrupted = indexNotes(db, { signal: stop.signal });
  while ((await db.count('segments')) === 0);
  stop.abort();
  await expect(interrupted).rejects.toThrow('abort');
  expect(await db.count('unindexed')).toBeGreaterThan(0);
  expect((await findNotes(db, {})).total).toBe(many.length);
  await indexNotes(db, { least: 1 });
  expect(await db.count('unindexed')).toBe(0);
  expect((await findNotes(db, {})).total).toBe(many.length);
});
