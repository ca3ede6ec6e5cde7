import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/language/crf/feature-buffer.ts';
import { decode } from '../../../src/language/crf/decode.ts';
import { probabilities } from '../../../src/language/crf/logistic.ts';
import { readModel } from '../../../src/language/crf/read-model.ts';
import { quantise } from '../../../training/crf/quantise.ts';
import { sequenceOf, type Sequence } from '../../../training/crf/sequence.ts';
import { trainCrf } from '../../../training/crf/train-crf.ts';
import { trainLogistic } from '../../../training/crf/train-logistic.ts';
import { writeModel } from '../../../training/crf/write-model.ts';

/** Small sentences of numbers: a run of odd numbers is a span. */
const SENTENCES = Array.from({ length: 60 }, (_, s) =>
  Array.from({ length: 8 }, (__, t) => (s * 7 + t * t * (s + 3)) % 11),
);
const LABELS = ['O', 'B-x', 'I-x', 'E-x', 'S-x'];

function labelsOf(numbers: readonly number[]): number[] {
  const odd = (t: number): boolean => (numbers[t] ?? 0) % 2 === 1;
  return numbers.map((_, t) => {
    if (!odd(t)) return 0;
    if (odd(t - 1)) return odd(t + 1) ? 2 : 3;
    return odd(t + 1) ? 1 : 4;
  });
}

function write(features: FeatureBuffer, numbers: readonly number[]): void {
  features.clear();
  for (const [t, number] of numbers.entries()) {
    features.add(1, number);
    features.add(2, numbers[t - 1] ?? 99);
    features.add(3, numbers[t + 1] ?? 99);
    features.end();
  }
}

function sequences(): Sequence[] {
  const features = new FeatureBuffer();
  return SENTENCES.map((numbers) => {
    write(features, numbers);
    return sequenceOf(features, labelsOf(numbers));
  });
}

const options = { epochs: 20, seed: 1, bits: 12, l1: 0.01, dropout: 0.1, averages: 2 };
const trained = (): Uint8Array =>
  writeModel(quantise(trainCrf(sequences(), { labels: LABELS, ...options })));

describe('training', () => {
  it('learns what its sentences show', () => {
    const model = readModel(trained());
    const features = new FeatureBuffer();
    for (const numbers of SENTENCES) {
      write(features, numbers);
      const scores = new Float64Array(numbers.length * LABELS.length);
      model.score(features, scores);
      expect([...decode(model, scores, numbers.length)]).toEqual(labelsOf(numbers));
    }
  });

  it('gives the same bytes for the same sentences and seed', () => {
    expect(trained()).toEqual(trained());
  });

  it('answers yes or no with a probability', () => {
    const features = new FeatureBuffer();
    const questions = SENTENCES.map((numbers) => {
      write(features, numbers);
      return sequenceOf(
        features,
        numbers.map((number) => number % 2),
      );
    });
    const model = readModel(writeModel(quantise(trainLogistic(questions, options))));
    write(features, [3, 4]);
    const [yes = 0, no = 1] = probabilities(model, features);
    expect(yes).toBeGreaterThan(0.8);
    expect(no).toBeLessThan(0.2);
  });
});
