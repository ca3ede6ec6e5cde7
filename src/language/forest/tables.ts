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
