import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NoteGroupCount, NoteQuery } from '../../messages/note-query.ts';
import type { Note } from '../../notes/note.ts';
import type { OrphanReason } from '../../notes/orphan.ts';
import { codeOf, failureWords } from '../../parts/failure.ts';
import { useSurroundings } from '../../parts/surroundings.ts';

/** Notes are fetched in pages of this many, and no more pages than these are held. */
export const pageSize = 100;
const mostPages = 12;

export interface Row {
  readonly note: Note;
  readonly orphan: OrphanReason | undefined;
}

/** The notes that match a query, as far as they have been looked at. */
export interface NoteList {
  /** Undefined until the first answer. */
  readonly total: number | undefined;
  readonly groups: readonly NoteGroupCount[];
  readonly rowAt: (index: number) => Row | undefined;
  /** Makes sure that these rows are there, soon. */
  readonly need: (from: number, to: number) => void;
  readonly failure: string;
  /** Asks once more for what was in view. */
  readonly again: () => void;
}

interface Held {
  readonly pages: ReadonlyMap<number, readonly Row[]>;
  readonly total: number | undefined;
  readonly groups: readonly NoteGroupCount[];
}

const nothing: Held = { pages: new Map(), total: undefined, groups: [] };

/**
 * Holds a window of pages around what is being looked at, so that memory does not grow with the store. Old rows stay
 * in view until the new ones have come.
 */
export function useNotes(query: NoteQuery, version: number): NoteList {
  const { call, words } = useSurroundings();
  const [held, setHeld] = useState(nothing);
  const [failure, setFailure] = useState('');
  // What has been asked for under the present query; a new query starts a new record, and old answers are dropped.
  const asked = useRef<{ pages: Set<number>; stop: AbortController }>(undefined);
  const lastNeed = useRef<readonly [number, number]>([0, 0]);

  const ask = useCallback(
    async (page: number, fresh: boolean) => {
      const record = asked.current;
      if (!record || record.pages.has(page)) return;
      record.pages.add(page);
      try {
        const answer = await call('notes.find', {
          ...query,
          offset: page * pageSize,
          limit: pageSize,
        });
        if (record.stop.signal.aborted) return;
        const orphans = new Map(answer.orphans?.map(({ id, reason }) => [id, reason]));
        const rows = answer.notes.map((note) => ({ note, orphan: orphans.get(note.id) }));
        setFailure('');
        setHeld((before) => ({
          pages: addPage(fresh ? new Map() : before.pages, page, rows, record.pages),
          total: answer.total,
          groups: answer.groups ?? [],
        }));
      } catch (error) {
        record.pages.delete(page);
        if (!record.stop.signal.aborted) setFailure(failureWords(codeOf(error), words));
      }
    },
    [call, query, words],
  );

  const need = useCallback(
    (from: number, to: number) => {
      lastNeed.current = [Math.max(0, from), Math.max(0, to)];
      const [first, last] = lastNeed.current.map((index) => Math.floor(index / pageSize));
      for (let page = first ?? 0; page <= (last ?? 0); page++) void ask(page, false);
    },
    [ask],
  );

  useEffect(() => {
    const record = { pages: new Set<number>(), stop: new AbortController() };
    asked.current = record;
    const first = Math.floor(lastNeed.current[0] / pageSize);
    void ask(first, true).then(() => need(...lastNeed.current));
    return () => record.stop.abort();
  }, [ask, need, version]);

  const rowAt = (index: number) => held.pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  const again = () => {
    setFailure('');
    need(...lastNeed.current);
  };
  return { total: held.total, groups: held.groups, rowAt, need, failure, again };
}

/** The pages with one more, and without the one that was added first when there are too many. */
function addPage(
  pages: ReadonlyMap<number, readonly Row[]>,
  page: number,
  rows: readonly Row[],
  asked: Set<number>,
): ReadonlyMap<number, readonly Row[]> {
  const next = new Map(pages).set(page, rows);
  for (const old of next.keys()) {
    if (next.size <= mostPages) break;
    next.delete(old);
    asked.delete(old);
  }
  return next;
}
