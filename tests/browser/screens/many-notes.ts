import type { NoteFacets, NotePage, NoteQuery } from '../../../src/messages/note-query.ts';
import type { Note } from '../../../src/notes/note.ts';
import { noteColours } from '../../../src/notes/note.ts';
import { noteOn } from './sample.ts';

const outlets = ['Northshore Ledger', 'The Westmark Post', 'Quay Weekly', 'Harbour Radio'];
const quotes = [
  'the talks could collapse within days',
  'safety spending fell by 40 per cent, the lowest figure since the harbour authority began to keep its books in public, according to the audit that the ministry released late on Friday',
  'We have waited long enough',
  'an insult to every family on the quay',
];
const thoughts = ['', 'Which audit? Ask the ministry.', 'Compare with what was said in spring.'];
const day = 24 * 60 * 60 * 1000;

/** Made-up notes, the newest first. */
export function makeNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, i) => {
    const article = Math.floor(i / 7);
    const base = noteOn(`${quotes[i % quotes.length]} (${i})`, { id: `n${i}` });
    const time = Date.UTC(2026, 9, 17) - i * (day / 10);
    return {
      ...base,
      target: {
        ...base.target,
        articleKey: `a${article}`,
        title: `Harbour talks, part ${article}: what the port authority has not told the crews`,
        outlet: outlets[article % outlets.length] ?? '',
        ...(i % 3 === 0 && { claim: { kind: 'person', source: 'Tomas Reyes' } }),
      },
      words: thoughts[i % thoughts.length] ?? '',
      tags: i % 4 === 0 ? ['check', 'port strike'] : [],
      colour: noteColours[i % noteColours.length] ?? 'yellow',
      created: time,
      modified: time,
    };
  });
}

/** Finds notes as the background does, as far as the tests need it. */
export function findIn(notes: readonly Note[], query: NoteQuery): NotePage {
  const { words = '', outlet, tag, colour, binned = false, offset = 0, limit = 50, group } = query;
  const found = notes.filter(
    (note) =>
      note.deleted === binned &&
      note.target.quote.exact.includes(words) &&
      (outlet === undefined || note.target.outlet === outlet) &&
      (tag === undefined || note.tags.includes(tag)) &&
      (colour === undefined || note.colour === colour),
  );
  const groups = new Map<string, Note[]>();
  for (const note of found) {
    const key = group === 'outlet' ? note.target.outlet : note.target.title;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  const ordered = group ? [...groups.values()].flat() : found;
  return {
    notes: ordered.slice(offset, offset + limit),
    total: found.length,
    orphans: ordered
      .slice(offset, offset + limit)
      .flatMap(({ id }) => (id === 'n2' ? [{ id, reason: 'words-gone' as const }] : [])),
    ...(group && {
      groups: [...groups].map(([title, held]) => ({ key: title, title, count: held.length })),
    }),
  };
}

export function facetsOf(notes: readonly Note[]): NoteFacets {
  return {
    outlets: outlets.map((value) => ({ value, count: 3 })),
    sources: [{ value: 'Tomas Reyes', count: 2 }],
    tags: [
      { value: 'check', count: 2 },
      { value: 'port strike', count: 2 },
    ],
    total: notes.filter((note) => !note.deleted).length,
    orphaned: 1,
    damaged: 0,
    binned: notes.filter((note) => note.deleted).length,
  };
}
