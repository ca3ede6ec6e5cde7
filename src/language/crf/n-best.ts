import { incoming } from './incoming.ts';
import { lookAhead, startOf } from './look-ahead.ts';
import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** A legal sequence of labels and its score. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly score: number;
}

/**
 * The `count` best legal sequences of labels, best first (list Viterbi, Seshadri and Sundberg 1994); fewer if there
 * are fewer that score at most `within` less than the best. `scores` holds `labels` numbers a position.
 */
export function decodeBest(
  model: LinearModel,
  scores: Float64Array,
  positions: number,
  count: number,
  within = Infinity,
): Reading[] {
  if (positions === 0) return [];
  const labels = model.labels.length;
  const table = incoming(model);
  const { offsets, from } = table;
  const trellis = shared.fit(positions, labels, count);
  const ahead = lookAhead(model, table, scores, positions);
  const side = labels + 1;
  let best = -Infinity;
  for (let y = 0; y < labels; y++) best = Math.max(best, startOf(model, scores, y) + ahead[y]!);
  // a little room for what rounding does to sums that are made in another order
  const least = best - within - 1e-9;
  for (let y = 0; y < labels; y++) {
    const start = startOf(model, scores, y);
    if (start + ahead[y]! >= least) trellis.offer(0, y, start, -1);
  }
  for (let t = 1; t < positions; t++) {
    for (let y = 0; y < labels; y++) {
      const own = scores[t * labels + y]!;
      const wanted = least - ahead[t * labels + y]!;
      if (wanted === Infinity) continue;
      const last = offsets[y + 1]!;
      for (let k = offsets[y]!; k < last; k++) {
        trellis.offerAll(t, y, from[k]!, own + table.scores[k]!, wanted);
      }
    }
  }
  const ends: { score: number; state: number }[] = [];
  for (let y = 0; y < labels; y++) {
    const edge = y * side + labels;
    if (model.legal[edge] === 0) continue;
    for (let rank = 0; rank < count; rank++) {
      const state = y * count + rank;
      const score = trellis.score(positions - 1, state);
      if (score > -Infinity) ends.push({ score: score + model.transitions[edge]!, state });
    }
  }
  return ends
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ score, state }) => ({ score, labels: trellis.trace(state) }));
}

/** For each position and label the best ways to arrive there; a state is label × count + rank. Kept for the next. */
class Trellis {
  #scores = new Float64Array(0);
  #back = new Int16Array(0);
  #width = 0;
  #positions = 0;
  #count = 0;

  /** Empties it for a sentence. */
  fit(positions: number, labels: number, count: number): this {
    this.#width = labels * count;
    this.#positions = positions;
    this.#count = count;
    const size = positions * this.#width;
    if (this.#scores.length < size) {
      this.#scores = new Float64Array(size * 2);
      this.#back = new Int16Array(size * 2);
    }
    this.#scores.fill(-Infinity, 0, size);
    return this;
  }

  score(t: number, state: number): number {
    return this.#scores[t * this.#width + state]!;
  }

  /** Keeps a way to arrive if it is among the best; returns whether it was. */
  offer(t: number, label: number, score: number, back: number): boolean {
    const base = t * this.#width + label * this.#count;
    let rank = this.#count - 1;
    if (score <= this.#scores[base + rank]!) return false;
    while (rank > 0 && this.#scores[base + rank - 1]! < score) {
      this.#scores[base + rank] = this.#scores[base + rank - 1]!;
      this.#back[base + rank] = this.#back[base + rank - 1]!;
      rank--;
    }
    this.#scores[base + rank] = score;
    this.#back[base + rank] = back;
    return true;
  }

  /** Offers all ways that led to `from` one position before, each with `gain` added, as far as they reach `least`. */
  offerAll(t: number, label: number, from: number, gain: number, least: number): void {
    for (let rank = 0; rank < this.#count; rank++) {
      const state = from * this.#count + rank;
      const score = this.score(t - 1, state);
      if (score === -Infinity || score + gain < least) return;
      if (!this.offer(t, label, score + gain, state)) return;
    }
  }

  /** The labels on the way to a last state. */
  trace(last: number): Uint8Array {
    const labels = new Uint8Array(this.#positions);
    let state = last;
    for (let t = this.#positions - 1; t >= 0; t--) {
      labels[t] = Math.floor(state / this.#count);
      state = this.#back[t * this.#width + state]!;
    }
    return labels;
  }
}

const shared = new Trellis();
