import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/language/crf/feature-buffer.ts';
import { LinearModel } from '../../../src/language/crf/model.ts';
import { hashFeature } from '../../../src/language/hash.ts';

const BITS = 6;

describe('the sums of a linear model', () => {
  it('are those of the weights of all features, however many labels and features there are', () => {
    const weight = fc.integer({ min: -128, max: 127 });
    // what is not in here has no weight
    const table = fc.dictionary(
      fc.integer({ min: 0, max: 2 ** BITS - 1 }).map(String),
      fc.dictionary(fc.integer({ min: 0, max: 10 }).map(String), weight, { minKeys: 1 }),
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 11 }), fc.nat(700), (given, count, size) => {
        const labels = Array.from({ length: count }, (_, y) => `${y}`);
        const kept = Object.entries(given).map(
          ([feature, weights]) =>
            [Number(feature), Object.entries(weights).filter(([y]) => Number(y) < count)] as const,
        );
        const buffer = new FeatureBuffer();
        const expected = new Int32Array(count);
        for (let k = 0; k < size; k++) {
          buffer.add(k, 1, 2);
          const feature = hashFeature(k, 1, 2) >>> (32 - BITS);
          const [, weights = []] = kept.find(([number]) => number === feature) ?? [];
          for (const [y, value] of weights) expected[Number(y)]! += value;
        }
        buffer.end();
        const flat = kept.flatMap(([, weights]) => weights);
        const starts = [0];
        for (const [, weights] of kept) starts.push((starts.at(-1) ?? 0) + weights.length);
        const model = new LinearModel({
          labels,
          bits: BITS,
          features: Int32Array.from(kept, ([feature]) => feature),
          starts: Int32Array.from(starts),
          weightLabels: Uint8Array.from(flat, ([y]) => Number(y)),
          weights: Int8Array.from(flat, ([, value]) => value),
          scale: 1,
          transitions: new Float32Array((count + 1) ** 2),
        });
        const sums = new Int32Array(count);
        model.sum(buffer, sums);
        expect(sums).toEqual(expected);
      }),
    );
  });
});
