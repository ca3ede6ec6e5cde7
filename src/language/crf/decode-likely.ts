import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** A label that scores so much less than the best of its position is not looked at. */
const MARGIN = 6;

/**
 * The best sequence of labels among those that are likely by themselves (Viterbi with a beam): for models with many
 * labels that may all follow each other, such as parts of speech, where one or two labels a word come into question.
 * Scores are as in `decode`.
 */
export function decodeLikely(
  model: LinearModel,
  scores: Float64Array,
  positions: number,
): Uint8Array {
  const best = new Uint8Array(positions);
  if (positions === 0) return best;
  const labels = model.labels.length;
  const { transitions } = model;
  const side = labels + 1;
  const beam = shared.fit(labels, positions);
  for (let t = 0; t < positions; t++) {
    const base = t * labels;
    beam.narrow(scores, t);
    for (let k = beam.starts[t]!; k < beam.starts[t + 1]!; k++) {
      const to = beam.labels[k]!;
      let top = t === 0 ? transitions[labels * side + to]! : -Infinity;
      const first = t === 0 ? k : beam.starts[t - 1]!;
      for (let before = first; before < beam.starts[t]!; before++) {
        const score = beam.path[before]! + transitions[beam.labels[before]! * side + to]!;
        if (score <= top) continue;
        top = score;
        beam.back[k] = before;
      }
      beam.path[k] = top + scores[base + to]!;
    }
  }
  let last = beam.starts[positions - 1]!;
  let top = -Infinity;
  for (let k = last; k < beam.starts[positions]!; k++) {
    const score = beam.path[k]! + transitions[beam.labels[k]! * side + labels]!;
    if (score > top) [top, last] = [score, k];
  }
  for (let t = positions - 1; t >= 0; t--) {
    best[t] = beam.labels[last]!;
    last = beam.back[last]!;
  }
  return best;
}

/** The labels that come into question, position after position. Kept from sentence to sentence. */
class Beam {
  labels = new Uint8Array(0);
  path = new Float64Array(0);
  /** The entry of the position before from which each entry is reached best. */
  back = new Int32Array(0);
  /** Where the entries of each position start. */
  starts = new Int32Array(0);
  #count = 0;

  fit(count: number, positions: number): this {
    this.#count = count;
    if (this.labels.length >= count * positions && this.starts.length > positions) return this;
    this.labels = new Uint8Array(2 * count * positions);
    this.path = new Float64Array(2 * count * positions);
    this.back = new Int32Array(2 * count * positions);
    this.starts = new Int32Array(2 * positions + 1);
    return this;
  }

  /** Takes in the labels of a position that score within the margin of its best. */
  narrow(scores: Float64Array, position: number): void {
    const base = position * this.#count;
    let top = scores[base]!;
    for (let y = 1; y < this.#count; y++) {
      if (scores[base + y]! > top) top = scores[base + y]!;
    }
    let size = this.starts[position]!;
    for (let y = 0; y < this.#count; y++) {
      if (scores[base + y]! >= top - MARGIN) this.labels[size++] = y;
    }
    this.starts[position + 1] = size;
  }
}

const shared = new Beam();
