import type { Collection } from '../collection.ts';
import type { KeptCorrection } from '../correction.ts';
import type { Note } from '../note.ts';
import type { ImportContext } from './draft.ts';
import { previewCorrection, type CorrectionEntry } from './import-correction.ts';
import { previewNote, type NoteEntry } from './import-note.ts';
import { knownNotes } from './known-notes.ts';
import { readFile, type ImportFormat, type ImportProblem } from './read-file.ts';

export type { ImportContext } from './draft.ts';
export type { ImportFormat, ImportProblem } from './read-file.ts';

/** What importing one entry of the file would do. `index` counts from 1 in the order of the file. */
export type ImportEntry = { readonly index: number } & (NoteEntry | CorrectionEntry);

export type ImportPreview =
  | {
      readonly ok: true;
      readonly format: ImportFormat;
      readonly entries: readonly ImportEntry[];
      readonly counts: Readonly<Record<ImportEntry['status'], number>>;
      /** What the store has to keep, each note and correction once: those that are new or changed. */
      readonly collection: Collection;
    }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * What importing this file into a store with this collection (also what is in the bin or was taken back) would do. An
 * entry that is in the bin comes out of it: the reader asks for it. Never throws, whatever the bytes are; nothing is
 * changed until the store is given `collection`.
 */
export const previewImport = (
  bytes: Uint8Array,
  stored: Collection,
  context: ImportContext,
): ImportPreview => {
  const file = readFile(bytes, context);
  if (!file.ok) return file;
  const notes = knownNotes(stored.notes);
  const corrections = new Map(stored.corrections.map((kept) => [kept.id, kept]));
  const counts = { new: 0, same: 0, changed: 0, gone: 0, refused: 0 };
  const written = {
    notes: new Map<string, Note>(),
    corrections: new Map<string, KeptCorrection>(),
  };
  const entries = file.entries.map((entry, i): ImportEntry => {
    const preview =
      entry.kind === 'note'
        ? previewNote(entry, notes, context)
        : previewCorrection(entry, corrections, context);
    counts[preview.status]++;
    if (preview.status === 'new' || preview.status === 'changed') {
      if ('note' in preview) {
        notes.keep(preview.note, preview.status === 'changed' || !entry.named);
        written.notes.set(preview.note.id, preview.note);
      } else {
        corrections.set(preview.correction.id, preview.correction);
        written.corrections.set(preview.correction.id, preview.correction);
      }
    }
    return { index: i + 1, ...preview };
  });
  const collection = {
    notes: [...written.notes.values()],
    corrections: [...written.corrections.values()],
  };
  return { ok: true, format: file.format, entries, counts, collection };
};
