import { readForest } from '../../src/language/forest/read-forest.ts';
import { seededRandom } from '../random.ts';
import { intoBins } from './bins.ts';
import { growTree, type Tree } from './grow-tree.ts';
import type { ForestOptions } from './train-forest.ts';
import { writeForest } from './write-forest.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

/** Rows and what is to be said of each, 0 or 1; a group is seen by a tree as a whole or not at all. */
export interface LabelledRows {
  readonly table: Float32Array;
  readonly width: number;
  readonly labels: Float32Array;
  /** The group of each row. */
  readonly groups: Int32Array;
}

/** Trains the odds that a row is labelled 1 by gradient boosting of the logistic loss (Friedman 2001). */
export function trainOdds(data: LabelledRows, options: ForestOptions): Uint8Array {
  const { table, width, labels, groups } = data;
  const binned = intoBins(table, width);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(binned.rows);
  const first = new Float64Array(binned.rows);
  const second = new Float64Array(binned.rows);
  const trees: Tree[] = [];
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  for (let step = 0; step < options.trees; step++) {
    for (let row = 0; row < binned.rows; row++) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      first[row] = p - labels[row]!;
      second[row] = Math.max(1e-4, p * (1 - p));
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      () => random() < options.columns,
    );
    const seen = Uint8Array.from({ length: count }, () => (random() < options.groups ? 1 : 0));
    const rows = Int32Array.from(groups.keys()).filter((row) => seen[groups[row]!] === 1);
    const tree = growTree(binned, rows, { first, second }, columns, options);
    trees.push(tree);
    const alone = readForest(writeForest(width, [tree]));
    for (let row = 0; row < binned.rows; row++) scores[row]! += alone.score(table, row * width);
  }
  return writeForest(width, trees);
}
