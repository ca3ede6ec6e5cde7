import type {
  NoteGroup,
  NoteGroupCount,
  NotePage,
  NoteQuery,
  NoteSort,
} from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import { notesAfter } from '../store/notes.ts';
import { getPlaces } from '../store/places.ts';
import type { Database } from '../store/schema.ts';

const pageSize = 500;

/** One page of the notes that meet all conditions of the query, in its order. */
export async function findNotes(db: Database, query: NoteQuery, now: number): Promise<NotePage> {
  const { offset = 0, limit = 50, group } = query;
  const sorted = await findAll(db, query, now);
  const groups = group && gather(sorted, group);
  const notes = (groups?.flatMap((held) => held.notes) ?? sorted).slice(offset, offset + limit);
  return {
    notes,
    total: sorted.length,
    orphans: await orphansOf(db, notes),
    ...(groups && {
      groups: groups.map(({ notes: held, ...rest }) => ({ ...rest, count: held.length })),
    }),
  };
}

/** The ids of all notes that meet the query. */
export async function findIds(db: Database, query: NoteQuery, now: number): Promise<string[]> {
  return (await findAll(db, query, now)).map((note) => note.id);
}

async function findAll(db: Database, query: NoteQuery, now: number): Promise<Note[]> {
  const found: Note[] = [];
  for (let page = await notesAfter(db, '', pageSize, now); page.length > 0;) {
    const meeting = page.filter((note) => meets(note, query));
    found.push(...(query.orphaned ? await onlyOrphans(db, meeting) : meeting));
    page = await notesAfter(db, page.at(-1)?.id ?? '', pageSize, now);
  }
  return found.sort(orders[query.sort ?? 'changed']);
}

const orders: Readonly<Record<NoteSort, (a: Note, b: Note) => number>> = {
  changed: (a, b) => b.modified - a.modified,
  created: (a, b) => b.created - a.created,
  title: (a, b) =>
    a.target.title.localeCompare(b.target.title) ||
    a.target.position.start - b.target.position.start,
};

function meets(note: Note, query: NoteQuery): boolean {
  const { target, words, tags, colour, created } = note;
  if (note.deleted !== (query.binned ?? false)) return false;
  const parts = [
    target.quote.exact,
    words,
    target.title,
    target.outlet,
    target.claim?.source ?? '',
  ];
  const text = fold([...parts, ...tags].join('\n'));
  return (
    fold(query.words ?? '')
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (query.outlet === undefined || target.outlet === query.outlet) &&
    (query.tag === undefined || tags.includes(query.tag)) &&
    (query.colour === undefined || colour === query.colour) &&
    (query.source === undefined || target.claim?.source === query.source) &&
    (query.from === undefined || created >= query.from) &&
    (query.until === undefined || created < query.until)
  );
}

/** Accents and case make no difference to who searches. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Group extends Omit<NoteGroupCount, 'count'> {
  readonly notes: Note[];
}

const groupKeys: Readonly<
  Record<NoteGroup, (note: Note) => readonly [key: string, title: string]>
> = {
  article: ({ target }) => [target.articleKey, target.title],
  outlet: ({ target }) => [target.outlet, target.outlet],
  source: ({ target }) => [target.claim?.source ?? '', target.claim?.source ?? ''],
};

/** The notes by group, groups and notes in the order in which they come. */
function gather(notes: readonly Note[], by: NoteGroup): Group[] {
  const groups = new Map<string, Group>();
  for (const note of notes) {
    const [key, title] = groupKeys[by](note);
    const group = groups.get(key);
    if (group) group.notes.push(note);
    else groups.set(key, { key, title, notes: [note] });
  }
  return [...groups.values()];
}

async function orphansOf(db: Database, notes: readonly Note[]) {
  const places = await getPlaces(
    db,
    notes.map((note) => note.id),
  );
  return places.flatMap((place) =>
    place && !place.found ? [{ id: place.id, reason: place.reason }] : [],
  );
}

async function onlyOrphans(db: Database, notes: readonly Note[]): Promise<Note[]> {
  const orphans = new Set((await orphansOf(db, notes)).map(({ id }) => id));
  return notes.filter((note) => orphans.has(note.id));
}
