import type { Collection } from '../../notes/collection.ts';
import type { Note } from '../../notes/note.ts';
import { previewImport, type ImportPreview } from '../../notes/formats/import.ts';
import { uuidv7 } from '../../notes/uuid.ts';
import type { Connection } from '../../store/connection.ts';
import { allCorrections } from '../../store/corrections.ts';
import { damagedRecords, forgetDamaged } from '../../store/damaged.ts';
import {
  importCollection,
  undoImport,
  type ImportReceipt,
  type LeftInPlace,
} from '../../store/import.ts';
import { notesAfter } from '../../store/notes.ts';
import { deviceId } from '../../store/settings.ts';
import type { Call } from '../../parts/surroundings.ts';

/** Notes and corrections on their way out of the store and into it. */
export interface Transfer {
  /** All that the reader made, also what is in the bin or was taken back. */
  readonly all: () => Promise<Collection>;
  /** What importing the bytes of a file would do; nothing is changed. */
  readonly preview: (bytes: Uint8Array) => Promise<ImportPreview>;
  /** Keeps the whole collection or nothing of it. */
  readonly keep: (collection: Collection) => Promise<ImportReceipt>;
  /** Takes an import back; the answer is what stays, because it was changed since. */
  readonly undo: (receipt: ImportReceipt) => Promise<LeftInPlace>;
  /** Records of the store that could not be read and were set aside. */
  readonly damaged: () => Promise<readonly unknown[]>;
  readonly forgetDamaged: () => Promise<void>;
}

const pageSize = 1000;

/**
 * Works on the store itself, without the background: a backup of 50,000 notes is larger than the 64 MiB that a
 * message may have, and an import has to be one transaction. Afterwards everybody is told.
 */
export function storeTransfer(store: Connection, call: Call, now: () => number): Transfer {
  const page = crypto.randomUUID();
  const all = () =>
    store.use(async (db) => {
      const notes: Note[] = [];
      for (let some = await notesAfter(db, '', pageSize, now()); some.length > 0;) {
        notes.push(...some);
        some = await notesAfter(db, some.at(-1)?.id ?? '', pageSize, now());
      }
      return { notes, corrections: await allCorrections(db, now()) };
    });
  // What is kept is kept, whoever hears of it; the background takes it into the search index, now or when it next wakes.
  const tell = async ({ corrections: { added, changed } }: ImportReceipt) => {
    const corrected = [...added, ...changed.map(({ after }) => after)];
    const articles = [...new Set(corrected.map(({ articleKey }) => articleKey))];
    await call('notes.written', { corrected: articles }).catch(() => undefined);
  };
  return {
    all,
    preview: async (bytes) => {
      const device = await store.use((db) => deviceId(db));
      const tombstones = await store.use((db) => db.getAll('tombstones'));
      const gone = new Map(tombstones.map(({ id, deleted }) => [id, deleted]));
      const context = { now: now(), hand: { device, page }, gone, newId: () => uuidv7(now()) };
      return previewImport(bytes, await all(), context);
    },
    keep: async (collection) => {
      const receipt = await store.use((db) => importCollection(db, collection));
      await tell(receipt);
      return receipt;
    },
    undo: async (receipt) => {
      const left = await store.use((db) => undoImport(db, receipt));
      await tell(receipt);
      return left;
    },
    damaged: () => store.use(damagedRecords),
    forgetDamaged: async () => {
      await store.use(forgetDamaged);
      await call('notes.written', { corrected: [] });
    },
  };
}
