import type { NoteQuery } from '../../messages/note-query.ts';
import type { Entry } from './schema.ts';
import { fieldTerm, type WordQuery } from './terms.ts';

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

/** Whether a note meets the query but for its phrases and being an orphan: what the index finds, without the index. */
export function meets(entry: Entry, query: NoteQuery, { prefixes }: WordQuery): boolean {
  return (
    entry.deleted === (query.binned ?? false) &&
    isWithin(entry.created, query) &&
    fieldTerms(query).every((term) => entry.terms.includes(`\n${term}\n`)) &&
    prefixes.every((prefix) => entry.terms.includes(`\n${prefix}`))
  );
}

/** Whether a time lies in the query's span. */
export const isWithin = (time: number, { from = -Infinity, until = Infinity }: NoteQuery) =>
  time >= from && time < until;
