import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '../../../../src/notes/collection.ts';
import { ofNotes } from '../../../../src/notes/collection.ts';
import type { KeptCorrection } from '../../../../src/notes/correction.ts';
import type { Note } from '../../../../src/notes/note.ts';
import {
  exportCollection,
  heldBy,
  type ExportFormat,
} from '../../../../src/notes/formats/export.ts';
import { previewImport } from '../../../../src/notes/formats/import.ts';
import { anyCollection, bytesOf, context, options } from './any-note.ts';

const exported = (format: ExportFormat, collection: Collection): Uint8Array => {
  const { content } = exportCollection(format, collection, options);
  return typeof content === 'string' ? bytesOf(content) : content;
};

const imported = (bytes: Uint8Array, stored: Collection = ofNotes([])) => {
  const preview = previewImport(bytes, stored, context());
  if (!preview.ok) throw new Error(preview.problem.key);
  return preview;
};

const sizeOf = ({ notes, corrections }: Collection): number => notes.length + corrections.length;

/** All that a reader sees of a note, without its history. */
const content = ({ id, target, words, tags, colour, created, modified }: Note) => {
  const { block: _block, rejected: _rejected, ...place } = target;
  return { id, place, words, tags, colour, created, modified };
};

/** What a table keeps of a correction: all but who changed it last. */
const corrected = ({ articleKey, article, correction }: KeptCorrection) => ({
  articleKey,
  article: { url: articleKey, title: '', outlet: '', ...article },
  correction,
});

test('a backup brings everything back whole, with its history, the bin, and what was taken back', () => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const preview = imported(exported('web-annotation', collection));
      expect(preview.collection).toEqual(collection);
      const none = { same: 0, changed: 0, gone: 0, refused: 0 };
      expect(preview.counts).toEqual({ new: sizeOf(collection), ...none });
    }),
  );
});

test.each(['hypothesis', 'csv'] as const)('a %s file brings back all but the history', (format) => {
  fc.assert(
    fc.property(anyCollection, (collection) => {
      const kept = heldBy(format, collection);
      const preview = imported(exported(format, collection));
      expect(preview.collection.notes.map(content)).toEqual(kept.notes.map(content));
      expect(preview.collection.corrections.map(corrected)).toEqual(
        kept.corrections.map(corrected),
      );
    }),
  );
});

test.each(['web-annotation', 'hypothesis', 'csv'] as const)(
  'importing a %s file twice changes nothing the second time',
  (format) => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const bytes = exported(format, collection);
        const first = imported(bytes);
        const second = imported(bytes, first.collection);
        expect(sizeOf(second.collection)).toBe(0);
        expect(second.counts.same).toBe(sizeOf(first.collection));
      }),
    );
  },
);

test.each(['web-annotation', 'hypothesis', 'csv'] as const)(
  'importing a %s file of what is there changes nothing',
  (format) => {
    fc.assert(
      fc.property(anyCollection, (drawn) => {
        const collection = {
          notes: drawn.notes.filter(({ deleted, versions }) => !deleted && !versions),
          corrections: drawn.corrections.filter(({ deleted }) => !deleted),
        };
        const { counts } = imported(exported(format, collection), collection);
        expect(counts.same).toBe(sizeOf(heldBy(format, collection)));
      }),
    );
  },
);

test('a correction that was taken back here comes back with a file that has it, and only once', () => {
  fc.assert(
    fc.property(anyCollection, ({ corrections }) => {
      const there = corrections.map((kept) => ({ ...kept, deleted: false }));
      const here = there.map((kept) => ({
        ...kept,
        deleted: true,
        stamp: { time: kept.stamp.time + 5, device: 'tablet/b' },
      }));
      const bytes = exported('web-annotation', { notes: [], corrections: there });
      const first = imported(bytes, { notes: [], corrections: here });
      expect(first.counts.changed).toBe(there.length);
      expect(first.collection.corrections.map(corrected)).toEqual(there.map(corrected));
      const second = imported(bytes, first.collection);
      expect(second.counts.same).toBe(there.length);
    }),
  );
});
