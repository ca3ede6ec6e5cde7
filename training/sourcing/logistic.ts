/** One row of features with the number of its class. */
export interface Example {
  readonly features: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** The examples as one matrix, row after row, with a last column of ones for the bias. */
interface Table {
  readonly cells: Float64Array;
  readonly width: number;
  readonly rows: number;
  readonly total: number;
}

const steps = 250;

function tableOf(examples: readonly Example[]): Table {
  const width = (examples[0]?.features.length ?? 0) + 1;
  const cells = new Float64Array(examples.length * width).fill(1);
  for (const [row, { features }] of examples.entries()) cells.set(features, row * width);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return { cells, width, rows: examples.length, total };
}

const dot = (cells: Float64Array, from: number, row: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (cells[from + i] ?? 0) * (row[i] ?? 0);
  return sum;
};

function add(row: Float64Array, cells: Float64Array, from: number, by: number): void {
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) + by * (cells[from + i] ?? 0);
}

/** The greatest eigenvalue of the features' second moments, by power iteration: how steep the loss can be. */
function steepness({ cells, width, rows, total }: Table, examples: readonly Example[]): number {
  let direction = new Float64Array(width).fill(1);
  let length = 1;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
      const weight = (examples[row]?.weight ?? 0) / total;
      add(next, cells, row * width, weight * dot(cells, row * width, direction));
    }
    length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return length;
}

function slopesAt(
  { cells, width, rows, total }: Table,
  examples: readonly Example[],
  weights: readonly Float64Array[],
  l2: number,
): Float64Array[] {
  const slopes = weights.map((row) => row.map((value, i) => (i < width - 1 ? l2 * value : 0)));
  for (let row = 0; row < rows; row++) {
    const values = weights.map((one) => dot(cells, row * width, one));
    const highest = Math.max(...values);
    const powers = values.map((value) => Math.exp(value - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    const { label = -1, weight = 0 } = examples[row] ?? {};
    for (const [k, slope] of slopes.entries()) {
      const error = (powers[k] ?? 0) / sum - (k === label ? 1 : 0);
      add(slope, cells, row * width, error * (weight / total));
    }
  }
  return slopes;
}

/**
 * Multinomial logistic regression with L2 by Nesterov's accelerated gradient descent over all examples.
 * Deterministic. Returns for each class the weights of the features and, last, its bias.
 */
export function trainLogistic(
  examples: readonly Example[],
  classes: number,
  l2: number,
): number[][] {
  const table = tableOf(examples);
  const strength = l2 / table.total;
  const pace = 1 / (0.5 * steepness(table, examples) + strength);
  let weights = Array.from({ length: classes }, () => new Float64Array(table.width));
  let ahead = weights;
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const slopes = slopesAt(table, examples, ahead, strength);
    const next = ahead.map((row, k) => row.map((w, i) => w - pace * (slopes[k]?.[i] ?? 0)));
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / faster;
    const before = weights;
    ahead = next.map((row, k) => row.map((w, i) => w + push * (w - (before[k]?.[i] ?? 0))));
    weights = next;
    momentum = faster;
  }
  return weights.map((row) => [...row]);
}
