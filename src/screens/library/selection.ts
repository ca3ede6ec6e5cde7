/** Which notes are chosen, and from which row a range goes on. Plain data. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: number;
}

export const noSelection: Selection = { ids: new Set(), anchor: 0 };

/** The selection with one note taken in or out. */
export function toggle({ ids }: Selection, id: string, index: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: index };
}

/** The selection with every note between its anchor and this row taken in. */
export function extend(
  { ids, anchor }: Selection,
  index: number,
  idAt: (index: number) => string | undefined,
): Selection {
  const next = new Set(ids);
  for (let i = Math.min(anchor, index); i <= Math.max(anchor, index); i++) {
    const id = idAt(i);
    if (id !== undefined) next.add(id);
  }
  return { ids: next, anchor };
}
