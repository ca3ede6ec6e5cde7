import { junctionsOf, type Junction } from './junctions.ts';
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
  const junctions = junctionsOf(model);
  for (let t = 1; t < positions; t++) {
    for (const junction of junctions) pass(junction, model, current, next, back, t * labels);
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

/** The labels before a junction that come into question. */
const likely = new Uint8Array(256);

/** The best score of arriving at each label behind a junction, and where from. */
function pass(
  { from, to, spread }: Junction,
  { labels, transitions }: LinearModel,
  current: Float64Array,
  next: Float64Array,
  back: Uint8Array,
  base: number,
): void {
  const side = labels.length + 1;
  let best = -Infinity;
  for (let k = 0; k < from.length; k++) {
    if (current[from[k]!]! > best) best = current[from[k]!]!;
  }
  let count = 0;
  for (let k = 0; k < from.length; k++) {
    if (current[from[k]!]! >= best - spread) likely[count++] = from[k]!;
  }
  for (let k = 0; k < to.length; k++) {
    const y = to[k]!;
    let top = -Infinity;
    let source = 0;
    for (let c = 0; c < count; c++) {
      const score = current[likely[c]!]! + transitions[likely[c]! * side + y]!;
      if (score <= top) continue;
      top = score;
      source = likely[c]!;
    }
    next[y] = top;
    back[base + y] = source;
  }
}
