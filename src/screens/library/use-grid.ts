import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from '../../parts/surroundings.ts';
import type { Choice } from './query.ts';
import { extend, noSelection, toggle as toggled } from './selection.ts';
import type { Grid } from './use-grid-keys.ts';
import type { NoteList } from './use-notes.ts';

/** Which row is active, which is unfolded, and which notes are selected. A new query starts afresh. */
export function useGrid(
  notes: NoteList,
  query: Choice,
  attempt: (work: () => Promise<unknown>) => void,
) {
  const { call } = useSurroundings();
  const [active, setActive] = useState(0);
  const [unfolded, unfold] = useState<number | undefined>(undefined);
  const [selection, select] = useState(noSelection);
  const idAt = (index: number) => notes.rowAt(index)?.note.id;
  const clear = () => select(noSelection);
  useEffect(() => {
    setActive(0);
    unfold(undefined);
    select(noSelection);
  }, [query]);

  const toggle = (index: number, extending: boolean) => {
    const id = idAt(index);
    setActive(index);
    if (id === undefined) return;
    select(extending ? extend(selection, index, idAt) : toggled(selection, id, index));
  };
  const grid: Omit<Grid, 'open' | 'remove'> = {
    active,
    unfolded,
    move: (index, extending) => {
      if (extending) select(extend({ ...selection, anchor: active }, index, idAt));
      setActive(index);
    },
    unfold: (index) => {
      if (index !== undefined) setActive(index);
      unfold(index);
    },
    toggle: (index) => toggle(index, false),
    selectAll: () =>
      attempt(async () => select({ ids: new Set(await call('notes.ids', query)), anchor: 0 })),
    clear,
  };
  return { grid, selection, clear, toggle, selectedIds: () => [...selection.ids] };
}
