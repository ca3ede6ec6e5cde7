import type { FeatureBuffer } from './feature-buffer.ts';
import { legalTransitions } from './labels.ts';
import { MOST_AT_ONCE, WeightTable } from './weight-table.ts';

// Indices in this file come from the tables themselves, which the reader has checked: hence the `!`.

/** The kept weights of a model, as they lie in the weights file. */
export interface ModelTables {
  readonly labels: readonly string[];
  /** Features are told apart by the top `bits` bits of their hash. */
  readonly bits: number;
  /** The kept features, rising. */
  readonly features: Int32Array;
  /** Where each feature's weights start; one more entry than features. */
  readonly starts: Int32Array;
  /** The label of each weight, rising within a feature. */
  readonly weightLabels: Uint8Array;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** (labels + 1)² scores of moving from row to column; the last row and column are the edge. */
  readonly transitions: Float32Array;
}

/** A linear model over hashed binary features. */
export class LinearModel {
  readonly labels: readonly string[];
  readonly transitions: Float32Array;
  readonly legal: Uint8Array;
  /** What one step of a sum is worth. */
  readonly scale: number;
  readonly #weights: WeightTable;
  #sums = new Int32Array(0);
  #scores = new Float64Array(0);

  constructor(tables: ModelTables) {
    this.labels = tables.labels;
    this.transitions = tables.transitions;
    this.legal = legalTransitions(tables.labels);
    this.scale = tables.scale;
    this.#weights = new WeightTable(tables);
  }

  /** The score of each label at each position, `labels` numbers a position, into `scores`. */
  score(features: FeatureBuffer, scores: Float64Array): void {
    const size = features.positions * this.labels.length;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    this.#sums.fill(0, 0, size);
    this.sum(features, this.#sums);
    for (let i = 0; i < size; i++) scores[i] = this.#sums[i]! * this.scale;
  }

  /** Adds the weights of each position's features to `sums`, whole numbers of `scale`. */
  sum(features: FeatureBuffer, sums: Int32Array): void {
    const labels = this.labels.length;
    const { hashes, offsets, positions } = features;
    for (let position = 0; position < positions; position++) {
      const end = offsets[position + 1]!;
      for (let start = offsets[position]!; start < end; start += MOST_AT_ONCE) {
        const stop = Math.min(end, start + MOST_AT_ONCE);
        this.#weights.add(hashes, start, stop, sums, position * labels);
      }
    }
  }

  /** Sums as scores. They are overwritten by the next call: copy what is to stay. */
  scaled(sums: Int32Array): Float64Array {
    if (this.#scores.length < sums.length) this.#scores = new Float64Array(sums.length * 2);
    const scores = this.#scores;
    for (let i = 0; i < sums.length; i++) scores[i] = sums[i]! * this.scale;
    return scores.subarray(0, sums.length);
  }
}
