/** One row of features with the number of its class. */
export interface Example {
  readonly features: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/**
 * Multinomial logistic regression by full-batch gradient descent with momentum and L2. Deterministic. Returns
 * for each class the weights of the features and, last, its bias.
 */
export function trainLogistic(
  examples: readonly Example[],
  classes: number,
  l2: number,
): number[][] {
  const width = (examples[0]?.features.length ?? 0) + 1;
  const rows = Array.from({ length: classes }, () => new Float64Array(width));
  const speed = rows.map(() => new Float64Array(width));
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < 400; step++) {
    const slopes = rows.map(() => new Float64Array(width));
    for (const { features, label, weight } of examples) {
      const values = rows.map((row) => dot(row, features));
      const highest = Math.max(...values);
      const powers = values.map((value) => Math.exp(value - highest));
      const sum = powers.reduce((a, b) => a + b, 0);
      for (const [k, slope] of slopes.entries()) {
        const error = ((powers[k] ?? 0) / sum - (k === label ? 1 : 0)) * (weight / total);
        for (let i = 0; i < width - 1; i++) slope[i] = (slope[i] ?? 0) + error * (features[i] ?? 0);
        slope[width - 1] = (slope[width - 1] ?? 0) + error;
      }
    }
    for (const [k, row] of rows.entries()) descend(row, speed[k], slopes[k], l2 / total);
  }
  return rows.map((row) => [...row]);
}

function dot(row: Float64Array, features: Float64Array): number {
  let sum = row[features.length] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (row[i] ?? 0) * (features[i] ?? 0);
  return sum;
}

function descend(
  row: Float64Array,
  speed: Float64Array | undefined,
  slope: Float64Array | undefined,
  l2: number,
): void {
  if (!speed || !slope) return;
  for (let i = 0; i < row.length; i++) {
    const shrink = i < row.length - 1 ? l2 * (row[i] ?? 0) : 0;
    speed[i] = 0.9 * (speed[i] ?? 0) - 0.3 * ((slope[i] ?? 0) + shrink);
    row[i] = (row[i] ?? 0) + (speed[i] ?? 0);
  }
}
