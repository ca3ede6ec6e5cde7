import type { Extension } from '../../../scripts/browser/extension.ts';

/** The stores that hold what the reader made; the others can be made again from them. */
const own = ['notes', 'tombstones', 'damaged', 'corrections', 'settings'] as const;

export type Stored = Readonly<Record<(typeof own)[number], readonly unknown[]>>;

/** Everything of the reader's that the extension's database holds now, read behind its back. */
export const storedIn = (extension: Extension): Promise<Stored> =>
  extension.ask<Stored>(
    `const db = await new Promise((resolve, reject) => {
       const opening = indexedDB.open('who-says');
       opening.onsuccess = () => resolve(opening.result);
       opening.onerror = () => reject(opening.error);
     });
     const held = {};
     for (const name of args[0]) {
       held[name] = await new Promise((resolve, reject) => {
         const reading = db.transaction(name).objectStore(name).getAll();
         reading.onsuccess = () => resolve(reading.result);
         reading.onerror = () => reject(reading.error);
       });
     }
     db.close();
     return held;`,
    own,
  );
