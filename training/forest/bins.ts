// Indices run inside arrays that are made to measure here: hence the `!`.

/** A table of rows in bins: for each column the bin of each row, and the largest value of each bin but the last. */
export interface Binned {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  readonly cuts: readonly Float32Array[];
}

/** How many bins a column has at most. */
export const BINS = 64;
const SAMPLE = 20_000;

/** Sorts the values of each column into bins that hold about the same number of rows. */
export function intoBins(table: Float32Array, width: number): Binned {
  const rows = table.length / width;
  const cuts = Array.from({ length: width }, (_, column) => cutsOf(table, width, column));
  const columns = cuts.map((limits, column) => {
    const bins = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) bins[row] = binOf(limits, table[row * width + column]!);
    return bins;
  });
  return { rows, columns, cuts };
}

function cutsOf(table: Float32Array, width: number, column: number): Float32Array {
  const rows = table.length / width;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const sample = new Float32Array(Math.ceil(rows / step));
  for (let k = 0; k < sample.length; k++) sample[k] = table[k * step * width + column]!;
  sample.sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    limits.add(sample[Math.floor((bin * sample.length) / BINS)]!);
  }
  const largest = sample.at(-1);
  return Float32Array.from([...limits].filter((limit) => limit !== largest));
}

/** The first bin whose limit is not below the value. */
function binOf(limits: Float32Array, value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
