import { describe, expect, it } from 'vitest';
import { nextClaim } from '../../../src/content/walk.ts';
import type { Mark } from '../../../src/marks/mark.ts';

const mark = (claim: number, start: number): Mark => ({
  kind: 'claim-person',
  start,
  end: start + 5,
  subject: { claim },
});
// Claim 7 stands first on the page, then 3 (whose source comes before its words), then 5.
const marks = [mark(5, 90), mark(3, 40), mark(3, 20), mark(7, 0)];

describe('the walk through the claims', () => {
  it('begins with the first claim, or backwards with the last', () => {
    expect(nextClaim(marks, undefined, 1)).toBe(7);
    expect(nextClaim(marks, undefined, -1)).toBe(5);
  });

  it('goes in reading order, each claim once, and round the end', () => {
    expect(nextClaim(marks, 7, 1)).toBe(3);
    expect(nextClaim(marks, 3, 1)).toBe(5);
    expect(nextClaim(marks, 5, 1)).toBe(7);
    expect(nextClaim(marks, 7, -1)).toBe(5);
  });

  it('begins again when the claim is not there any more', () => {
    expect(nextClaim(marks, 99, 1)).toBe(7);
  });

  it('finds nothing where nothing is marked', () => {
    expect(nextClaim([], undefined, 1)).toBeUndefined();
  });
});
