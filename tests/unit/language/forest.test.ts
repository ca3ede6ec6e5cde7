import { describe, expect, it } from 'vitest';
import { WeightsError } from '../../../src/language/byte-reader.ts';
import { LEAF } from '../../../src/language/forest/tables.ts';
import { readForest } from '../../../src/language/forest/read-forest.ts';
import { trainOdds } from '../../../training/forest/train-odds.ts';
import { trainForest } from '../../../training/forest/train-forest.ts';
import { writeForest } from '../../../training/forest/write-forest.ts';

const OPTIONS = {
  trees: 40,
  depth: 3,
  rate: 0.3,
  lambda: 1,
  least: 1,
  columns: 1,
  groups: 1,
  seed: 1,
};

/** Groups of three rows of two numbers; right is the row whose two numbers differ most: no line tells it. */
function groups(count: number): {
  table: Float32Array;
  width: number;
  starts: Int32Array;
  right: Int32Array;
} {
  const table = Float32Array.from({ length: count * 6 }, (_, i) => ((i * 7919) % 97) / 97);
  const apart = (row: number): number =>
    Math.abs((table[row * 2] ?? 0) - (table[row * 2 + 1] ?? 0));
  const right = Int32Array.from({ length: count }, (_, group) => {
    const rows = [group * 3, group * 3 + 1, group * 3 + 2];
    return rows.toSorted((a, b) => apart(b) - apart(a))[0] ?? 0;
  });
  const starts = Int32Array.from({ length: count + 1 }, (_, group) => group * 3);
  return { table, width: 2, starts, right };
}

describe('a forest', () => {
  it('adds up one leaf of each tree', () => {
    const tree = { features: [1, LEAF, 0, LEAF, LEAF], values: [0.5, 1, 2, 10, 20] };
    const forest = readForest(writeForest(2, [tree, tree]));
    expect(forest.score(Float32Array.of(9, 0.5))).toBe(2);
    expect(forest.score(Float32Array.of(2, 0.6))).toBe(20);
    expect(forest.score(Float32Array.of(0, 0, 3, 1), 2)).toBe(40);
  });

  it('learns a choice that no sum of its numbers makes', () => {
    const all = groups(300);
    const forest = readForest(trainForest(all, OPTIONS));
    const right = Array.from(all.right).filter((best, group) =>
      [0, 1, 2].every(
        (k) => forest.score(all.table, best * 2) >= forest.score(all.table, (group * 3 + k) * 2),
      ),
    );
    expect(right.length).toBeGreaterThan(270);
  });

  it('is the same bytes for the same data and seed', () => {
    const all = groups(50);
    expect(trainForest(all, { ...OPTIONS, columns: 0.5, groups: 0.7 })).toEqual(
      trainForest(all, { ...OPTIONS, columns: 0.5, groups: 0.7 }),
    );
  });

  it('is refused where it is damaged', () => {
    const whole = writeForest(2, [{ features: [1, LEAF, LEAF], values: [0.5, 1, 2] }]);
    for (let length = 0; length < whole.length; length++) {
      expect(() => readForest(whole.slice(0, length))).toThrow(WeightsError);
    }
    const endless = { features: [1, LEAF], values: [0.5, 1] };
    expect(() => readForest(writeForest(2, [endless]))).toThrow(WeightsError);
    const unknown = { features: [2, LEAF, LEAF], values: [0.5, 1, 2] };
    expect(() => readForest(writeForest(2, [unknown]))).toThrow(WeightsError);
    const leaf = { features: [LEAF, LEAF], values: [1, 2] };
    expect(() => readForest(writeForest(2, [leaf]))).toThrow(WeightsError);
    const deep = {
      features: [...Array<number>(20).fill(0), ...Array<number>(21).fill(LEAF)],
      values: Array<number>(41).fill(0),
    };
    expect(() => readForest(writeForest(2, [deep]))).toThrow(WeightsError);
  });
});

describe('boosted odds', () => {
  /** Rows of two numbers, labelled 1 where they are on the same side of a half: no line tells it. */
  const table = Float32Array.from({ length: 800 }, (_, i) => ((i * 7919) % 97) / 97);
  const labels = Float32Array.from({ length: 400 }, (_, row) =>
    (table[row * 2] ?? 0) > 0.5 === (table[row * 2 + 1] ?? 0) > 0.5 ? 1 : 0,
  );
  const data = {
    table,
    width: 2,
    labels,
    groups: Int32Array.from(labels.keys(), (row) => row >> 2),
  };

  it('tell rows apart that no sum of their numbers does', () => {
    const forest = readForest(trainOdds(data, OPTIONS));
    const right = Array.from(labels).filter(
      (label, row) => forest.score(table, row * 2) > 0 === (label === 1),
    );
    expect(right.length).toBeGreaterThan(380);
  });

  it('take a label between 0 and 1 for a probability', () => {
    const same = { table: new Float32Array(100), width: 1, groups: new Int32Array(100) };
    const forest = readForest(
      trainOdds({ ...same, labels: new Float32Array(100).fill(0.25) }, OPTIONS),
    );
    expect(1 / (1 + Math.exp(-forest.score(Float32Array.of(0))))).toBeCloseTo(0.25, 1);
  });

  it('are the same bytes for the same data and seed', () => {
    const half = { ...OPTIONS, groups: 0.5 };
    expect(trainOdds(data, half)).toEqual(trainOdds(data, half));
  });
});
