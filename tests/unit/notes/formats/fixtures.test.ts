import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeNote } from '../../../../src/notes/change.ts';
import { readKeptCorrection } from '../../../../src/notes/correction.ts';
import { ofNotes } from '../../../../src/notes/collection.ts';
import { previewImport } from '../../../../src/notes/formats/import.ts';
import { readNote } from '../../../../src/notes/schema.ts';
import { malformed, malformedFolder, told } from '../../../fixtures/malformed.ts';
import { bytesOf, context } from './any-note.ts';

test('every malformed file has its line in the table', () => {
  expect(readdirSync(malformedFolder).sort()).toEqual(Object.keys(told).sort());
});

test.each(Object.entries(told))('%s is told for what it is', (name, expected) => {
  const preview = previewImport(malformed(name), ofNotes([]), context());
  if (!preview.ok) {
    expect(preview.problem.key).toBe(expected);
    return;
  }
  const seen = preview.entries.map((entry) =>
    entry.status === 'refused' ? entry.problem.key : entry.status,
  );
  expect(seen).toEqual(expected);
  for (const kept of preview.collection.corrections) expect(readKeptCorrection(kept)).toEqual(kept);
  for (const note of preview.collection.notes) {
    expect(readNote(note)).toEqual(note);
    const edited = changeNote(note, { kind: 'words', words: 'Later.' }, context().hand, Date.now());
    expect(readNote(edited)).toEqual(edited);
  }
});

test('texts that add up to more than a note can hold are refused one by one, and what fits is kept', () => {
  const rows = Array.from({ length: 1010 }, (_, i) => `dawn,https://example.com/,thought ${i}`);
  const file = bytesOf(['quote,url,words', ...rows].join('\n'));
  const preview = previewImport(file, ofNotes([]), context());
  if (!preview.ok) throw new Error(preview.problem.key);
  expect(preview.counts).toEqual({ new: 1, changed: 999, same: 0, gone: 0, refused: 10 });
  const refused = preview.entries.flatMap((entry) =>
    entry.status === 'refused' ? [entry.problem.key] : [],
  );
  expect(new Set(refused)).toEqual(new Set(['import_too_much']));
  for (const note of preview.collection.notes) expect(readNote(note)).toEqual(note);
});
