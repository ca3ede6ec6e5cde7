/** The row that keys act on, and what they do. */
export interface Grid {
  readonly active: number;
  /** The row that is shown in full. */
  readonly unfolded: number | undefined;
  readonly move: (index: number, extending: boolean) => void;
  readonly unfold: (index: number | undefined) => void;
  readonly toggle: (index: number) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly open: (index: number) => void;
  readonly remove: (index: number) => void;
}

/**
 * The keys of the list, after the ARIA grid pattern (https://www.w3.org/WAI/ARIA/apg/patterns/grid/):
 * arrows, Page Up and Down, Home and End move; with Shift they select; Space selects one, Ctrl+A all;
 * Enter unfolds, O opens the page, Delete deletes, Escape folds and then clears the selection.
 */
export function useGridKeys(grid: Grid, total: number, page: number) {
  const { active, unfolded } = grid;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const acts: Readonly<Record<string, () => void>> = {
    ' ': () => grid.toggle(active),
    Enter: () => grid.unfold(unfolded === active ? undefined : active),
    o: () => grid.open(active),
    Delete: () => grid.remove(active),
    Escape: () => (unfolded === undefined ? grid.clear() : grid.unfold(undefined)),
  };
  return (event: KeyboardEvent): void => {
    // Keys that are meant for a field or a button inside a row are left to it.
    if (event.target !== event.currentTarget || total === 0) return;
    const to = moves[event.key];
    const all = event.key === 'a' && (event.ctrlKey || event.metaKey);
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : acts[event.key];
    if (to !== undefined) grid.move(Math.min(total - 1, Math.max(0, to)), event.shiftKey);
    else if (all) grid.selectAll();
    else if (act) act();
    else return;
    event.preventDefault();
  };
}
