import { seededRandom, shuffle } from '../random.ts';
import { indexFeatures } from './feature-index.ts';
import { FtrlWeights } from './ftrl.ts';
import type { Sequence } from './sequence.ts';
import type { CrfOptions, TrainedModel } from './train-crf.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

/**
 * Trains a yes/no question by logistic regression with the same means as the CRF. Each position of a sequence is
 * one question, its label 1 for yes. The model has one label; `probability` of src/language/crf/logistic.ts reads it.
 */
export function trainLogistic(
  questions: readonly Sequence[],
  options: Omit<CrfOptions, 'labels'>,
): TrainedModel {
  const bits = options.bits ?? 20;
  const { alpha = 0.1, beta = 1, l1 = 0.3, l2 = 0, dropout = 0, averages = 0 } = options;
  const indexed = indexFeatures(questions, bits, options.minimumCount ?? 2);
  const weights = new FtrlWeights(indexed.features.length, { alpha, beta, l1, l2 });
  const sums = new Float64Array(indexed.features.length);
  const random = seededRandom(options.seed);
  const order = Int32Array.from(indexed.sequences.keys());
  const every = averages > 0 ? Math.ceil(order.length / averages) : 0;
  let snapshots = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const [step, index] of order.entries()) {
      loss += learn(indexed.sequences[index]!, weights, dropout, random);
      if (every === 0 || epoch === 1 || (step + 1) % every !== 0) continue;
      for (let i = 0; i < sums.length; i++) sums[i]! += weights.values[i]!;
      snapshots++;
    }
    options.onEpoch?.(epoch, loss);
  }
  const final = snapshots > 0 ? Float32Array.from(sums, (sum) => sum / snapshots) : weights.values;
  return {
    labels: ['yes'],
    bits,
    features: indexed.features,
    weights: final.map((value) => value * (1 - dropout)),
    transitions: new Float32Array(4),
  };
}

function learn(
  sequence: Sequence,
  weights: FtrlWeights,
  dropout: number,
  random: () => number,
): number {
  let loss = 0;
  for (let t = 0; t < sequence.labels.length; t++) {
    const all = sequence.hashes.subarray(sequence.offsets[t], sequence.offsets[t + 1]);
    const kept = dropout > 0 ? all.filter(() => random() >= dropout) : all;
    let score = 0;
    for (const feature of kept) score += weights.values[feature]!;
    const yes = 1 / (1 + Math.exp(-score));
    const right = sequence.labels[t]!;
    loss -= Math.log(Math.max(1e-12, right === 1 ? yes : 1 - yes));
    const gradient = (yes - right) * (sequence.weight ?? 1);
    for (const feature of kept) weights.update(feature, gradient);
  }
  return loss;
}
