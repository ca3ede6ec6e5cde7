import { Lattice, computeMarginals } from '../crf/marginals.ts';
import type { LinearModel } from '../crf/model.ts';

// Indices run over labels times positions of arrays that are made to measure: hence the `!`.

/** How likely it is by itself that a token lies in a source or content, and that one starts or ends with it. */
export interface RoleMarginals {
  readonly inside: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const PARTS = 4;
const BEGIN = 0;
const END = 2;
const SINGLE = 3;

const lattice = new Lattice();

/** The probabilities for each type of the roles' model, SOURCE and CONTENT; `scores` are as `decode` takes them. */
export function marginalsOf(
  model: LinearModel,
  scores: Float64Array,
  positions: number,
): RoleMarginals[] {
  computeMarginals(model, scores, positions, lattice);
  const labels = model.labels.length;
  const types = (labels - 1) / PARTS;
  return Array.from({ length: types }, (_, type) => {
    const inside = new Float64Array(positions);
    const starts = new Float64Array(positions);
    const ends = new Float64Array(positions);
    for (let t = 0; t < positions; t++) {
      const base = t * labels + 1 + type * PARTS;
      const single = lattice.marginals[base + SINGLE]!;
      const begin = lattice.marginals[base + BEGIN]!;
      const end = lattice.marginals[base + END]!;
      starts[t] = begin + single;
      ends[t] = end + single;
      inside[t] = begin + end + single + lattice.marginals[base + 1]!;
    }
    return { inside, starts, ends };
  });
}
