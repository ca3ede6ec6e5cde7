/** How many directions that all words share are taken out. */
const SHARED_DIRECTIONS = 2;
const POWER_STEPS = 30;

// Indices run over points and dimensions, inside the arrays: hence the `!`.

/**
 * Takes the mean and the strongest shared directions out of vectors and scales them to unit length: what is left tells
 * words apart by meaning rather than by frequency ("all but the top", Mu and Viswanath 2018).
 */
export function evenOut(vectors: Float32Array, dimensions: number): Float32Array {
  const result = vectors.slice();
  subtractMean(result, dimensions);
  for (let i = 0; i < SHARED_DIRECTIONS; i++) {
    subtractDirection(result, strongestDirection(result, dimensions), dimensions);
  }
  for (let start = 0; start < result.length; start += dimensions) {
    scaleToUnit(result.subarray(start, start + dimensions));
  }
  return result;
}

function subtractMean(vectors: Float32Array, dimensions: number): void {
  const mean = new Float64Array(dimensions);
  for (let i = 0; i < vectors.length; i++) mean[i % dimensions]! += vectors[i]!;
  const count = vectors.length / dimensions;
  for (let i = 0; i < vectors.length; i++) vectors[i]! -= mean[i % dimensions]! / count;
}

/** The first principal component, by power iteration. */
function strongestDirection(vectors: Float32Array, dimensions: number): Float64Array {
  const direction = new Float64Array(dimensions).fill(1);
  scaleToUnit(direction);
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(dimensions);
    for (let start = 0; start < vectors.length; start += dimensions) {
      const along = dot(vectors, start, direction);
      for (let d = 0; d < dimensions; d++) next[d]! += along * vectors[start + d]!;
    }
    scaleToUnit(next);
    direction.set(next);
  }
  return direction;
}

function subtractDirection(
  vectors: Float32Array,
  direction: Float64Array,
  dimensions: number,
): void {
  for (let start = 0; start < vectors.length; start += dimensions) {
    const along = dot(vectors, start, direction);
    for (let d = 0; d < dimensions; d++) vectors[start + d]! -= along * direction[d]!;
  }
}

function dot(vectors: Float32Array, start: number, direction: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d++) sum += vectors[start + d]! * direction[d]!;
  return sum;
}

function scaleToUnit(vector: Float32Array | Float64Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < vector.length; d++) vector[d]! /= length;
}
