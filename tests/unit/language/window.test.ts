import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/language/crf/feature-buffer.ts';
import { LinearModel } from '../../../src/language/crf/model.ts';
import { WindowScores, writeWindow, type WriteAlone } from '../../../src/language/crf/window.ts';
import { read } from './reading.ts';

const LABELS = ['a', 'b', 'c'];

/** A model that has a weight for every feature. */
const model = new LinearModel({
  labels: LABELS,
  bits: 8,
  features: Int32Array.from({ length: 256 }, (_, feature) => feature),
  starts: Int32Array.from({ length: 257 }, (_, feature) => feature),
  weightLabels: Uint8Array.from({ length: 256 }, (_, feature) => feature % 3),
  weights: Int8Array.from({ length: 256 }, (_, feature) => (feature * 37) % 100),
  scale: 1,
  transitions: new Float32Array(16),
});

const write: WriteAlone = (features, word, place) => {
  features.add(place, word.folded);
  features.add(place + 10, word.suffix3, word.capital);
};

describe('scores that are counted once for each different word', () => {
  it('are the same as those of features written out for each token', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', 'Roe', 'roe', 'said', '.'), { minLength: 1 }),
        (all) => {
          const { words, length } = read(all.join(' ').replaceAll('.', ','));
          const features = new FeatureBuffer();
          for (let i = 0; i < length; i++) {
            writeWindow(features, words, i, 0, length, write);
            features.end();
          }
          const written = new Int32Array(length * LABELS.length);
          model.sum(features, written);
          const counted = new Int32Array(length * LABELS.length);
          new WindowScores(model, write).sumInto(counted, words, 0, length);
          expect(counted).toEqual(written);
        },
      ),
    );
  });
});
