import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightsError } from '../../../src/language/byte-reader.ts';
import { readContainer, section } from '../../../src/language/container.ts';
import { FeatureBuffer } from '../../../src/language/crf/feature-buffer.ts';
import { LinearModel, type ModelTables } from '../../../src/language/crf/model.ts';
import { readModel } from '../../../src/language/crf/read-model.ts';
import { readWordClasses } from '../../../src/language/read-word-classes.ts';
import { buildWordClasses } from '../../../training/classes/build-word-classes.ts';
import { DIMENSIONS } from '../../../training/classes/embeddings.ts';
import { writeModel } from '../../../training/crf/write-model.ts';
import { seededRandom } from '../../../training/random.ts';
import { writeContainer } from '../../../training/write-container.ts';

const bytes = fc.uint8Array({ maxLength: 40 });
const BITS = 10;

/** A model with weights for some features, made from a seed. */
function tables(seed: number): ModelTables {
  const random = seededRandom(seed);
  const starts = [0];
  const features: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature < 2 ** BITS; feature++) {
    if (random() < 0.7) continue;
    features.push(feature);
    weights.push(Math.ceil(random() * 127), -Math.ceil(random() * 127));
    starts.push(weights.length);
  }
  return {
    labels: ['a', 'b', 'c'],
    bits: BITS,
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    weightLabels: Uint8Array.from(weights, (_, k) => (k % 2 === 0 ? 0 : 2)),
    weights: Int8Array.from(weights),
    scale: 0.5,
    transitions: new Float32Array(16).map(() => Math.fround(random())),
  };
}

describe('the weights file', () => {
  it('gives back every part that was written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 20 }), bytes), (parts) => {
        const written = new Map(Object.entries(parts));
        expect(readContainer(writeContainer(written))).toEqual(written);
      }),
    );
  });

  it('is refused when any byte of it is changed or missing', () => {
    const file = writeContainer(new Map([['part', Uint8Array.of(1, 2, 3)]]));
    for (let i = 0; i < file.length; i++) {
      const damaged = file.slice();
      damaged[i] = (damaged[i] ?? 0) ^ 1;
      expect(() => readContainer(damaged)).toThrow(WeightsError);
      expect(() => readContainer(file.slice(0, i))).toThrow(WeightsError);
    }
  });

  it('says in words which part is missing and what helps', () => {
    expect(() => section(new Map(), 'entities')).toThrow(/"entities" is missing.*Reinstalling/u);
  });
});

describe('a model in the weights file', () => {
  it('scores as it did before it was written', () => {
    const before = new LinearModel(tables(3));
    const after = readModel(writeModel(tables(3)));
    const features = new FeatureBuffer();
    for (let position = 0; position < 50; position++) {
      for (let k = 0; k < 20; k++) features.add(k, position);
      features.end();
    }
    const [one, other] = [new Float64Array(150), new Float64Array(150)];
    before.score(features, one);
    after.score(features, other);
    expect(other).toEqual(one);
    expect(one.some((score) => score !== 0)).toBe(true);
    expect(after.transitions).toEqual(before.transitions);
  });

  it('sums exactly the weights of the features that are kept', () => {
    const model = tables(4);
    const features = new FeatureBuffer();
    for (let k = 0; k < 200; k++) features.add(k, 7);
    features.end();
    const wanted = [0, 0, 0];
    for (const hash of features.snapshot().hashes) {
      const index = model.features.indexOf(hash >>> (32 - BITS));
      if (index < 0) continue;
      for (let k = model.starts[index] ?? 0; k < (model.starts[index + 1] ?? 0); k++) {
        const label = model.weightLabels[k] ?? 0;
        wanted[label] = (wanted[label] ?? 0) + 0.5 * (model.weights[k] ?? 0);
      }
    }
    const scores = new Float64Array(3);
    new LinearModel(model).score(features, scores);
    expect([...scores]).toEqual(wanted);
  });

  it('is refused when it is cut short', () => {
    const whole = writeModel(tables(5));
    for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(() => readModel(cut)).toThrow(WeightsError);
    }
  });
});

describe('word classes', () => {
  it('are the same for words that lie near each other, and negative for unknown words', () => {
    const random = seededRandom(1);
    const words = Array.from({ length: 200 }, (_, index) => `w${'abcdefghij'[index % 10]}${index}`);
    const vectors = Float32Array.from(
      { length: words.length * DIMENSIONS },
      (_, i) => (i % DIMENSIONS === Math.floor(i / DIMENSIONS) % 10 ? 1 : 0) + random() * 0.01,
    );
    const classes = readWordClasses(
      buildWordClasses({ words, vectors }, 1, { coarse: 10, middle: 12, fine: 20 }),
    );
    expect(classes.find('wa10').coarse).toBe(classes.find('wa20').coarse);
    expect(classes.find('wa10').coarse).not.toBe(classes.find('wb11').coarse);
    expect(classes.find('never-seen').fine).toBe(-1);
    expect(classes.find('pre-wa10')).toEqual(classes.find('wa10'));
  });
});
