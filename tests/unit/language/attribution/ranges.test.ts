import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRange, mergeRanges, type Range } from '../../../../src/language/attribution/ranges.ts';

const range = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

const tokensOf = (ranges: readonly Range[]): Set<number> =>
  new Set(
    ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k)),
  );

describe('ranges of tokens', () => {
  it('cover the same tokens after merging, in order and with gaps between them', () => {
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const merged = mergeRanges(ranges);
        expect(tokensOf(merged)).toEqual(tokensOf(ranges));
        for (const [i, { start }] of merged.entries()) {
          if (i > 0) expect(start).toBeGreaterThan(merged[i - 1]?.end ?? Infinity);
        }
      }),
    );
  });

  it('lose exactly the tokens of the hole', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, hole) => {
        const kept = [...tokensOf(ranges)].filter((i) => i < hole.start || i >= hole.end);
        expect(tokensOf(cutRange(mergeRanges(ranges), hole))).toEqual(new Set(kept));
      }),
    );
  });
});
