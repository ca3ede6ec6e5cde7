import { ByteWriter } from '../byte-writer.ts';
import type { Tree } from './grow-tree.ts';

/** The section that src/language/forest/read-forest.ts reads. */
export function writeForest(width: number, trees: readonly Tree[]): Uint8Array {
  const features = trees.flatMap((tree) => tree.features);
  const writer = new ByteWriter().uint8(width).uint32(trees.length).uint32(features.length);
  writer.bytes(Uint8Array.from(features));
  for (const value of trees.flatMap((tree) => tree.values)) writer.float32(value);
  return writer.finish();
}
