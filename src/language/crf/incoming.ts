import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/**
 * The legal transitions of a model by target label, flattened for speed: for label y the entries
 * `offsets[y]`…`offsets[y + 1]` hold the labels that may come before it and the scores of doing so.
 */
export interface Incoming {
  readonly offsets: Int32Array;
  readonly from: Uint8Array;
  readonly scores: Float64Array;
}

const tables = new WeakMap<LinearModel, Incoming>();

/** The table of a model, made once. */
export function incoming(model: LinearModel): Incoming {
  const known = tables.get(model);
  if (known !== undefined) return known;
  const labels = model.labels.length;
  const side = labels + 1;
  const offsets = [0];
  const from: number[] = [];
  const scores: number[] = [];
  for (let to = 0; to < labels; to++) {
    for (let label = 0; label < labels; label++) {
      if (model.legal[label * side + to] === 0) continue;
      from.push(label);
      scores.push(model.transitions[label * side + to]!);
    }
    offsets.push(from.length);
  }
  const table = {
    offsets: Int32Array.from(offsets),
    from: Uint8Array.from(from),
    scores: Float64Array.from(scores),
  };
  tables.set(model, table);
  return table;
}
