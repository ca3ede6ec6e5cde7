import { incoming, type Incoming } from './incoming.ts';
import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/**
 * The best legal sequence of labels for positions whose label scores are given, `labels` numbers a position
 * (Viterbi). A caller may have added a bias to a label's scores: that is the knob between precision and recall.
 */
export function decode(model: LinearModel, scores: Float64Array, positions: number): Uint8Array {
  const best = new Uint8Array(positions);
  if (positions === 0) return best;
  const labels = model.labels.length;
  const side = labels + 1;
  const back = new Uint8Array(positions * labels);
  let current = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let y = 0; y < labels; y++) {
    const edge = labels * side + y;
    current[y] = model.legal[edge] === 1 ? scores[y]! + model.transitions[edge]! : -Infinity;
  }
  const table = incoming(model);
  for (let t = 1; t < positions; t++) {
    step(table, labels, current, next, back, t * labels);
    for (let y = 0; y < labels; y++) next[y]! += scores[t * labels + y]!;
    [current, next] = [next, current];
  }
  let last = 0;
  let top = -Infinity;
  for (let y = 0; y < labels; y++) {
    const edge = y * side + labels;
    if (model.legal[edge] === 0) continue;
    const score = current[y]! + model.transitions[edge]!;
    if (score > top) [top, last] = [score, y];
  }
  for (let t = positions - 1; t >= 0; t--) {
    best[t] = last;
    last = back[t * labels + last]!;
  }
  return best;
}

/** The best score of arriving at each label, and where from. */
function step(
  table: Incoming,
  labels: number,
  current: Float64Array,
  next: Float64Array,
  back: Uint8Array,
  base: number,
): void {
  const { offsets, from, scores } = table;
  for (let y = 0; y < labels; y++) {
    let top = -Infinity;
    let source = 0;
    const end = offsets[y + 1]!;
    for (let k = offsets[y]!; k < end; k++) {
      const score = current[from[k]!]! + scores[k]!;
      if (score > top) {
        top = score;
        source = from[k]!;
      }
    }
    next[y] = top;
    back[base + y] = source;
  }
}
