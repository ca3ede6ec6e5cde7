import { backupFile } from '../../notes/formats/export.ts';
import { annotationFile } from '../../notes/formats/web-annotation.ts';
import { allCorrections } from '../../store/corrections.ts';
import { notesAfter } from '../../store/notes.ts';
import type { Database } from '../../store/schema.ts';

/** Notes that are read and written at a time. */
const batch = 1000;

/** A backup as a file in memory, and how many notes it holds. */
export interface Backup {
  readonly blob: Blob;
  readonly name: string;
  readonly notes: number;
  readonly corrections: number;
}

/**
 * Writes all that the reader made into a file, a batch at a time: browsers keep large blobs on disk, and a string of
 * everything would take several times its size. `now` is in milliseconds since the epoch.
 */
export async function writeBackup(db: Database, now: number): Promise<Backup> {
  const { name, mediaType } = backupFile(now);
  const file = annotationFile(now);
  const parts = [new Blob([file.opening])];
  let count = 0;
  for (let notes = await notesAfter(db, '', batch, now); notes.length > 0;) {
    parts.push(new Blob([file.items({ notes, corrections: [] })]));
    count += notes.length;
    notes = await notesAfter(db, notes.at(-1)?.id ?? '', batch, now);
  }
  const corrections = await allCorrections(db, now);
  parts.push(new Blob([file.items({ notes: [], corrections }), file.closing()]));
  const blob = new Blob(parts, { type: mediaType });
  return { blob, name, notes: count, corrections: corrections.length };
}
