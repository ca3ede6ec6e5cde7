import type { FeatureBuffer } from './feature-buffer.ts';
import { legalTransitions } from './labels.ts';
import { MOST_ROWS, WeightRows } from './weight-rows.ts';

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

/**
 * A linear model over hashed binary features. A kept feature is found by one bit and a count of the bits
 * before it (a bit vector with rank, Jacobson 1989): 1 MB for 2^22 features instead of a dense table, and most
 * of the features of a text, which carry no weight, cost one look at one bit.
 */
export class LinearModel {
  readonly labels: readonly string[];
  readonly transitions: Float32Array;
  readonly legal: Uint8Array;
  /** What one step of a sum is worth. */
  readonly scale: number;
  readonly #shift: number;
  /** Two integers for every 32 features: which of them are kept, and how many are kept before them. */
  readonly #index: Int32Array;
  readonly #rows: WeightRows;
  #sums = new Int32Array(0);
  readonly #kept = new Int32Array(MOST_ROWS);
  #scores = new Float64Array(0);

  constructor(tables: ModelTables) {
    this.labels = tables.labels;
    this.transitions = tables.transitions;
    this.legal = legalTransitions(tables.labels);
    this.#shift = 32 - tables.bits;
    this.#rows = new WeightRows(tables);
    this.scale = tables.scale;
    this.#index = indexOf(tables.features, tables.bits);
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
    const { offsets, positions } = features;
    for (let position = 0; position < positions; position++) {
      const end = offsets[position + 1]!;
      for (let start = offsets[position]!; start < end; start += MOST_ROWS) {
        const kept = this.#findKept(features.hashes, start, Math.min(end, start + MOST_ROWS));
        this.#rows.add(this.#kept, kept, sums, position * labels);
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

  /**
   * Writes the numbers of the kept features among the hashes `[start, end)` into `#kept` and returns how many there are. In
   * steps that do not wait for each other: most of the time goes by in waiting for memory, and a processor waits for many
   * places at once as long as no step depends on the one before.
   */
  #findKept(hashes: Int32Array, start: number, end: number): number {
    const kept = this.#kept;
    const index = this.#index;
    const shift = this.#shift;
    let hits = 0;
    for (let k = start; k < end; k++) {
      const feature = hashes[k]! >>> shift;
      kept[hits] = feature;
      hits += (index[(feature >>> 5) << 1]! >>> (feature & 31)) & 1;
    }
    for (let hit = 0; hit < hits; hit++) {
      const feature = kept[hit]!;
      const at = (feature >>> 5) << 1;
      kept[hit] = index[at + 1]! + bitCount(index[at]! & ((1 << (feature & 31)) - 1));
    }
    return hits;
  }
}

/** The kept features as bits, each word of them followed by the number of those before it. */
function indexOf(features: Int32Array, bits: number): Int32Array {
  const index = new Int32Array(2 * Math.max(1, 2 ** (bits - 5)));
  for (const feature of features) index[(feature >>> 5) << 1]! |= 1 << (feature & 31);
  for (let at = 2; at < index.length; at += 2) {
    index[at + 1] = index[at - 1]! + bitCount(index[at - 2]!);
  }
  return index;
}

/** How many bits of a 32-bit integer are set. */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
