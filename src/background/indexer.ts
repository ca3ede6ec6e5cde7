import type { Connection } from '../store/connection.ts';
import { indexNotes } from '../store/search/index-notes.ts';

/**
 * Takes changed notes into the search index when there are enough of them, one run at a time. If the worker dies or the
 * store fails meanwhile nothing is lost: notes that are not in the index yet are found without it.
 */
export function createIndexer(store: Connection): () => void {
  let running = false;
  return () => {
    if (running) return;
    running = true;
    store
      .use((db) => indexNotes(db))
      .catch(() => undefined)
      .finally(() => {
        running = false;
      });
  };
}
