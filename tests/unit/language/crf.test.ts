import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLikely } from '../../../src/language/crf/decode-likely.ts';
import { decode } from '../../../src/language/crf/decode.ts';
import { bioesLabels, decodeSpans, encodeSpans } from '../../../src/language/crf/labels.ts';
import { Lattice, computeMarginals } from '../../../src/language/crf/marginals.ts';
import { LinearModel } from '../../../src/language/crf/model.ts';

const BIOES = bioesLabels(['x']);

function modelOf(labels: readonly string[], transitions: readonly number[]): LinearModel {
  return new LinearModel({
    labels,
    bits: 8,
    features: new Int32Array(0),
    starts: new Int32Array(1),
    weightLabels: new Uint8Array(0),
    weights: new Int8Array(0),
    scale: 1,
    transitions: Float32Array.from(transitions),
  });
}

/** Every sequence of labels with its score, the illegal ones left out. */
function* everySequence(
  model: LinearModel,
  scores: Float64Array,
  length: number,
): Generator<{ labels: number[]; score: number }> {
  const count = model.labels.length;
  const side = count + 1;
  for (let code = 0; code < count ** length; code++) {
    const labels = Array.from({ length }, (_, t) => Math.floor(code / count ** t) % count);
    const path = [count, ...labels, count];
    const edges = path.slice(1).map((to, k) => (path[k] ?? 0) * side + to);
    if (edges.some((edge) => model.legal[edge] === 0)) continue;
    const moves = edges.reduce((sum, edge) => sum + (model.transitions[edge] ?? 0), 0);
    yield {
      labels,
      score: labels.reduce((sum, y, t) => sum + (scores[t * count + y] ?? 0), moves),
    };
  }
}

const length = 4;
const numbers = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: count, maxLength: count });
const cases = (labels: readonly string[]): fc.Arbitrary<[number[], number[]]> =>
  fc.tuple(numbers((labels.length + 1) ** 2), numbers(length * labels.length));

describe('the CRF', () => {
  it('finds the best legal sequence of labels, as trying all of them does', () => {
    fc.assert(
      fc.property(cases(BIOES), ([transitions, given]) => {
        const model = modelOf(BIOES, transitions);
        const scores = Float64Array.from(given);
        const all = [...everySequence(model, scores, length)];
        const top = Math.max(...all.map(({ score }) => score));
        const found = [...decode(model, scores, length)];
        const same = all.find(({ labels }) => labels.every((label, t) => label === found[t]));
        expect(same?.score).toBeCloseTo(top, 5);
      }),
    );
  });

  it('finds the same when it only looks at likely labels and they are close', () => {
    const labels = ['a', 'b', 'c'];
    fc.assert(
      fc.property(cases(labels), ([transitions, given]) => {
        const model = modelOf(labels, transitions);
        const scores = Float64Array.from(given);
        expect(decodeLikely(model, scores, length)).toEqual(decode(model, scores, length));
      }),
    );
  });

  it('gives each label its probability, as adding up all sequences does', () => {
    fc.assert(
      fc.property(cases(BIOES), ([transitions, given]) => {
        const model = modelOf(BIOES, transitions);
        const scores = Float64Array.from(given);
        const lattice = new Lattice();
        computeMarginals(model, scores, length, lattice);
        const sums = new Float64Array(length * BIOES.length);
        let total = 0;
        for (const { labels, score } of everySequence(model, scores, length)) {
          total += Math.exp(score);
          for (const [t, y] of labels.entries()) {
            sums[t * BIOES.length + y] = (sums[t * BIOES.length + y] ?? 0) + Math.exp(score);
          }
        }
        for (const [i, sum] of sums.entries()) {
          expect(lattice.marginals[i]).toBeCloseTo(sum / total, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('labels an empty sentence with nothing', () => {
    expect(decode(modelOf(BIOES, []), new Float64Array(0), 0)).toHaveLength(0);
  });
});

describe('BIOES labels', () => {
  it('spell spans and are read back', () => {
    const spans = [
      { start: 0, end: 1, type: 0 },
      { start: 1, end: 4, type: 1 },
      { start: 5, end: 7, type: 0 },
    ];
    expect(decodeSpans(encodeSpans(8, spans))).toEqual(spans);
  });
});
