import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteQuery } from '../../../../src/messages/note-query.ts';
import { changeNote } from '../../../../src/notes/change.ts';
import { ofNotes } from '../../../../src/notes/collection.ts';
import { noteColours, type Note } from '../../../../src/notes/note.ts';
import { importCollection } from '../../../../src/store/import.ts';
import { changeStored, deleteNote, emptyBin, putNote } from '../../../../src/store/notes.ts';
import { recordPlaces } from '../../../../src/store/places.ts';
import { countFacets } from '../../../../src/store/search/count-facets.ts';
import { findIds, findNotes } from '../../../../src/store/search/find-notes.ts';
import { indexNotes } from '../../../../src/store/search/index-notes.ts';
import { laptop, sampleNote } from '../../../unit/notes/sample.ts';
import { freshStore } from '../fresh.ts';

interface Given {
  readonly words?: string;
  readonly quote?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly source?: string;
  readonly tags?: readonly string[];
  readonly colour?: Note['colour'];
  readonly created?: number;
}

function makeNote(id: string, given: Given): Note {
  const note = sampleNote(given.words ?? '');
  const { claim: _claim, ...target } = note.target;
  const created = given.created ?? 1000;
  return {
    ...note,
    id,
    created,
    modified: created,
    tags: given.tags ?? [],
    colour: given.colour ?? 'yellow',
    target: {
      ...target,
      title: given.title ?? target.title,
      articleKey: `https://example.com/${given.title ?? 'dam'}`,
      outlet: given.outlet ?? target.outlet,
      quote: { ...target.quote, exact: given.quote ?? target.quote.exact },
      ...(given.source ? { claim: { kind: 'person', source: given.source } } : {}),
    },
  };
}

const notes = [
  makeNote('a', { words: 'Café owners were asked', title: 'Flood', created: 1 }),
  makeNote('b', { quote: 'the cafeteria was closed', outlet: 'Daily Post', created: 2 }),
  makeNote('c', { words: 'asked the owners', tags: ['water', 'Land use'], created: 3 }),
  makeNote('d', { source: 'Ann Lee', colour: 'blue', title: 'Éclair', created: 4 }),
];

/** The same questions before and after indexing must have the same answers. */
async function eachWay(work: (db: Awaited<ReturnType<typeof freshStore>>) => Promise<void>) {
  for (const indexed of [false, true]) {
    const db = await freshStore();
    await importCollection(db, ofNotes(notes));
    if (indexed) await indexNotes(db, { least: 1 });
    await work(db);
  }
}

describe('searching notes', () => {
  it.each<readonly [NoteQuery, string]>([
    [{}, 'dcba'],
    [{ sort: 'created' }, 'dcba'],
    [{ sort: 'title' }, 'bcda'],
    [{ words: 'cafe' }, 'ba'],
    [{ words: 'CAFÉ' }, 'ba'],
    [{ words: 'owners ask' }, 'ca'],
    [{ words: '"owners were"' }, 'a'],
    [{ words: '“asked the own' }, 'c'],
    [{ words: 'afe' }, ''],
    [{ words: 'flood' }, 'a'],
    [{ words: 'daily' }, 'b'],
    [{ words: 'lee' }, 'd'],
    [{ words: 'land' }, 'c'],
    [{ words: ' … ' }, 'dcba'],
    [{ outlet: 'Daily Post' }, 'b'],
    [{ source: 'Ann Lee' }, 'd'],
    [{ tag: 'Land use' }, 'c'],
    [{ tag: 'Land' }, ''],
    [{ colour: 'blue' }, 'd'],
    [{ from: 2, until: 4 }, 'cb'],
    [{ binned: true }, ''],
    [{ offset: 1, limit: 2 }, 'cb'],
  ])('for %j finds "%s"', async (query, expected) => {
    await eachWay(async (db) => {
      const page = await findNotes(db, query);
      expect(page.notes.map((note) => note.id).join('')).toBe(expected);
    });
  });

  it('finds the note as it is now, not as it was indexed', async () => {
    await eachWay(async (db) => {
      await changeStored(db, 'a', { kind: 'words', words: 'tea rooms' }, laptop, 5000);
      expect(await findIds(db, { words: 'owners' })).toEqual(['c']);
      expect(await findIds(db, { words: 'tea' })).toEqual(['a']);
      await deleteNote(db, 'c', laptop, 6000);
      expect(await findIds(db, {})).toEqual(['a', 'd', 'b']);
      expect(await findIds(db, { binned: true })).toEqual(['c']);
      await emptyBin(db, Infinity);
      expect(await findIds(db, { binned: true })).toEqual([]);
    });
  });

  it('finds orphans, and says why they are', async () => {
    await eachWay(async (db) => {
      await recordPlaces(db, [{ id: 'b', found: false, reason: 'words-gone', checked: 1 }]);
      const page = await findNotes(db, { orphaned: true });
      expect(page.notes.map((note) => note.id)).toEqual(['b']);
      expect(page.orphans).toEqual([{ id: 'b', reason: 'words-gone' }]);
      await recordPlaces(db, [{ id: 'b', found: true, how: 'exact', confidence: 1, checked: 2 }]);
      expect(await findIds(db, { orphaned: true })).toEqual([]);
    });
  });

  it('groups notes in the order of their first', async () => {
    await eachWay(async (db) => {
      const page = await findNotes(db, { group: 'outlet', limit: 3 });
      expect(page.groups).toEqual([
        { key: 'The Example', title: 'The Example', count: 3 },
        { key: 'Daily Post', title: 'Daily Post', count: 1 },
      ]);
      expect(page.notes.map((note) => note.id)).toEqual(['d', 'c', 'a']);
      expect(page.total).toBe(4);
      const articles = await findNotes(db, { group: 'article', words: 'owners' });
      expect(articles.groups?.map(({ key, title }) => [key, title])).toEqual([
        ['https://example.com/dam', 'Dam breaks'],
        ['https://example.com/Flood', 'Flood'],
      ]);
    });
  });

  it('counts outlets, sources and tags', async () => {
    await eachWay(async (db) => {
      await deleteNote(db, 'b', laptop, 5000);
      await recordPlaces(db, [{ id: 'a', found: false, reason: 'words-gone', checked: 1 }]);
      expect(await countFacets(db)).toEqual({
        outlets: [{ value: 'The Example', count: 3 }],
        sources: [{ value: 'Ann Lee', count: 1 }],
        tags: [
          { value: 'Land use', count: 1 },
          { value: 'water', count: 1 },
        ],
        total: 3,
        orphaned: 1,
        binned: 1,
        damaged: 0,
      });
    });
  });

  it('gives the same answer with and without the index, whatever was changed in between', async () => {
    const word = fc.constantFrom('dam', 'damage', 'Ärger', 'arg', 'town');
    const given = fc.record({
      words: fc.array(word, { maxLength: 3 }).map((all) => all.join(' ')),
      quote: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      title: fc.constantFrom('Dam', 'Flood'),
      outlet: fc.constantFrom('A', 'B'),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
      colour: fc.constantFrom(...noteColours),
      created: fc.integer({ min: 1, max: 9 }),
    });
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const step = fc.oneof(
      fc.record({ do: fc.constant('put' as const), id, given }),
      fc.record({ do: fc.constant('delete' as const), id }),
      fc.record({ do: fc.constant('index' as const), least: fc.constantFrom(1, 3) }),
      fc.record({ do: fc.constant('race' as const), id, given }),
    );
    const query = fc.record(
      {
        words: fc.oneof(
          word,
          fc.tuple(word, word).map((pair) => `"${pair.join(' ')}"`),
          fc.constantFrom('d', 'ar', 'town da'),
        ),
        outlet: fc.constantFrom('A', 'B'),
        tag: fc.constantFrom('x', 'y'),
        colour: fc.constantFrom(...noteColours),
        binned: fc.boolean(),
        sort: fc.constantFrom('changed' as const, 'created' as const, 'title' as const),
        group: fc.constantFrom('article' as const, 'outlet' as const),
        from: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.array(query, { minLength: 3, maxLength: 3 }),
        async (steps, queries) => {
          const plain = await freshStore();
          const indexed = await freshStore();
          for (const [time, one] of steps.entries()) {
            const now = 10_000 + time;
            if (one.do === 'index') await indexNotes(indexed, { least: one.least });
            else if (one.do === 'race') {
              const put = { ...one, do: 'put' as const };
              await apply(plain, put, now);
              await Promise.all([indexNotes(indexed, { least: 1 }), apply(indexed, put, now)]);
            } else for (const db of [plain, indexed]) await apply(db, one, now);
          }
          for (const asked of queries) {
            const [expected, found] = await Promise.all([
              findNotes(plain, asked),
              findNotes(indexed, asked),
            ]);
            const sorted = (page: typeof found) => page.notes.map((note) => note.id).toSorted();
            expect(sorted(found)).toEqual(sorted(expected));
            expect(found.total).toBe(expected.total);
          }
          expect(await countFacets(indexed)).toEqual(await countFacets(plain));
          plain.close();
          indexed.close();
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

type Step = { do: 'put'; id: string; given: Given } | { do: 'delete'; id: string };

async function apply(db: Awaited<ReturnType<typeof freshStore>>, step: Step, now: number) {
  if (step.do === 'put') {
    const note = makeNote(step.id, step.given);
    await putNote(
      db,
      changeNote(note, { kind: 'words', words: step.given.words ?? '' }, laptop, now),
    );
  } else {
    await deleteNote(db, step.id, laptop, now).catch(() => undefined);
  }
}
