import { ByteReader, WeightsError } from '../byte-reader.ts';
import { LinearModel } from './model.ts';

const MOST_BITS = 26;

/**
 * Reads a model from its section: bits, labels, scale, transitions; the kept features as rising numbers; then how
 * many weights each has, their labels, and the weights. Throws a WeightsError if that does not fit together.
 */
export function readModel(bytes: Uint8Array): LinearModel {
  const reader = new ByteReader(bytes);
  const bits = reader.uint8();
  if (bits < 5 || bits > MOST_BITS) throw new WeightsError('a model has an unknown size');
  const labels = Array.from({ length: reader.uint8() }, () => reader.string());
  const scale = reader.float32();
  const transitions = Float32Array.from({ length: (labels.length + 1) ** 2 }, () =>
    reader.float32(),
  );
  const count = reader.uint32();
  const features = reader.rising(count, 2 ** bits);
  const starts = new Int32Array(count + 1);
  const counts = reader.bytes(count);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  const total = starts[count] ?? 0;
  const weightLabels = reader.bytes(total);
  // Counted, not iterated: this runs once, cold, where an iterator takes twice as long.
  let highest = 0;
  for (let k = 0; k < total; k++) highest = Math.max(highest, weightLabels[k] ?? 0);
  if (total > 0 && highest >= labels.length) {
    throw new WeightsError('a model names a label that it does not have');
  }
  const weights = new Int8Array(reader.bytes(total));
  if (reader.remaining > 0) throw new WeightsError('a model is longer than it says');
  return new LinearModel({
    labels,
    bits,
    features,
    starts,
    weightLabels,
    weights,
    scale,
    transitions,
  });
}
