import { DIMENSIONS } from './embeddings.ts';

// Indices run over points and centres, inside the arrays: hence the `!`.

export interface Clusters {
  /** The cluster of each point. */
  readonly assigned: Int32Array;
  /** The centres, of unit length. */
  readonly centres: Float32Array;
}

const SETTLED = 0.005;

/**
 * Spherical k-means (Dhillon and Modha 2001) over vectors of unit length. Centres start at points picked at random,
 * with a leaning to the first, which are the frequent words.
 */
export function kMeans(
  vectors: Float32Array,
  points: Int32Array,
  count: number,
  passes: number,
  random: () => number,
): Clusters {
  const assigned = new Int32Array(points.length).fill(-1);
  const centres = startingCentres(vectors, points, count, random);
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (let i = 0; i < points.length; i++) {
      const best = nearest(vectors, points[i]! * DIMENSIONS, centres, count);
      if (assigned[i] !== best) moved++;
      assigned[i] = best;
    }
    recentre(vectors, points, assigned, centres, random);
    if (moved < points.length * SETTLED) break;
  }
  return { assigned, centres };
}

/** The nearest centre of each point. */
export function assign(
  vectors: Float32Array,
  points: Int32Array,
  centres: Float32Array,
): Int32Array {
  const count = centres.length / DIMENSIONS;
  return points.map((point) => nearest(vectors, point * DIMENSIONS, centres, count));
}

function startingCentres(
  vectors: Float32Array,
  points: Int32Array,
  count: number,
  random: () => number,
): Float32Array {
  const picked = new Set<number>();
  while (picked.size < Math.min(count, points.length)) {
    picked.add(Math.floor(random() ** 1.5 * points.length));
  }
  const centres = new Float32Array(count * DIMENSIONS);
  let next = 0;
  for (const pick of picked) {
    const start = points[pick]! * DIMENSIONS;
    centres.set(vectors.subarray(start, start + DIMENSIONS), next * DIMENSIONS);
    next++;
  }
  return centres;
}

function nearest(
  vectors: Float32Array,
  point: number,
  centres: Float32Array,
  count: number,
): number {
  let best = 0;
  let top = -Infinity;
  for (let centre = 0; centre < count; centre++) {
    const start = centre * DIMENSIONS;
    let even = 0;
    let odd = 0;
    for (let d = 0; d < DIMENSIONS; d += 2) {
      even += vectors[point + d]! * centres[start + d]!;
      odd += vectors[point + d + 1]! * centres[start + d + 1]!;
    }
    if (even + odd > top) {
      top = even + odd;
      best = centre;
    }
  }
  return best;
}

/** Moves each centre to the mean of its points; an empty cluster starts again at a random point. */
function recentre(
  vectors: Float32Array,
  points: Int32Array,
  assigned: Int32Array,
  centres: Float32Array,
  random: () => number,
): void {
  const sums = new Float64Array(centres.length);
  const filled = new Uint8Array(centres.length / DIMENSIONS);
  for (let i = 0; i < points.length; i++) {
    const to = assigned[i]! * DIMENSIONS;
    const from = points[i]! * DIMENSIONS;
    filled[assigned[i]!] = 1;
    for (let d = 0; d < DIMENSIONS; d++) sums[to + d]! += vectors[from + d]!;
  }
  for (let centre = 0; centre < filled.length; centre++) {
    const start = centre * DIMENSIONS;
    if (filled[centre] === 0) {
      const from = points[Math.floor(random() * points.length)]! * DIMENSIONS;
      centres.set(vectors.subarray(from, from + DIMENSIONS), start);
      continue;
    }
    let square = 0;
    for (let d = 0; d < DIMENSIONS; d++) square += sums[start + d]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < DIMENSIONS; d++) centres[start + d] = sums[start + d]! / length;
  }
}
