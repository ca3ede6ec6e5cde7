import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLayout, headingHeight, rowHeight } from '../../../src/screens/library/layout.ts';

const groupsOf = (counts: readonly number[]) =>
  counts.map((count, i) => ({ key: `g${i}`, title: `Group ${i}`, count }));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('the layout of the library', () => {
  test('puts 50,000 rows under each other', () => {
    const layout = createLayout(50_000, []);
    expect(layout.height).toBe(50_000 * rowHeight);
    expect(layout.topOf(49_999)).toBe(49_999 * rowHeight);
  });

  test('finds any row by the place at which it stands, with groups and an unfolded row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: rowHeight, max: 900 }),
        fc.nat(),
        (counts, at, height, some) => {
          const total = sum(counts);
          const layout = createLayout(total, groupsOf(counts), { index: at % total, height });
          const index = some % total;
          expect(layout.indexAt(layout.topOf(index))).toBe(index);
          expect(layout.indexAt(layout.topOf(index) + rowHeight - 1)).toBe(index);
          expect(layout.height).toBe(
            total * rowHeight + counts.length * headingHeight + height - rowHeight,
          );
        },
      ),
    );
  });

  test('puts every heading right above the first row of its group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (counts) => {
        const layout = createLayout(sum(counts), groupsOf(counts));
        const headings = layout.headingsIn(0, layout.height);
        expect(headings.map(({ top }) => top + headingHeight)).toEqual(
          counts.map((_, i) => layout.topOf(sum(counts.slice(0, i)))),
        );
      }),
    );
  });

  test('never overlaps two rows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (counts, at) => {
          const total = sum(counts);
          const unfolded = { index: at % total, height: 333 };
          const layout = createLayout(total, groupsOf(counts), unfolded);
          for (let i = 1; i < total; i++) {
            const height = i - 1 === unfolded.index ? unfolded.height : rowHeight;
            expect(layout.topOf(i)).toBeGreaterThanOrEqual(layout.topOf(i - 1) + height);
          }
        },
      ),
    );
  });

  test('of nothing has no height and no failure', () => {
    const layout = createLayout(0, []);
    expect([layout.height, layout.indexAt(500), layout.headingsIn(0, 900)]).toEqual([0, 0, []]);
  });
});
