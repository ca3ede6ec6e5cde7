import { ByteReader, WeightsError } from '../byte-reader.ts';
import { Forest } from './forest.ts';
import { DEEPEST, LEAF } from './tables.ts';

const MOST_NODES = 1 << 20;

/**
 * Reads a forest from its section: how many numbers a row has, how many trees and nodes there are, each node's feature,
 * then each node's value. Throws a WeightsError if that does not fit together.
 */
export function readForest(bytes: Uint8Array): Forest {
  const reader = new ByteReader(bytes);
  const width = reader.uint8();
  const trees = reader.uint32();
  const nodes = reader.uint32();
  if (width >= LEAF || trees > nodes || nodes > MOST_NODES) {
    throw new WeightsError('a forest has an unknown size');
  }
  const features = reader.bytes(nodes);
  for (const feature of features) {
    if (feature !== LEAF && feature >= width) {
      throw new WeightsError('a forest asks for a number that it does not have');
    }
  }
  const values = Float32Array.from({ length: nodes }, () => reader.float32());
  if (reader.remaining > 0) throw new WeightsError('a forest is longer than it says');
  const rights = new Int32Array(nodes);
  const roots = new Int32Array(trees);
  let at = 0;
  for (let tree = 0; tree < trees; tree++) {
    roots[tree] = at;
    at = endOfTree(features, rights, at, DEEPEST);
  }
  if (at !== nodes) throw new WeightsError('a forest has nodes in no tree');
  return new Forest({ width, roots, features, values, rights });
}

/** Notes where the right parts start of the tree that starts here, and returns where it ends. */
function endOfTree(
  features: Uint8Array,
  rights: Int32Array,
  node: number,
  deepest: number,
): number {
  if (node >= features.length || deepest < 0) throw new WeightsError('a tree does not end');
  if (features[node] === LEAF) return node + 1;
  const right = endOfTree(features, rights, node + 1, deepest - 1);
  rights[node] = right;
  return endOfTree(features, rights, right, deepest - 1);
}
