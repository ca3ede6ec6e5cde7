import type { NotePage, NoteQuery } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';
import type { Database } from '../store/schema.ts';
import { notesAfter } from '../store/notes.ts';

const pageSize = 500;

/** The notes that meet all conditions of the query, newest change first. */
export async function findNotes(db: Database, query: NoteQuery, now: number): Promise<NotePage> {
  const found: Note[] = [];
  for (let page = await notesAfter(db, '', pageSize, now); page.length > 0;) {
    found.push(...page.filter((note) => !note.deleted && meets(note, query)));
    page = await notesAfter(db, page.at(-1)?.id ?? '', pageSize, now);
  }
  const { offset = 0, limit = 50 } = query;
  const newest = found.toSorted((a, b) => b.modified - a.modified);
  return { notes: newest.slice(offset, offset + limit), total: newest.length };
}

function meets({ target, words, tags, colour }: Note, query: NoteQuery): boolean {
  const text = fold([target.quote.exact, words, target.title, target.outlet, ...tags].join('\n'));
  return (
    fold(query.words ?? '')
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (query.outlet === undefined || target.outlet === query.outlet) &&
    (query.tag === undefined || tags.includes(query.tag)) &&
    (query.colour === undefined || colour === query.colour) &&
    (query.source === undefined || target.claim?.source === query.source)
  );
}

/** Accents and case make no difference to who searches. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
