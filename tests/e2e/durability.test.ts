import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startExtension, type Extension } from '../../scripts/browser/extension.ts';
import { uuidv7 } from '../../src/notes/uuid.ts';

let extension: Extension;

beforeEach(async () => {
  extension = await startExtension(inject('browser'));
});
afterEach(() => extension?.close().catch(() => {}));

const article = {
  url: 'https://news.example/harbour',
  canonicalUrl: 'https://news.example/harbour',
  title: 'Harbour talks stall',
  outlet: { name: 'Northshore Ledger', host: 'news.example' },
};

/** Makes notes one after the other, as fast as they are acknowledged; returns the ids of those that were. */
const makeNotes = (ids: readonly string[]) =>
  extension.ask<string[]>(
    `const acknowledged = [];
     for (const id of args[0]) {
       const quote = { exact: 'note ' + id, prefix: 'the ', suffix: ' ends' };
       const reply = await api.runtime.sendMessage({
         type: 'notes.create', id, article: args[1], selectors: { quote, position: { start: 4, end: 9 } },
         words: '', tags: [], colour: 'yellow',
       }).catch(() => undefined);
       if (reply?.ok) acknowledged.push(id);
       globalThis.acknowledged = acknowledged;
     }
     return acknowledged;`,
    ids,
    article,
  );

const keptIds = async (): Promise<Set<string>> => {
  const notes = await extension.ask<{ id: string }[]>(
    `return (await api.runtime.sendMessage({ type: 'notes.ofArticle', url: args[0], canonicalUrl: args[0] })).value;`,
    article.url,
  );
  return new Set(notes.map(({ id }) => id));
};

const newIds = (count: number) =>
  Array.from({ length: count }, (_, index) => uuidv7(1_790_000_000_000 + index));

describe('notes that were acknowledged', () => {
  it('are all there though the background is stopped again and again while 200 are written', async () => {
    const making = makeNotes(newIds(200));
    for (let stop = 0; stop < 5; stop += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await extension.session.stopBackground().catch(() => {});
    }
    const acknowledged = await making;
    expect(acknowledged.length).toBeGreaterThan(100);
    const kept = await keptIds();
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  it('are all there after the browser was killed while it wrote', async () => {
    const { profile } = extension.session;
    const making = makeNotes(newIds(200)).catch(() => []);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const acknowledged = await extension.ask<string[]>('return globalThis.acknowledged ?? [];');
    await extension.session.kill();
    await making;
    extension = await startExtension(inject('browser'), { profile });
    const kept = await keptIds();
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });
});
