import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bioesLabels } from '../../../../src/language/crf/labels.ts';
import { decode } from '../../../../src/language/crf/decode.ts';
import { LinearModel } from '../../../../src/language/crf/model.ts';
import { decodeBest } from '../../../../src/language/crf/n-best.ts';

const LABELS = bioesLabels(['x']);
const SIDE = LABELS.length + 1;

function modelOf(transitions: readonly number[]): LinearModel {
  return new LinearModel({
    labels: LABELS,
    bits: 5,
    features: new Int32Array(0),
    starts: Int32Array.of(0),
    weightLabels: new Uint8Array(0),
    weights: new Int8Array(0),
    scale: 1,
    transitions: Float32Array.from(transitions),
  });
}

/** Scores of all legal sequences by trying every one, best first. */
function allScores(model: LinearModel, scores: Float64Array, positions: number): number[] {
  const edge = LABELS.length;
  const walk = (t: number, from: number, sum: number): number[] => {
    if (t === positions) {
      const last = from * SIDE + edge;
      return model.legal[last] === 1 ? [sum + (model.transitions[last] ?? 0)] : [];
    }
    return LABELS.flatMap((_, y) => {
      const step = from * SIDE + y;
      if (model.legal[step] !== 1) return [];
      const gain = (scores[t * LABELS.length + y] ?? 0) + (model.transitions[step] ?? 0);
      return walk(t + 1, y, sum + gain);
    });
  };
  return walk(0, edge, 0).sort((a, b) => b - a);
}

const number = fc.integer({ min: -40, max: 40 }).map((value) => value / 8);

describe('the best readings of a sentence', () => {
  const cases = fc.record({
    transitions: fc.array(number, { minLength: SIDE * SIDE, maxLength: SIDE * SIDE }),
    scores: fc.array(number, { minLength: LABELS.length, maxLength: LABELS.length * 4 }),
  });

  it('are those that trying every one finds, best first, each once', () => {
    fc.assert(
      fc.property(cases, ({ transitions, scores }) => {
        const positions = Math.floor(scores.length / LABELS.length);
        const model = modelOf(transitions);
        const given = Float64Array.from(scores);
        const readings = decodeBest(model, given, positions, 5);
        const expected = allScores(model, given, positions).slice(0, 5);
        expect(readings.map(({ score }) => score.toFixed(6))).toEqual(
          expected.map((score) => score.toFixed(6)),
        );
        expect(new Set(readings.map(({ labels }) => labels.join(' '))).size).toBe(readings.length);
      }),
    );
  });

  it('begin with what Viterbi finds', () => {
    fc.assert(
      fc.property(cases, ({ transitions, scores }) => {
        const positions = Math.floor(scores.length / LABELS.length);
        const model = modelOf(transitions.map((value, i) => value + i / 1000));
        const given = Float64Array.from(scores, (value, i) => value + i / 777);
        const [best] = decodeBest(model, given, positions, 3);
        expect(best?.labels).toEqual(decode(model, given, positions));
      }),
    );
  });

  it('are only those within a distance of the best, if one is given', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 80 }), ({ transitions, scores }, eighths) => {
        const positions = Math.floor(scores.length / LABELS.length);
        const model = modelOf(transitions);
        const given = Float64Array.from(scores);
        const within = eighths / 8;
        const readings = decodeBest(model, given, positions, 5, within);
        const all = allScores(model, given, positions);
        const expected = all.filter((score) => score >= (all[0] ?? 0) - within).slice(0, 5);
        expect(readings.map(({ score }) => score.toFixed(6))).toEqual(
          expected.map((score) => score.toFixed(6)),
        );
      }),
    );
  });

  it('are none for no positions', () => {
    expect(decodeBest(modelOf([]), new Float64Array(0), 0, 3)).toEqual([]);
  });
});
