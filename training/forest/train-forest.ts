import { readForest } from '../../src/language/forest/read-forest.ts';
import { seededRandom } from '../random.ts';
import { intoBins } from './bins.ts';
import { growTree, type Derivatives, type Tree, type TreeOptions } from './grow-tree.ts';
import { writeForest } from './write-forest.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

/** Rows in groups, of each of which one is right. */
export interface Groups {
  readonly table: Float32Array;
  readonly width: number;
  /** Where each group starts; one more entry than groups. */
  readonly starts: Int32Array;
  /** The right row of each group. */
  readonly right: Int32Array;
}

export interface ForestOptions extends TreeOptions {
  readonly trees: number;
  readonly seed: number;
  /** What share of the columns and of the groups each tree sees. */
  readonly columns: number;
  readonly groups: number;
}

/** Trains the choice of one row of a group by gradient boosting of the listwise softmax loss (Cao et al. 2007). */
export function trainForest(groups: Groups, options: ForestOptions): Uint8Array {
  const { table, width, starts } = groups;
  const binned = intoBins(table, width);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(binned.rows);
  const derivatives = {
    first: new Float64Array(binned.rows),
    second: new Float64Array(binned.rows),
  };
  const trees: Tree[] = [];
  for (let step = 0; step < options.trees; step++) {
    derive(groups, scores, derivatives);
    const columns = Array.from({ length: width }, (_, column) => column).filter(
      () => random() < options.columns,
    );
    const rows: number[] = [];
    for (let group = 0; group + 1 < starts.length; group++) {
      if (random() >= options.groups) continue;
      for (let row = starts[group]!; row < starts[group + 1]!; row++) rows.push(row);
    }
    const tree = growTree(binned, Int32Array.from(rows), derivatives, columns, options);
    trees.push(tree);
    const alone = readForest(writeForest(width, [tree]));
    for (let row = 0; row < binned.rows; row++) scores[row]! += alone.score(table, row * width);
  }
  return writeForest(width, trees);
}

/** The derivatives of −log p of the right row, p the softmax of the scores of a group. */
function derive(
  { starts, right }: Groups,
  scores: Float64Array,
  { first, second }: Derivatives,
): void {
  for (let group = 0; group + 1 < starts.length; group++) {
    const [from, to] = [starts[group]!, starts[group + 1]!];
    const top = Math.max(...scores.subarray(from, to));
    let total = 0;
    for (let row = from; row < to; row++) total += Math.exp(scores[row]! - top);
    for (let row = from; row < to; row++) {
      const probability = Math.exp(scores[row]! - top) / total;
      first[row] = probability - (row === right[group] ? 1 : 0);
      second[row] = Math.max(1e-4, probability * (1 - probability));
    }
  }
}
