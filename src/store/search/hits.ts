import type { NoteQuery } from '../../messages/note-query.ts';
import type { Note } from '../../notes/note.ts';
import { readNote } from '../../notes/schema.ts';
import { attempt } from '../read.ts';
import type { Bits } from './bits.ts';
import { readIndex, type ChangedNote, type IndexReader, type Reading } from './index-reader.ts';
import { fieldTerms, isWithin, meets } from './meets.ts';
import { segmentSize } from './schema.ts';
import { fieldTerm, hasPhrase, initialTerm, readWords, type WordQuery } from './terms.ts';

/** The notes that meet a query: those of the index by number, and those that are not in it yet. */
export interface Hits {
  readonly index: IndexReader;
  readonly numbers: readonly number[];
  readonly fresh: readonly ChangedNote[];
}

const batch = 500;

/** All notes that meet the query, in no order. */
export async function findHits(transaction: Reading, query: NoteQuery): Promise<Hits> {
  const index = await readIndex(transaction);
  const words = readWords(query.words ?? '');
  const orphans = query.orphaned
    ? await transaction.objectStore('places').index('lost').getAllKeys()
    : undefined;
  const found = index.live;
  const inBin = await index.find(fieldTerm('bin', 'in'), true);
  if (query.binned) found.keep(inBin);
  else found.drop(inBin);
  for (const term of fieldTerms(query)) found.keep(await index.find(term, true));
  for (const prefix of words.prefixes) {
    const first = prefix.length === 1;
    found.keep(await (first ? index.find(initialTerm(prefix), true) : index.find(prefix, false)));
  }
  if (orphans) found.keep(await index.numbers(orphans));
  if (query.from !== undefined || query.until !== undefined) await keepWithin(index, found, query);
  if (words.phrases.length > 0) await keepPhrases(transaction, index, found, words);
  return {
    index,
    numbers: found.numbers(),
    fresh: await findFresh(transaction, index, query, words, orphans && new Set(orphans)),
  };
}

async function keepWithin(index: IndexReader, found: Bits, query: NoteQuery): Promise<void> {
  const created = await index.column('created');
  for (const number of found.numbers()) {
    const values = created.get(Math.floor(number / segmentSize))?.values;
    if (!isWithin(values?.[number % segmentSize] ?? 0, query)) found.delete(number);
  }
}

/** The index knows words, not their order: the notes that have all words of a phrase are read. */
async function keepPhrases(
  transaction: Reading,
  index: IndexReader,
  found: Bits,
  { phrases }: WordQuery,
): Promise<void> {
  const numbers = found.numbers();
  for (let i = 0; i < numbers.length; i += batch) {
    const part = numbers.slice(i, i + batch);
    const notes = await readNotes(transaction, await index.ids(part));
    for (const [j, number] of part.entries()) {
      const note = notes[j];
      if (!note || !phrases.every((phrase) => hasPhrase(note, phrase))) found.delete(number);
    }
  }
}

async function findFresh(
  transaction: Reading,
  index: IndexReader,
  query: NoteQuery,
  words: WordQuery,
  orphans: ReadonlySet<string> | undefined,
): Promise<ChangedNote[]> {
  const fresh: ChangedNote[] = [];
  for await (const notes of index.changed()) {
    const met = notes.filter(
      (note) => (orphans?.has(note.id) ?? true) && meets(note, query, words),
    );
    // What the sorting does not need is let go: after a large import there are many.
    fresh.push(
      ...(await withPhrases(transaction, met, words)).map((note) => ({ ...note, terms: '' })),
    );
  }
  return fresh;
}

async function withPhrases(
  transaction: Reading,
  found: ChangedNote[],
  { phrases }: WordQuery,
): Promise<ChangedNote[]> {
  if (phrases.length === 0) return found;
  const notes = await readNotes(
    transaction,
    found.map(({ id }) => id),
  );
  return found.filter((_hit, i) => {
    const note = notes[i];
    return note && phrases.every((phrase) => hasPhrase(note, phrase));
  });
}

/** The notes with these ids in their order; undefined for those that are not there or cannot be read. */
export async function readNotes(
  transaction: Reading,
  ids: readonly string[],
): Promise<(Note | undefined)[]> {
  const store = transaction.objectStore('notes');
  return (await Promise.all(ids.map((id) => attempt(store.get(id))))).map(readNote);
}
