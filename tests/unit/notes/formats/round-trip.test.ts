import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Note } from '../../../../src/notes/note.ts';
import { exportNotes, type ExportFormat } from '../../../../src/notes/formats/export.ts';
import { previewImport } from '../../../../src/notes/formats/import.ts';
import { anyNotes, bytesOf, context } from './any-note.ts';

const options = { now: Date.parse('2026-11-23T12:00:00Z'), title: 'My notes', language: 'en' };

const exported = (format: ExportFormat, notes: readonly Note[]): Uint8Array => {
  const { content } = exportNotes(format, notes, options);
  return typeof content === 'string' ? bytesOf(content) : content;
};

const imported = (bytes: Uint8Array, stored: readonly Note[] = []) => {
  const preview = previewImport(bytes, stored, context());
  if (!preview.ok) throw new Error(preview.problem.key);
  return preview;
};

/** All that a reader sees of a note, without its history. */
const content = ({ id, target, words, tags, colour, created, modified }: Note) => {
  const { block: _block, rejected: _rejected, ...place } = target;
  return { id, place, words, tags, colour, created, modified };
};

test('a backup brings every note back whole, with its history and the bin', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const preview = imported(exported('web-annotation', notes));
      expect(preview.notes).toEqual(notes);
      expect(preview.counts).toEqual({
        new: notes.length,
        same: 0,
        changed: 0,
        gone: 0,
        refused: 0,
      });
    }),
  );
});

test.each(['hypothesis', 'csv'] as const)('a %s file brings back all but the history', (format) => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const kept = notes.filter(({ deleted }) => !deleted);
      const preview = imported(exported(format, notes));
      expect(preview.notes.map(content)).toEqual(kept.map(content));
    }),
  );
});

test.each(['web-annotation', 'hypothesis', 'csv'] as const)(
  'importing a %s file twice changes nothing the second time',
  (format) => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const bytes = exported(format, notes);
        const first = imported(bytes);
        const second = imported(bytes, first.notes);
        expect(second.notes).toEqual([]);
        expect(second.counts.same).toBe(first.notes.length);
      }),
    );
  },
);

test.each(['web-annotation', 'hypothesis', 'csv'] as const)(
  'importing a %s file of the notes that are there changes nothing',
  (format) => {
    fc.assert(
      fc.property(anyNotes, (drawn) => {
        const notes = drawn.filter(({ deleted, versions }) => !deleted && !versions);
        expect(imported(exported(format, notes), notes).counts.same).toBe(notes.length);
      }),
    );
  },
);
