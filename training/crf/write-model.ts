import type { ModelTables } from '../../src/language/crf/model.ts';
import { ByteWriter } from '../byte-writer.ts';

/** The section that src/language/crf/read-model.ts reads. */
export function writeModel(model: ModelTables): Uint8Array {
  const writer = new ByteWriter().uint8(model.bits).uint8(model.labels.length);
  for (const label of model.labels) writer.string(label);
  writer.float32(model.scale);
  for (const score of model.transitions) writer.float32(score);
  writer.uint32(model.features.length).rising(model.features);
  for (let i = 0; i < model.features.length; i++) {
    writer.uint8((model.starts[i + 1] ?? 0) - (model.starts[i] ?? 0));
  }
  const weights = new Uint8Array(
    model.weights.buffer,
    model.weights.byteOffset,
    model.weights.length,
  );
  return writer.bytes(model.weightLabels).bytes(weights).finish();
}
