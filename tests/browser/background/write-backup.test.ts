import { expect, it } from 'vitest';
import { writeBackup } from '../../../src/background/backup/write-backup.ts';
import { ofNotes } from '../../../src/notes/collection.ts';
import { previewImport } from '../../../src/notes/formats/import.ts';
import { importCollection } from '../../../src/store/import.ts';
import { deleteNote } from '../../../src/store/notes.ts';
import { context } from '../../unit/notes/formats/any-note.ts';
import { laptop, sampleNote } from '../../unit/notes/sample.ts';
import { freshStore } from '../store/fresh.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

it('the backup of a store of several batches brings every note back, also from the bin', async () => {
  const db = await freshStore();
  const notes = Array.from({ length: 2500 }, (_none, i) => ({
    ...sampleNote(`word${i}`),
    id: `note-${String(i).padStart(4, '0')}`,
  }));
  await importCollection(db, ofNotes(notes));
  const binned = await deleteNote(db, 'note-0007', laptop, 5000);
  const backup = await writeBackup(db, now);
  expect(backup).toMatchObject({ notes: 2500, corrections: 0, name: 'who-says-2026-11-23.jsonld' });
  const bytes = new Uint8Array(await backup.blob.arrayBuffer());
  const preview = previewImport(bytes, { notes: [], corrections: [] }, context());
  if (!preview.ok) throw new Error(preview.problem.key);
  expect(preview.counts).toMatchObject({ new: 2500, refused: 0 });
  expect(preview.collection.notes[0]).toEqual(notes[0]);
  expect(preview.collection.notes[7]).toEqual(binned);
});

it('the backup of an empty store is a file without notes', async () => {
  const backup = await writeBackup(await freshStore(), now);
  expect(backup).toMatchObject({ notes: 0, corrections: 0 });
  expect(JSON.parse(await backup.blob.text())).toMatchObject({ total: 0, first: { items: [] } });
});
