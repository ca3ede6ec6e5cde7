import type { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';

/** A sentence to learn from: its features by position, and the label of each position. */
export interface Sequence {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts; 1 if left out. */
  readonly weight?: number;
  /** Scores that are given, `labels` numbers a position: the model learns what to add to them. */
  readonly base?: Float64Array;
}

/** What was written into the buffer, as a sequence with these labels. */
export function sequenceOf(
  features: FeatureBuffer,
  labels: Uint8Array | readonly number[],
  weight = 1,
): Sequence {
  return { ...features.snapshot(), labels: Uint8Array.from(labels), weight };
}
