import { changeNote, type Change } from '../notes/change.ts';
import type { BackgroundCalls, FacetCount, NoteFacets, NotesAct } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { readNote } from '../notes/schema.ts';
import { noteStores, notesAfter, putRecord } from '../store/notes.ts';
import { getPlaces } from '../store/places.ts';
import type { Database } from '../store/schema.ts';
import { write } from '../store/write.ts';
import type { NoteKeeper } from './notes.ts';

const pageSize = 500;

/** Does the same to several notes in one transaction, and returns how many were changed. */
export async function actOnNotes(
  keeper: NoteKeeper,
  { ids, act }: BackgroundCalls['notes.act']['request'],
  page: string,
): Promise<number> {
  const hand = await keeper.handOf(page);
  const count = await keeper.store.use((db) =>
    write(db, noteStores, async (transaction) => {
      const store = transaction.objectStore('notes');
      let changed = 0;
      for (const id of ids) {
        const stored = readNote(await store.get(id));
        if (!stored) continue;
        const next = changeNote(stored, changeOf(act, stored), hand, keeper.now());
        if (next === stored) continue;
        await putRecord(transaction, next);
        changed++;
      }
      return changed;
    }),
  );
  if (count > 0) keeper.onChanged();
  return count;
}

const changeOf = (act: NotesAct, { tags }: Note): Change =>
  act.kind === 'addTag' ? { kind: 'tags', tags: [...tags, act.tag] } : act;

/** How many notes there are of each outlet, source and tag. Reads the store page by page, so memory stays small. */
export async function countFacets(db: Database, now: number): Promise<NoteFacets> {
  const outlets = new Map<string, number>();
  const sources = new Map<string, number>();
  const tags = new Map<string, number>();
  let total = 0;
  let orphaned = 0;
  let binned = 0;
  for (let page = await notesAfter(db, '', pageSize, now); page.length > 0;) {
    const kept = page.filter((note) => !note.deleted);
    total += kept.length;
    binned += page.length - kept.length;
    for (const { target, tags: own } of kept) {
      add(outlets, target.outlet);
      add(sources, target.claim?.source ?? '');
      for (const tag of own) add(tags, tag);
    }
    const places = await getPlaces(
      db,
      kept.map((note) => note.id),
    );
    orphaned += places.filter((place) => place?.found === false).length;
    page = await notesAfter(db, page.at(-1)?.id ?? '', pageSize, now);
  }
  return {
    outlets: ranked(outlets),
    sources: ranked(sources),
    tags: ranked(tags),
    total,
    orphaned,
    binned,
  };
}

function add(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** So many values fit a list that a reader looks through; the rest is found by searching. */
const longestList = 1000;

const ranked = (counts: ReadonlyMap<string, number>): FacetCount[] =>
  [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, longestList);
