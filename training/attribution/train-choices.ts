import { indexFeatures } from '../crf/feature-index.ts';
import { FtrlWeights } from '../crf/ftrl.ts';
import type { Sequence } from '../crf/sequence.ts';
import type { CrfOptions, TrainedModel } from '../crf/train-crf.ts';
import { seededRandom, shuffle } from '../random.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

/**
 * Trains a choice between candidates (a conditional log-linear model, Collins 2000): each sequence is one choice, its
 * positions the candidates, the right one labelled 1. The model has one label, whose score decides.
 */
export function trainChoices(
  choices: readonly Sequence[],
  options: Omit<CrfOptions, 'labels'>,
): TrainedModel {
  const bits = options.bits ?? 21;
  const { alpha = 0.1, beta = 1, l1 = 0.3, l2 = 0, dropout = 0, averages = 0 } = options;
  const indexed = indexFeatures(choices, bits, options.minimumCount ?? 3);
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
    labels: ['right'],
    bits,
    features: indexed.features,
    weights: final.map((value) => value * (1 - dropout)),
    transitions: new Float32Array(4),
  };
}

function learn(
  choice: Sequence,
  weights: FtrlWeights,
  dropout: number,
  random: () => number,
): number {
  const candidates = choice.labels.length;
  const kept: Int32Array[] = [];
  const scores = new Float64Array(candidates);
  for (let t = 0; t < candidates; t++) {
    const all = choice.hashes.subarray(choice.offsets[t], choice.offsets[t + 1]);
    const some = dropout > 0 ? all.filter(() => random() >= dropout) : all;
    kept.push(some);
    for (const feature of some) scores[t]! += weights.values[feature]!;
  }
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const total = odds.reduce((sum, value) => sum + value, 0);
  let loss = 0;
  for (let t = 0; t < candidates; t++) {
    const probability = odds[t]! / total;
    const right = choice.labels[t]!;
    if (right === 1) loss -= Math.log(Math.max(1e-12, probability));
    const gradient = probability - right;
    if (Math.abs(gradient) < 1e-3) continue;
    for (const feature of kept[t]!) weights.update(feature, gradient);
  }
  return loss;
}
