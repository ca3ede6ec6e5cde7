import type { NoteGroup, NoteGroupCount, NotePage, NoteQuery } from '../../messages/note-query.ts';
import { getNotes } from '../notes.ts';
import type { Database } from '../schema.ts';
import { findHits, readNotes, type Hits } from './hits.ts';
import type { Reading } from './index-reader.ts';
import { firstOf, sortKeys, textsOf } from './order.ts';
import { reading } from './reading.ts';

/**
 * One page of the notes that meet all conditions of the query, in its order. Words are found by their beginnings, without
 * regard to case and accents; words in quotation marks one after the other. Throws a StoreError.
 */
export async function findNotes(db: Database, query: NoteQuery): Promise<NotePage> {
  const { page, missing } = await findPage(db, query);
  if (missing.length === 0) return page;
  // What cannot be read is set aside, so that it is not counted either.
  await getNotes(db, missing, Date.now());
  return (await findPage(db, query)).page;
}

function findPage(db: Database, query: NoteQuery) {
  return reading(db, async (transaction) => {
    const { offset = 0, limit = 50 } = query;
    const hits = await findHits(transaction, query);
    const { order, groups } = await ordered(hits, query, offset + limit);
    const ids = await idsOf(hits, order.slice(offset, offset + limit));
    const found = await readNotes(transaction, ids);
    const page = {
      notes: found.filter((note) => note !== undefined),
      total: hits.numbers.length + hits.fresh.length,
      orphans: await orphansOf(transaction, ids),
      ...(groups && { groups }),
    };
    return { page, missing: ids.filter((_id, i) => found[i] === undefined) };
  });
}

/** The ids of all notes that meet the query, in its order. Throws a StoreError. */
export function findIds(db: Database, query: NoteQuery): Promise<string[]> {
  return reading(db, async (transaction) => {
    const hits = await findHits(transaction, query);
    const { order } = await ordered(hits, query, Infinity);
    return idsOf(hits, order);
  });
}

/** The first `count` hits in the order of the list, and the groups of all of them. */
async function ordered(hits: Hits, { sort = 'changed', group }: NoteQuery, count: number) {
  const keys = await sortKeys(hits, sort);
  if (!group) return { order: firstOf(keys, count) };
  const order = firstOf(keys, Infinity);
  const gathered = gather(order, await textsOf(hits, group), await titlesOf(hits, group));
  return { order: gathered.flatMap(({ members }) => members), groups: gathered.map(countOf) };
}

const titlesOf = (hits: Hits, group: NoteGroup) =>
  textsOf(hits, group === 'article' ? 'title' : group);

interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: number[];
}

/** The hits by group; groups and hits stay in the order in which they come. */
function gather(
  order: readonly number[],
  keys: readonly string[],
  titles: readonly string[],
): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of order) {
    const key = keys[hit] ?? '';
    const group = groups.get(key);
    if (group) group.members.push(hit);
    else groups.set(key, { key, title: titles[hit] ?? '', members: [hit] });
  }
  return [...groups.values()];
}

const countOf = ({ key, title, members }: Group): NoteGroupCount => ({
  key,
  title,
  count: members.length,
});

async function idsOf({ index, numbers, fresh }: Hits, order: readonly number[]): Promise<string[]> {
  const indexed = order.flatMap((hit) => numbers[hit] ?? []);
  const ids = (await index.ids(indexed)).values();
  return order.flatMap((hit) => fresh[hit - numbers.length]?.id ?? ids.next().value ?? []);
}

async function orphansOf(transaction: Reading, ids: readonly string[]) {
  const store = transaction.objectStore('places');
  const places = await Promise.all(ids.map((id) => store.get(id)));
  return places.flatMap((place) =>
    place && !place.found ? [{ id: place.id, reason: place.reason }] : [],
  );
}
