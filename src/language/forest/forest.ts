import type { ForestTables } from './tables.ts';
import { ABREAST, layOut, type Walk } from './walk.ts';

// Indices come from the trees themselves, which the reader has checked, and from rows made to measure: hence the `!`.

/**
 * Boosted regression trees (Friedman 2001): the score of a row of numbers is the sum of one leaf of each tree. Four trees
 * are walked side by side without asking where each ends, so that no step waits for another tree's. Which way a row goes
 * is added as a number: that is no branch, which the processor would have to foresee, and a ternary is one.
 */
export class Forest {
  readonly width: number;
  readonly #walk: Walk;

  constructor(tables: ForestTables) {
    this.width = tables.width;
    this.#walk = layOut(tables);
  }

  /** The score of the row that starts at `at`. */
  score(rows: Float32Array, at = 0): number {
    const { roots, nodes, limits, leaves, depth } = this.#walk;
    let score = 0;
    for (let tree = 0; tree < roots.length; tree += ABREAST) {
      let a = roots[tree]!;
      let b = roots[tree + 1]!;
      let c = roots[tree + 2]!;
      let d = roots[tree + 3]!;
      for (let level = 0; level < depth; level++) {
        a = (nodes[a]! >>> 8) + Number(rows[at + (nodes[a]! & 255)]! > limits[a]!);
        b = (nodes[b]! >>> 8) + Number(rows[at + (nodes[b]! & 255)]! > limits[b]!);
        c = (nodes[c]! >>> 8) + Number(rows[at + (nodes[c]! & 255)]! > limits[c]!);
        d = (nodes[d]! >>> 8) + Number(rows[at + (nodes[d]! & 255)]! > limits[d]!);
      }
      score += leaves[a]!;
      score += leaves[b]!;
      score += leaves[c]!;
      score += leaves[d]!;
    }
    return score;
  }
}
