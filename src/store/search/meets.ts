import type { NoteQuery } from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import { fieldTerm, hasPhrase, termsOf, type WordQuery } from './terms.ts';

/** The terms that a note must have as a whole to meet the query. */
export function fieldTerms(query: NoteQuery): string[] {
  const { outlet, source, tag, colour } = query;
  const terms: string[] = [];
  if (outlet !== undefined) terms.push(fieldTerm('outlet', outlet));
  if (source !== undefined) terms.push(fieldTerm('source', source));
  if (tag !== undefined) terms.push(fieldTerm('tag', tag));
  if (colour !== undefined) terms.push(fieldTerm('colour', colour));
  return terms;
}

/** Whether a note meets all conditions of a query but being an orphan: what the index finds, without the index. */
export function meets(note: Note, query: NoteQuery, words: WordQuery): boolean {
  if (note.deleted !== (query.binned ?? false) || !isWithin(note.created, query)) return false;
  const terms = termsOf(note);
  if (!fieldTerms(query).every((term) => terms.has(term))) return false;
  const all = [...terms];
  return (
    words.prefixes.every((prefix) => all.some((term) => term.startsWith(prefix))) &&
    words.phrases.every((phrase) => hasPhrase(note, phrase))
  );
}

/** Whether a time lies in the query's span. */
export const isWithin = (time: number, { from = -Infinity, until = Infinity }: NoteQuery) =>
  time >= from && time < until;
