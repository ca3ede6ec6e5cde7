import type { ModelTables } from './model.ts';

// Indices come from the tables themselves, which the reader has checked: hence the `!`.

/** A byte for each label, four to an integer. */
const LABELS_AT_ONCE = 4;
/** What a weight of nothing is as a byte: so none is negative, and sums of bytes do not run into each other. */
const NOTHING = 128;
const FOUR_NOTHINGS = 0x80808080 | 0;
/** The sum of so many bytes fits into 16 bits. */
export const MOST_ROWS = 256;

/**
 * The weights of each kept feature for all labels side by side, also where they are nothing: most features of a text are
 * frequent ones, which have a weight for most labels. An integer is loaded once and added as two pairs of 16 bits.
 */
export class WeightRows {
  readonly #labels: number;
  /** Integers a row. */
  readonly #width: number;
  readonly #rows: Int32Array;

  constructor({ labels, starts, weightLabels, weights }: ModelTables) {
    this.#labels = labels.length;
    this.#width = Math.ceil(labels.length / LABELS_AT_ONCE);
    this.#rows = new Int32Array((starts.length - 1) * this.#width).fill(FOUR_NOTHINGS);
    for (let row = 0; row + 1 < starts.length; row++) {
      for (let k = starts[row]!; k < starts[row + 1]!; k++) {
        const label = weightLabels[k]!;
        this.#rows[row * this.#width + (label >> 2)]! += weights[k]! << (8 * (label & 3));
      }
    }
  }

  /** Adds the first `count` of the given rows, at most MOST_ROWS, to the sums from `base` on. Overwrites what it is given. */
  add(given: Int32Array, count: number, sums: Int32Array, base: number): void {
    const rows = this.#rows;
    const width = this.#width;
    const nothing = count * NOTHING;
    for (let k = 0; k < count; k++) given[k]! *= width;
    for (let column = 0; column < width; column++) {
      let even = 0;
      let odd = 0;
      for (let k = 0; k < count; k++) {
        const four = rows[given[k]! + column]!;
        even = (even + (four & 0x00ff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0x00ff00ff)) | 0;
      }
      const label = column * LABELS_AT_ONCE;
      const to = base + label;
      const left = this.#labels - label;
      sums[to]! += (even & 0xffff) - nothing;
      if (left > 1) sums[to + 1]! += (odd & 0xffff) - nothing;
      if (left > 2) sums[to + 2]! += (even >>> 16) - nothing;
      if (left > 3) sums[to + 3]! += (odd >>> 16) - nothing;
    }
  }
}
