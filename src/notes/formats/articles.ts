import type { Note } from '../note.ts';

/** An article and the notes on it, in the order of their places. */
export interface NotedArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601, as precise as the page gave it. */
  readonly published?: string;
  /** When its first note was made, in milliseconds since the epoch. */
  readonly accessed: number;
  readonly notes: readonly Note[];
}

/** The notes by article, in the order in which the articles first come up. Notes in the bin are left out. */
export const articlesOf = (notes: readonly Note[]): NotedArticle[] => {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    if (note.deleted) continue;
    const group = groups.get(note.target.articleKey);
    if (group) group.push(note);
    else groups.set(note.target.articleKey, [note]);
  }
  return [...groups.values()].map(articleOf);
};

const articleOf = (group: readonly Note[]): NotedArticle => {
  const notes = [...group].sort((a, b) => a.target.position.start - b.target.position.start);
  const newest = group.reduce((a, b) => (a.created >= b.created ? a : b)).target;
  const accessed = group.reduce((first, { created }) => Math.min(first, created), Infinity);
  const { canonicalUrl, title, outlet, published } = newest;
  return {
    url: canonicalUrl,
    title: title || canonicalUrl,
    outlet,
    ...(published === undefined ? {} : { published }),
    accessed,
    notes,
  };
};

/** Year, month and day as far as an ISO 8601 date gives them, in digits; empty if it gives none. */
export const dateParts = (iso: string | undefined): string[] =>
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/
    .exec(iso ?? '')
    ?.slice(1)
    .filter(Boolean) ?? [];

/** Whether an address can be a link: a file's or a URN's cannot. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
