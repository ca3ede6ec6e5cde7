import type { NotePlace } from '../notes/orphan.ts';
import type { Database } from './schema.ts';
import { write } from './write.ts';

/** Where a note stood when its article was last read on this device: kept apart from the note, which travels. */
export type StoredPlace = NotePlace & {
  readonly id: string;
  /** Present where the place was not found: the index of orphans. */
  readonly lost?: 1;
};

/**
 * Records where notes were found, or why they were not. Notes that are not in the store are passed over. Returns how
 * many became orphans, stopped being ones, or are so for another reason.
 */
export async function recordPlaces(db: Database, places: readonly StoredPlace[]): Promise<number> {
  if (places.length === 0) return 0;
  return write(db, ['notes', 'places'], async (transaction) => {
    const notes = transaction.objectStore('notes');
    const stored = transaction.objectStore('places');
    let turned = 0;
    for (const place of places) {
      const { lost: _lost, ...rest } = place;
      if ((await notes.getKey(place.id)) === undefined) continue;
      if (lossOf(place) !== lossOf(await stored.get(place.id))) turned++;
      await stored.put(place.found ? rest : { ...rest, lost: 1 });
    }
    return turned;
  });
}

const lossOf = (place: StoredPlace | undefined) =>
  place && !place.found ? place.reason : undefined;

/** Where these notes last stood; undefined for those that have not been looked for. */
export async function getPlaces(
  db: Database,
  ids: readonly string[],
): Promise<(StoredPlace | undefined)[]> {
  const { store } = db.transaction('places');
  return Promise.all(ids.map((id) => store.get(id)));
}

/** The ids of all notes whose place was not found when their article was last read. */
export function orphanIds(db: Database): Promise<string[]> {
  return db.getAllKeysFromIndex('places', 'lost');
}
