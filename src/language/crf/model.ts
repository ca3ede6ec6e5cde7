import type { FeatureBuffer } from './feature-buffer.ts';
import { legalTransitions } from './labels.ts';

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
  readonly #shift: number;
  readonly #present: Int32Array;
  readonly #ranks: Int32Array;
  readonly #starts: Int32Array;
  readonly #weightLabels: Uint8Array;
  readonly #weights: Int8Array;
  readonly #scale: number;
  #sums = new Int32Array(0);

  constructor(tables: ModelTables) {
    this.labels = tables.labels;
    this.transitions = tables.transitions;
    this.legal = legalTransitions(tables.labels);
    this.#shift = 32 - tables.bits;
    this.#starts = tables.starts;
    this.#weightLabels = tables.weightLabels;
    this.#weights = tables.weights;
    this.#scale = tables.scale;
    const words = Math.max(1, 2 ** (tables.bits - 5));
    this.#present = new Int32Array(words);
    for (const feature of tables.features) this.#present[feature >>> 5]! |= 1 << (feature & 31);
    this.#ranks = new Int32Array(words);
    for (let word = 1; word < words; word++) {
      this.#ranks[word] = this.#ranks[word - 1]! + bitCount(this.#present[word - 1]!);
    }
  }

  /** The score of each label at each position, `labels` numbers a position, into `scores`. */
  score(features: FeatureBuffer, scores: Float64Array): void {
    const labels = this.labels.length;
    const size = features.positions * labels;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    const sums = this.#sums.fill(0, 0, size);
    for (let position = 0; position < features.positions; position++) {
      this.#sum(features, position, sums, position * labels);
    }
    for (let i = 0; i < size; i++) scores[i] = sums[i]! * this.#scale;
  }

  #sum(features: FeatureBuffer, position: number, sums: Int32Array, base: number): void {
    const { hashes, offsets } = features;
    const present = this.#present;
    const weightLabels = this.#weightLabels;
    const weights = this.#weights;
    const end = offsets[position + 1]!;
    for (let k = offsets[position]!; k < end; k++) {
      const feature = hashes[k]! >>> this.#shift;
      const word = present[feature >>> 5]!;
      const bit = 1 << (feature & 31);
      if ((word & bit) === 0) continue;
      const index = this.#ranks[feature >>> 5]! + bitCount(word & (bit - 1));
      const last = this.#starts[index + 1]!;
      for (let w = this.#starts[index]!; w < last; w++) {
        sums[base + weightLabels[w]!]! += weights[w]!;
      }
    }
  }
}

/** How many bits of a 32-bit integer are set. */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
