import type { FeatureBuffer } from './feature-buffer.ts';
import type { LinearModel } from './model.ts';

const scratch = { scores: new Float64Array(64) };

/** The probability of "yes" at each position by a model of one label (logistic regression), 0 to 1. */
export function probabilities(model: LinearModel, features: FeatureBuffer): Float64Array {
  if (scratch.scores.length < features.positions) {
    scratch.scores = new Float64Array(features.positions * 2);
  }
  model.score(features, scratch.scores);
  return scratch.scores.slice(0, features.positions).map((score) => 1 / (1 + Math.exp(-score)));
}
