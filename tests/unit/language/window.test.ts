import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureBuffer } from '../../../src/language/crf/feature-buffer.ts';
import { LinearModel } from '../../../src/language/crf/model.ts';
import { WindowScores, writeWindow, type WriteAlone } from '../../../src/language/crf/window.ts';
import { Vocabulary } from '../../../src/language/vocabulary.ts';
import { noClasses } from '../../../src/language/word-classes.ts';
import type { Word } from '../../../src/language/word.ts';
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

function written(words: readonly Word[]): Int32Array {
  const features = new FeatureBuffer();
  for (let i = 0; i < words.length; i++) {
    writeWindow(features, words, i, 0, words.length, write);
    features.end();
  }
  const sums = new Int32Array(words.length * LABELS.length);
  model.sum(features, sums);
  return sums;
}

function counted(words: readonly Word[]): Int32Array {
  const sums = new Int32Array(words.length * LABELS.length);
  new WindowScores(model, write).sumInto(sums, words, 0, words.length);
  return sums;
}

describe('scores that are counted once for each different word', () => {
  it('are the same as those of features written out for each token', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', 'Roe', 'roe', 'said', '.'), { minLength: 1 }),
        (all) => {
          const { words } = read(all.join(' ').replaceAll('.', ','));
          expect(counted(words)).toEqual(written(words));
        },
      ),
    );
  });

  it('are those of the word itself when a full vocabulary starts again in a sentence', () => {
    const vocabulary = new Vocabulary(noClasses);
    const first = Array.from({ length: 30_000 }, (_, i) => vocabulary.word(`w${i}`));
    const second = ['x', 'y', 'z'].map((text) => vocabulary.word(text));
    const words = [first[0], first[1], ...second, first[2]].filter((word) => word !== undefined);
    expect(counted(words)).toEqual(written(words));
  });
});
