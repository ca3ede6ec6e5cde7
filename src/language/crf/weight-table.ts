import type { ModelTables } from './model.ts';

// Indices come from the tables themselves, which the reader has checked: hence the `!`.

/** A byte for each label, four to an integer. */
const LABELS_AT_ONCE = 4;
/** What a weight of nothing is as a byte: so none is negative, and sums of bytes do not run into each other. */
const NOTHING = 128;
const FOUR_NOTHINGS = 0x80808080 | 0;
/** Of four bytes the first and third, each with room to add up. */
const EVERY_OTHER = 0x00ff00ff;
/** The sum of so many bytes fits into 16 bits. */
export const MOST_AT_ONCE = 256;

/**
 * The weights of the kept features. A feature is found by one bit and a count of the bits before it (a bit vector with
 * rank, Jacobson 1989): 1 MB for 2^22 features instead of a dense table. Its weights for all labels lie side by side, also
 * where they are nothing: most features of a text are frequent ones, which have a weight for most labels. An integer
 * is loaded once and added as two pairs of 16 bits.
 */
export class WeightTable {
  readonly #labels: number;
  readonly #shift: number;
  /** Two integers for every 32 features: which of them are kept, and how many are kept before them. */
  readonly #index: Int32Array;
  /** Integers a row. */
  readonly #width: number;
  readonly #rows: Int32Array;
  /** Where the rows lie that are being added. */
  readonly #found = new Int32Array(MOST_AT_ONCE);

  constructor(tables: ModelTables) {
    this.#labels = tables.labels.length;
    this.#shift = 32 - tables.bits;
    this.#index = indexOf(tables.features, tables.bits);
    this.#width = Math.ceil(this.#labels / LABELS_AT_ONCE);
    this.#rows = rowsOf(tables, this.#width);
  }

  /** Adds the weights of the features `[start, end)`, at most MOST_AT_ONCE, to the sums of the labels from `base` on. */
  add(hashes: Int32Array, start: number, end: number, sums: Int32Array, base: number): void {
    const count = this.#find(hashes, start, end);
    let column = 0;
    for (; column + 1 < this.#width; column += 2) this.#addTwo(column, count, sums, base);
    if (column < this.#width) this.#addOne(column, count, sums, base);
  }

  /** Notes the rows of those features that are kept, and returns how many they are: then they are loaded side by side. */
  #find(hashes: Int32Array, start: number, end: number): number {
    const found = this.#found;
    const index = this.#index;
    const width = this.#width;
    const shift = this.#shift;
    let count = 0;
    for (let k = start; k < end; k++) {
      const feature = hashes[k]! >>> shift;
      const at = (feature >>> 5) << 1;
      const kept = index[at]!;
      const bit = 1 << (feature & 31);
      if ((kept & bit) === 0) continue;
      found[count++] = (index[at + 1]! + bitCount(kept & (bit - 1))) * width;
    }
    return count;
  }

  /** Adds a column of the rows that were found and the one behind it, at one go over the rows. */
  #addTwo(column: number, count: number, sums: Int32Array, base: number): void {
    const found = this.#found;
    const rows = this.#rows;
    let [even, odd, evenBehind, oddBehind] = [0, 0, 0, 0];
    for (let k = 0; k < count; k++) {
      const at = found[k]! + column;
      const four = rows[at]!;
      const behind = rows[at + 1]!;
      even = (even + (four & EVERY_OTHER)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_OTHER)) | 0;
      evenBehind = (evenBehind + (behind & EVERY_OTHER)) | 0;
      oddBehind = (oddBehind + ((behind >>> 8) & EVERY_OTHER)) | 0;
    }
    this.#put(even, odd, count, column * LABELS_AT_ONCE, sums, base);
    this.#put(evenBehind, oddBehind, count, (column + 1) * LABELS_AT_ONCE, sums, base);
  }

  /** Adds the last column of the rows that were found. */
  #addOne(column: number, count: number, sums: Int32Array, base: number): void {
    const found = this.#found;
    const rows = this.#rows;
    let [even, odd] = [0, 0];
    for (let k = 0; k < count; k++) {
      const four = rows[found[k]! + column]!;
      even = (even + (four & EVERY_OTHER)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_OTHER)) | 0;
    }
    this.#put(even, odd, count, column * LABELS_AT_ONCE, sums, base);
  }

  /** Adds what a column of `count` rows comes to, to the sums of its labels, from `label` on. */
  #put(
    even: number,
    odd: number,
    count: number,
    label: number,
    sums: Int32Array,
    base: number,
  ): void {
    const nothing = count * NOTHING;
    const to = base + label;
    const left = this.#labels - label;
    sums[to]! += (even & 0xffff) - nothing;
    if (left > 1) sums[to + 1]! += (odd & 0xffff) - nothing;
    if (left > 2) sums[to + 2]! += (even >>> 16) - nothing;
    if (left > 3) sums[to + 3]! += (odd >>> 16) - nothing;
  }
}

/** The kept features as bits, each word of them followed by the number of those before it. */
function indexOf(features: Int32Array, bits: number): Int32Array {
  const index = new Int32Array(2 * Math.max(1, 2 ** (bits - 5)));
  // Counted, not iterated: this runs once, cold, where an iterator takes twice as long.
  for (let k = 0; k < features.length; k++) {
    const feature = features[k]!;
    index[(feature >>> 5) << 1]! |= 1 << (feature & 31);
  }
  for (let at = 2; at < index.length; at += 2) {
    index[at + 1] = index[at - 1]! + bitCount(index[at - 2]!);
  }
  return index;
}

function rowsOf({ starts, weightLabels, weights }: ModelTables, width: number): Int32Array {
  const rows = new Int32Array((starts.length - 1) * width).fill(FOUR_NOTHINGS);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const label = weightLabels[k]!;
      rows[row * width + (label >> 2)]! += weights[k]! << (8 * (label & 3));
    }
  }
  return rows;
}

/** How many bits of a 32-bit integer are set. */
function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
