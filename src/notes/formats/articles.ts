import type { Correction } from '../../sourcing/correction.ts';
import type { Collection } from '../collection.ts';
import type { KeptCorrection } from '../correction.ts';
import type { Note } from '../note.ts';

/** An article, the notes on it in the order of their places, and the corrections of its claims, oldest first. */
export interface NotedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601, as precise as the page gave it. */
  readonly published?: string;
  /** When the first note or correction was made, in milliseconds since the epoch. */
  readonly accessed: number;
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

interface Group {
  readonly notes: Note[];
  readonly corrections: KeptCorrection[];
}

/**
 * Notes and corrections by article, in the order in which the articles first come up. What is in the bin or was taken
 * back is left out.
 */
export const articlesOf = ({ notes, corrections }: Collection): NotedArticle[] => {
  const groups = new Map<string, Group>();
  const groupOf = (key: string): Group => {
    const group = groups.get(key) ?? { notes: [], corrections: [] };
    groups.set(key, group);
    return group;
  };
  for (const note of notes) if (!note.deleted) groupOf(note.target.articleKey).notes.push(note);
  for (const kept of corrections)
    if (!kept.deleted) groupOf(kept.articleKey).corrections.push(kept);
  return [...groups.values()].map(articleOf);
};

const articleOf = (group: Group): NotedArticle => {
  const notes = group.notes.sort((a, b) => a.target.position.start - b.target.position.start);
  const corrections = group.corrections
    .map(({ correction }) => correction)
    .sort((a, b) => a.created - b.created);
  const { url, title, outlet, published } = factsOf(group);
  return {
    url,
    title: title || url,
    outlet,
    ...(published === undefined ? {} : { published }),
    accessed: [...notes, ...corrections].reduce(
      (first, { created }) => Math.min(first, created),
      Infinity,
    ),
    notes,
    corrections,
  };
};

/** What the newest note says of its article; without any, what the corrections do. */
const factsOf = ({ notes, corrections }: Group): Omit<NotedArticle, 'accessed' | keyof Group> => {
  const [note] = notes.toSorted((a, b) => b.created - a.created);
  if (note) return { ...note.target, url: note.target.canonicalUrl };
  const known = corrections.findLast(({ article }) => article !== undefined);
  return known?.article ?? { url: corrections[0]?.articleKey ?? '', title: '', outlet: '' };
};

/** Year, month and day as far as an ISO 8601 date gives them, in digits; empty if it gives none. */
export const dateParts = (iso: string | undefined): string[] =>
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/
    .exec(iso ?? '')
    ?.slice(1)
    .filter(Boolean) ?? [];

/** Whether an address can be a link: a file's or a URN's cannot. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
