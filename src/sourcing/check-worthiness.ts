import weights from './weights.json' with { type: 'json' };
import type { Reason, SentenceKind } from './claim.ts';

/** What the model makes of a sentence. */
export interface Judgement {
  readonly kind: SentenceKind;
  /** Probability that a careful reader would want to know where it comes from. */
  readonly score: number;
}

const kinds: readonly SentenceKind[] = ['attributed', 'claim', 'opinion', 'other'];

/** Whether a sentence of this kind and score is worth checking: what the outlet itself asserts sooner than the rest. */
export const isWorth = (kind: SentenceKind, score: number): boolean =>
  kind !== 'other' &&
  score >= (kind === 'claim' ? weights.thresholds.claim : weights.thresholds.any);

const dot = (row: readonly number[], features: Float64Array): number => {
  let sum = row.at(-1) ?? 0;
  for (let i = 0; i < features.length; i++) sum += (row[i] ?? 0) * (features[i] ?? 0);
  return sum;
};

/** Two linear models on the features of article-features.ts; trained by training/sourcing/train.ts. */
export function judgeSentence(features: Float64Array): Judgement {
  let kind: SentenceKind = 'other';
  let highest = -Infinity;
  for (const candidate of kinds) {
    const value = dot(weights.kinds[candidate], features);
    if (value <= highest) continue;
    highest = value;
    kind = candidate;
  }
  const score = 1 / (1 + Math.exp(-dot(weights.worth, features)));
  return { kind, score };
}

const precedence: readonly Reason[] = [
  'casualties',
  'accusation',
  'figure',
  'superlative',
  'cause',
  'law',
  'contested',
];

/** The strongest of the reasons found in a sentence; what merely happened is an event. */
export const mainReason = (found: readonly Reason[]): Reason =>
  precedence.find((reason) => found.includes(reason)) ?? 'event';
