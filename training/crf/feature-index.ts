import type { Sequence } from './sequence.ts';

// Indices below are hashes cut to `bits`, or counts made here: hence the `!`.

/** The features that are worth a weight, numbered from 0, and the sequences in those numbers. */
export interface IndexedSequences {
  /** The hash, cut to `bits`, of each numbered feature; rising. */
  readonly features: Int32Array;
  readonly sequences: readonly Sequence[];
}

/** Numbers the features that occur at least `minimum` times, and drops the others from the sequences. */
export function indexFeatures(
  sequences: readonly Sequence[],
  bits: number,
  minimum: number,
): IndexedSequences {
  const shift = 32 - bits;
  const counts = new Uint8Array(2 ** bits);
  for (const { hashes } of sequences) {
    for (const hash of hashes) {
      const feature = hash >>> shift;
      if (counts[feature]! < 255) counts[feature]!++;
    }
  }
  const numbers = new Int32Array(2 ** bits).fill(-1);
  let kept = 0;
  for (let feature = 0; feature < counts.length; feature++) {
    if (counts[feature]! >= minimum) numbers[feature] = kept++;
  }
  const features = new Int32Array(kept);
  for (let feature = 0; feature < numbers.length; feature++) {
    if (numbers[feature]! >= 0) features[numbers[feature]!] = feature;
  }
  return { features, sequences: sequences.map((one) => renumber(one, numbers, shift)) };
}

function renumber(sequence: Sequence, numbers: Int32Array, shift: number): Sequence {
  const hashes = new Int32Array(sequence.hashes.length);
  const offsets = new Int32Array(sequence.offsets.length);
  let size = 0;
  for (let t = 0; t + 1 < sequence.offsets.length; t++) {
    for (let k = sequence.offsets[t]!; k < sequence.offsets[t + 1]!; k++) {
      const number = numbers[sequence.hashes[k]! >>> shift]!;
      if (number >= 0) hashes[size++] = number;
    }
    offsets[t + 1] = size;
  }
  return { ...sequence, hashes: hashes.slice(0, size), offsets };
}
