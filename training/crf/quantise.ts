import type { ModelTables } from '../../src/language/crf/model.ts';
import type { TrainedModel } from './train-crf.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

export interface QuantiseOptions {
  /** Weights nearer to zero are dropped; 0.03 if left out. */
  readonly prune?: number;
  /** Weights further from zero are clipped; 4 if left out. */
  readonly clip?: number;
}

/** The weights as 8-bit integers, without the small ones and without the features that are left with none. */
export function quantise(model: TrainedModel, options: QuantiseOptions = {}): ModelTables {
  const { prune = 0.03, clip = 4 } = options;
  const labels = model.labels.length;
  let largest = 1e-6;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(Math.min(largest, clip) / 127);
  const features: number[] = [];
  const starts = [0];
  const weightLabels: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < model.features.length; index++) {
    for (let y = 0; y < labels; y++) {
      const weight = model.weights[index * labels + y]!;
      const level = Math.abs(weight) < prune ? 0 : Math.round(weight / scale);
      if (level === 0) continue;
      weightLabels.push(y);
      weights.push(Math.max(-127, Math.min(127, level)));
    }
    if (weights.length === starts.at(-1)) continue;
    features.push(model.features[index]!);
    starts.push(weights.length);
  }
  return {
    labels: model.labels,
    bits: model.bits,
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    weightLabels: Uint8Array.from(weightLabels),
    weights: Int8Array.from(weights),
    scale,
    transitions: model.transitions,
  };
}
