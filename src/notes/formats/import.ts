import { changeNote, lastChange } from '../change.ts';
import { staysGone } from '../gone.ts';
import { mergeNotes } from '../merge.ts';
import type { Note } from '../note.ts';
import { noteProblem, readNote } from '../schema.ts';
import type { ImportContext } from './draft.ts';
import { areEqual } from './equal.ts';
import { knownNotes, type KnownNotes } from './known-notes.ts';
import { readFile, type FileEntry, type ImportFormat, type ImportProblem } from './read-file.ts';
import { latestTime, own, textOf } from './untrusted.ts';

export type { ImportContext } from './draft.ts';
export type { ImportFormat, ImportProblem } from './read-file.ts';

/** What importing one entry of the file would do. `index` counts from 1 in the order of the file. */
export type ImportEntry =
  | {
      readonly index: number;
      readonly status: 'new' | 'same' | 'changed';
      /** The note as it will be. */
      readonly note: Note;
      /** The note as it is, for what is the same or changed. */
      readonly before?: Note;
    }
  | {
      readonly index: number;
      /** It was deleted here for good, and stays so. */
      readonly status: 'gone';
      readonly note: Note;
    }
  | {
      readonly index: number;
      readonly status: 'refused';
      readonly problem: ImportProblem;
      /** The start of the entry's quote, words or title, to know it by; empty if it has none. */
      readonly label: string;
    };

export type ImportPreview =
  | {
      readonly ok: true;
      readonly format: ImportFormat;
      readonly entries: readonly ImportEntry[];
      readonly counts: Readonly<Record<ImportEntry['status'], number>>;
      /** What the store has to keep, each note once: those that are new or changed. */
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * What importing this file into a store with these notes (also those in the bin) would do. An entry that is in the bin
 * comes out of it: the reader asks for it. Never throws, whatever the bytes are; nothing is changed until the store is given `notes`.
 */
export const previewImport = (
  bytes: Uint8Array,
  stored: Iterable<Note>,
  context: ImportContext,
): ImportPreview => {
  const file = readFile(bytes, context);
  if (!file.ok) return file;
  const known = knownNotes(stored);
  const counts = { new: 0, same: 0, changed: 0, gone: 0, refused: 0 };
  const written = new Map<string, Note>();
  const entries = file.entries.map((entry, i) => {
    const preview = previewEntry(entry, i + 1, known, context);
    counts[preview.status]++;
    if (preview.status === 'new' || preview.status === 'changed') {
      known.keep(preview.note, preview.status === 'changed' || !entry.named);
      written.set(preview.note.id, preview.note);
    }
    return preview;
  });
  return { ok: true, format: file.format, entries, counts, notes: [...written.values()] };
};

const previewEntry = (
  { value, whole, plain }: FileEntry,
  index: number,
  known: KnownNotes,
  context: ImportContext,
): ImportEntry => {
  const accepted = accept(value);
  if (!('note' in accepted)) {
    if (plain && accepted.problem.key !== 'import_newer')
      return previewEntry(plain(), index, known, context);
    return { index, status: 'refused', problem: accepted.problem, label: labelOf(value) };
  }
  const { note } = accepted;
  const gone = context.gone?.get(note.id);
  if (gone && staysGone(note, gone)) return { index, status: 'gone', note };
  const before = known.ofId(note.id) ?? (whole ? undefined : known.ofPlace(note));
  if (!before) return { index, status: 'new', note };
  if (areEqual(before, note)) return { index, status: 'same', note: before, before };
  const merged = whole ? mergeNotes(before, note) : addTo(before, note, context);
  const { hand, now } = context;
  const back = merged.deleted && !note.deleted;
  const after = back ? changeNote(merged, { kind: 'restore' }, hand, now) : merged;
  if (areEqual(before, after)) return { index, status: 'same', note: after, before };
  // Texts and tags of many entries can add up to what no note may hold.
  if (!readNote(after)) {
    const problem = { key: 'import_too_much', params: [] } as const;
    return { index, status: 'refused', problem, label: labelOf(value) };
  }
  return { index, status: 'changed', note: after, before };
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
