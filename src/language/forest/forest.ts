// Indices come from the trees themselves, which the reader has checked, and from rows made to measure: hence the `!`.

/** What stands for a feature where a tree ends. */
export const LEAF = 255;
/** No tree is deeper than this. */
export const DEEPEST = 12;

/** The trees of a forest, node after node, each followed by its left part and then its right part. */
export interface ForestTables {
  /** How many numbers a row has. */
  readonly width: number;
  /** Where each tree starts. */
  readonly roots: Int32Array;
  /** The number that each node asks for, or LEAF. */
  readonly features: Uint8Array;
  /** Up to which value a row goes left; at a leaf what it adds to the score. */
  readonly values: Float32Array;
  /** Where each node's right part starts. */
  readonly rights: Int32Array;
}

/** Boosted regression trees (Friedman 2001): the score of a row of numbers is the sum of one leaf of each tree. */
export class Forest {
  readonly width: number;
  readonly #tables: ForestTables;

  constructor(tables: ForestTables) {
    this.width = tables.width;
    this.#tables = tables;
  }

  /** The score of the row that starts at `at`. */
  score(rows: Float32Array, at = 0): number {
    const { roots, features, values, rights } = this.#tables;
    let score = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree]!;
      let feature = features[node]!;
      while (feature !== LEAF) {
        node = rows[at + feature]! <= values[node]! ? node + 1 : rights[node]!;
        feature = features[node]!;
      }
      score += values[node]!;
    }
    return score;
  }
}
