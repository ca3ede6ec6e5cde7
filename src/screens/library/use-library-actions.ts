import type { NotesAct } from '../../messages/note-query.ts';
import type { Note } from '../../notes/note.ts';
import { useSurroundings } from '../../parts/surroundings.ts';
import type { Toast } from '../../parts/use-toast.tsx';
import type { RowActions } from './note-row.tsx';
import type { NoteList } from './use-notes.ts';

/** All that the library does to notes. What changes comes back through the notice that notes have changed. */
export function useLibraryActions({
  notes,
  toggle,
  clear,
  show,
  attempt,
  unfold,
  binned,
}: {
  readonly notes: NoteList;
  readonly toggle: RowActions['toggle'];
  readonly clear: () => void;
  readonly show: (toast: Toast) => void;
  readonly attempt: (work: () => Promise<unknown>) => void;
  readonly unfold: RowActions['unfold'];
  /** Whether the list is of the bin. */
  readonly binned: boolean;
}) {
  const { call, words } = useSurroundings();
  const act = (ids: readonly string[], what: NotesAct) =>
    attempt(async () => {
      const count = await call('notes.act', { ids, act: what });
      if (what.kind === 'delete' || what.kind === 'restore') {
        clear();
        unfold(undefined);
      }
      show({
        text: words.plural(`acted_${what.kind}`, count),
        ...(what.kind === 'delete' && { undo: () => act(ids, { kind: 'restore' }) }),
      });
    });
  const open = (note: Note) => attempt(() => call('notes.open', { id: note.id }));
  const row: RowActions = {
    unfold,
    toggle,
    open,
    edit: (note, edit) => call('notes.edit', { id: note.id, edit }),
    remove: (ids) => act(ids, { kind: 'delete' }),
    restore: (ids) => act(ids, { kind: 'restore' }),
  };
  const at = (index: number, work: (note: Note) => void) => {
    const note = notes.rowAt(index)?.note;
    if (note) work(note);
  };
  return {
    row,
    act,
    openAt: (index: number) => at(index, open),
    removeAt: (index: number) =>
      at(index, (note) => {
        // A row of the list that is just being left is not touched.
        if (note.deleted === binned) act([note.id], { kind: binned ? 'restore' : 'delete' });
      }),
  };
}
