import type { Note } from '../note.ts';

/** The notes that are there, by id and by their place: the same words in the same article. */
export interface KnownNotes {
  ofId(id: string): Note | undefined;
  /** The note on the same quote of the same article, unless its surroundings show that it is another place. */
  ofPlace(note: Note): Note | undefined;
  /** Adds a note, or what became of one. Where `findable` is false only its id leads to it. */
  keep(note: Note, findable: boolean): void;
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** How many characters next to the quote tell two places apart. */
const near = 16;

/** Whether two contexts can be of one place: the same next to the quote, as far as both go. */
const agree = (a: string, b: string, side: 'end' | 'start'): boolean => {
  const [x, y] = [folded(a), folded(b)];
  const length = Math.min(x.length, y.length, near);
  return side === 'end'
    ? x.slice(x.length - length) === y.slice(y.length - length)
    : x.slice(0, length) === y.slice(0, length);
};

const samePlace = ({ target: { quote: a } }: Note, { target: { quote: b } }: Note): boolean =>
  (a.exact === b.exact || folded(a.exact) === folded(b.exact)) &&
  agree(a.prefix, b.prefix, 'end') &&
  agree(a.suffix, b.suffix, 'start');

export const knownNotes = (notes: Iterable<Note>): KnownNotes => {
  const byId = new Map<string, Note>();
  const byArticle = new Map<string, Set<string>>();
  const keep = (note: Note, findable: boolean): void => {
    byId.set(note.id, note);
    if (!findable) return;
    const { articleKey } = note.target;
    const there = byArticle.get(articleKey);
    if (there) there.add(note.id);
    else byArticle.set(articleKey, new Set([note.id]));
  };
  for (const note of notes) keep(note, true);
  return {
    keep,
    ofId: (id) => byId.get(id),
    ofPlace(note) {
      for (const id of byArticle.get(note.target.articleKey) ?? []) {
        const other = byId.get(id);
        if (other && !other.deleted && samePlace(other, note)) return other;
      }
      return undefined;
    },
  };
};
