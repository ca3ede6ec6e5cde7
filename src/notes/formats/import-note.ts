import { changeNote, lastChange } from '../change.ts';
import { staysGone } from '../gone.ts';
import { mergeNotes } from '../merge.ts';
import type { Note } from '../note.ts';
import { noteProblem, readNote } from '../schema.ts';
import type { ImportContext } from './draft.ts';
import { areEqual } from './equal.ts';
import type { KnownNotes } from './known-notes.ts';
import type { FileEntry, ImportProblem } from './read-file.ts';
import { latestTime, own, textOf } from './untrusted.ts';

/** What importing one note of the file would do. */
export type NoteEntry =
  | {
      readonly status: 'new' | 'same' | 'changed';
      /** The note as it will be. */
      readonly note: Note;
      /** The note as it is, for what is the same or changed. */
      readonly before?: Note;
    }
  | {
      /** It was deleted here for good, and stays so. */
      readonly status: 'gone';
      readonly note: Note;
    }
  | {
      readonly status: 'refused';
      readonly problem: ImportProblem;
      /** The start of the entry's quote, words or title, to know it by; empty if it has none. */
      readonly label: string;
    };

/** What importing an entry would do to the notes that are there. One that is in the bin comes out of it: the reader asks for it. */
export const previewNote = (
  { value, whole, plain }: FileEntry,
  known: KnownNotes,
  context: ImportContext,
): NoteEntry => {
  const accepted = accept(value);
  if (!('note' in accepted)) {
    if (plain && accepted.problem.key !== 'import_newer')
      return previewNote(plain(), known, context);
    return { status: 'refused', problem: accepted.problem, label: labelOf(value) };
  }
  const { note } = accepted;
  const gone = context.gone?.get(note.id);
  if (gone && staysGone(note, gone)) return { status: 'gone', note };
  const before = known.ofId(note.id) ?? (whole ? undefined : known.ofPlace(note));
  if (!before) return { status: 'new', note };
  if (areEqual(before, note)) return { status: 'same', note: before, before };
  const merged = whole ? mergeNotes(before, note) : addTo(before, note, context);
  const { hand, now } = context;
  const back = merged.deleted && !note.deleted;
  const after = back ? changeNote(merged, { kind: 'restore' }, hand, now) : merged;
  if (areEqual(before, after)) return { status: 'same', note: after, before };
  // Texts and tags of many entries can add up to what no note may hold.
  if (!readNote(after)) {
    const problem = { key: 'import_too_much', params: [] } as const;
    return { status: 'refused', problem, label: labelOf(value) };
  }
  return { status: 'changed', note: after, before };
};

/** The note that a value holds, or why it is none that can be kept. */
const accept = (value: unknown): { note: Note } | { problem: ImportProblem } => {
  const note = readNote(value);
  if (!note) return { problem: problemOf(value) };
  if (isNothing(note)) return { problem: { key: 'import_no_note', params: [] } };
  if (lastChange(note) > latestTime)
    return { problem: { key: 'import_bad_field', params: ['stamps'] } };
  return { note };
};

/** Neither a place nor words. */
const isNothing = ({ target, words, tags }: Note): boolean =>
  target.quote.exact.trim() === '' && words.trim() === '' && tags.length === 0;

/**
 * The stored note with what an entry without a history adds: other words stand beside those that are there, tags that
 * are missing are added. Nothing is taken away, for nobody can tell which of the two is older.
 */
const addTo = (before: Note, entry: Note, { hand, now }: ImportContext): Note => {
  const tags = [...before.tags, ...entry.tags];
  const tagged = changeNote(before, { kind: 'tags', tags }, hand, now);
  const texts = [before.words, ...(before.versions ?? []).map(({ words }) => words)];
  if (entry.words.trim() === '' || texts.includes(entry.words)) return tagged;
  if (before.words === '') {
    return changeNote(tagged, { kind: 'words', words: entry.words }, hand, now);
  }
  const { versions: _versions, replaced: _replaced, ...rest } = tagged;
  const stamps = { ...rest.stamps, words: entry.stamps.words };
  return mergeNotes(tagged, { ...rest, words: entry.words, stamps });
};

const problemOf = (value: unknown): ImportProblem => {
  const [path = ''] = (noteProblem(value) ?? '').split(':');
  const version = own(value, 'version');
  if (typeof version === 'number' && version > 1) return { key: 'import_newer', params: [] };
  if (path !== 'target.url' && path !== 'target.canonicalUrl')
    return { key: 'import_bad_field', params: [path] };
  const url = textOf(own(own(value, 'target'), path.slice('target.'.length)), 100) ?? '';
  return url === ''
    ? { key: 'import_no_note', params: [] }
    : { key: 'import_bad_address', params: [url] };
};

const labelOf = (value: unknown): string => {
  const target = own(value, 'target');
  const texts = [own(own(target, 'quote'), 'exact'), own(value, 'words'), own(target, 'title')];
  return texts.map((text) => textOf(text, 120)?.trim() ?? '').find((text) => text !== '') ?? '';
};
