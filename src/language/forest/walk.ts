import { LEAF, type ForestTables } from './tables.ts';

// Indices come from the trees themselves, which the reader has checked: hence the `!`.

/** So many trees are walked side by side. */
export const ABREAST = 4;

/** Trees laid out so that each step is the same: the parts of a node lie side by side, and a leaf leads to itself. */
export interface Walk {
  /** Where each tree starts; a multiple of ABREAST. */
  readonly roots: Int32Array;
  /** Where a node's left part lies, the right one behind it, and in the lowest byte the number that it asks for. */
  readonly nodes: Int32Array;
  /** Up to which value a row goes left: at a leaf always. */
  readonly limits: Float32Array;
  /** What a leaf adds to the score. */
  readonly leaves: Float32Array;
  /** So many steps lead to a leaf in every tree. */
  readonly depth: number;
}

/** Lays out the trees of a forest, and empty ones behind them that add nothing. */
export function layOut({ roots, features, values, rights }: ForestTables): Walk {
  const trees = Math.ceil(roots.length / ABREAST) * ABREAST;
  const size = values.length + trees - roots.length;
  const walk = {
    roots: new Int32Array(trees),
    nodes: Int32Array.from({ length: size }, (_, node) => node << 8),
    limits: new Float32Array(size).fill(Infinity),
    leaves: new Float32Array(size),
  };
  let free = 0;
  let depth = 0;
  const place = (from: number, node: number, level: number): void => {
    if (features[from] === LEAF) {
      walk.leaves[node] = values[from]!;
      depth = Math.max(depth, level);
      return;
    }
    const left = free;
    free += 2;
    walk.nodes[node] = (left << 8) | features[from]!;
    walk.limits[node] = values[from]!;
    place(from + 1, left, level + 1);
    place(rights[from]!, left + 1, level + 1);
  };
  for (let tree = 0; tree < trees; tree++) {
    walk.roots[tree] = free++;
    if (tree < roots.length) place(roots[tree]!, walk.roots[tree]!, 0);
  }
  return { ...walk, depth };
}
