// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** The legal transitions by source: behind label y may come the labels `to[offsets[y]]`…`to[offsets[y + 1]]`, rising. */
export interface Outgoing {
  readonly offsets: Int32Array;
  readonly to: Uint8Array;
}

const tables = new WeakMap<Uint8Array, Outgoing>();

/** The table of a matrix of legal transitions, (labels + 1)², made once: weights may still move, what is legal does not. */
export function outgoing(legal: Uint8Array, labels: number): Outgoing {
  const known = tables.get(legal);
  if (known !== undefined) return known;
  const offsets = [0];
  const to: number[] = [];
  for (let from = 0; from < labels; from++) {
    for (let y = 0; y < labels; y++) if (legal[from * (labels + 1) + y] === 1) to.push(y);
    offsets.push(to.length);
  }
  const table = { offsets: Int32Array.from(offsets), to: Uint8Array.from(to) };
  tables.set(legal, table);
  return table;
}
