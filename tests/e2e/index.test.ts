import { expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { sampleNote } from '../unit/notes/sample.ts';
import { start } from './support/start.ts';

const { extension } = await start();

/** Notes as a worker leaves them that was stopped right after an import: kept, and still to be indexed. */
const leaveUnindexed = (count: number) =>
  extension.ask(
    `const open = indexedDB.open('who-says');
     await new Promise((resolve, reject) => Object.assign(open, { onsuccess: resolve, onerror: reject }));
     const writing = open.result.transaction(['notes', 'unindexed'], 'readwrite');
     for (let i = 0; i < args[1]; i += 1) {
       const id = 'left-' + i;
       writing.objectStore('notes').put({ ...args[0], id, words: 'word' + i });
       writing.objectStore('unindexed').put({ id, mark: '' });
     }
     await new Promise((resolve, reject) => Object.assign(writing, { oncomplete: resolve, onabort: reject }));
     open.result.close();`,
    sampleNote(),
    count,
  );

const unindexed = () =>
  extension.ask<number>(
    `const open = indexedDB.open('who-says');
     await new Promise((resolve, reject) => Object.assign(open, { onsuccess: resolve, onerror: reject }));
     const request = open.result.transaction('unindexed').objectStore('unindexed').count();
     await new Promise((resolve) => Object.assign(request, { onsuccess: resolve }));
     open.result.close();
     return request.result;`,
  );

/** Knocks once: a worker that is just dying answers nothing for ever, so that screens and tests must knock again. */
const wake = () =>
  extension.ask<true | undefined>(
    `const answer = api.runtime.sendMessage({ type: 'settings.get' }).then(() => true);
     const patience = new Promise((resolve) => setTimeout(resolve, 2000));
     return (await Promise.race([answer, patience])) ?? undefined;`,
  );

it('the search index is completed when the background wakes, for whatever reason', async () => {
  await extension.session.stopBackground();
  await leaveUnindexed(3000);
  expect(await unindexed()).toBe(3000);
  await until('the background wakes', wake);
  await until('all notes are indexed', async () => ((await unindexed()) === 0 ? true : undefined));
  const found = await extension.ask<{ total: number }>(
    `return (await api.runtime.sendMessage({ type: 'notes.find', words: 'word2999' })).value;`,
  );
  expect(found.total).toBe(1);
});
