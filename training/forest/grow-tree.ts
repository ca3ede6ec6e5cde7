import { LEAF } from '../../src/language/forest/tables.ts';
import { BINS, type Binned } from './bins.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

/** How a tree grows. */
export interface TreeOptions {
  readonly depth: number;
  /** What share of its best step a leaf takes. */
  readonly rate: number;
  /** Draws leaves towards zero. */
  readonly lambda: number;
  /** The least second derivative on either side of a split. */
  readonly least: number;
}

/** A tree, node after node, each followed by its left and then its right part. */
export interface Tree {
  readonly features: number[];
  readonly values: number[];
}

/** The derivatives of the loss by each row's score. */
export interface Derivatives {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
}

/** Grows a tree on some rows by second-order gains over histograms (Chen and Guestrin 2016). */
export function growTree(
  table: Binned,
  rows: Int32Array,
  { first, second }: Derivatives,
  columns: readonly number[],
  options: TreeOptions,
): Tree {
  const tree: Tree = { features: [], values: [] };
  const firsts = new Float64Array(BINS);
  const seconds = new Float64Array(BINS);
  const ownFirst = new Float64Array(rows.length);
  const ownSecond = new Float64Array(rows.length);

  const grow = (own: Int32Array, depth: number): void => {
    let [g, h] = [0, 0];
    for (const [k, row] of own.entries()) {
      g += ownFirst[k] = first[row]!;
      h += ownSecond[k] = second[row]!;
    }
    const split = depth > 0 && h >= 2 * options.least ? bestSplit(own, g, h) : undefined;
    tree.features.push(split?.feature ?? LEAF);
    tree.values.push(
      split === undefined
        ? (-options.rate * g) / (h + options.lambda)
        : table.cuts[split.feature]![split.bin]!,
    );
    if (split === undefined) return;
    const bins = table.columns[split.feature]!;
    grow(
      own.filter((row) => bins[row]! <= split.bin),
      depth - 1,
    );
    grow(
      own.filter((row) => bins[row]! > split.bin),
      depth - 1,
    );
  };

  const bestSplit = (own: Int32Array, g: number, h: number): Split | undefined => {
    let best: Split | undefined;
    let most = (g * g) / (h + options.lambda) + 1e-6;
    for (const feature of columns) {
      const bins = table.columns[feature]!;
      firsts.fill(0);
      seconds.fill(0);
      for (let k = 0; k < own.length; k++) {
        const bin = bins[own[k]!]!;
        firsts[bin]! += ownFirst[k]!;
        seconds[bin]! += ownSecond[k]!;
      }
      let [left, weight] = [0, 0];
      for (let bin = 0; bin < table.cuts[feature]!.length; bin++) {
        left += firsts[bin]!;
        weight += seconds[bin]!;
        if (weight < options.least) continue;
        if (h - weight < options.least) break;
        const gain =
          (left * left) / (weight + options.lambda) +
          ((g - left) * (g - left)) / (h - weight + options.lambda);
        if (gain > most) [most, best] = [gain, { feature, bin }];
      }
    }
    return best;
  };

  grow(rows, options.depth);
  return tree;
}
