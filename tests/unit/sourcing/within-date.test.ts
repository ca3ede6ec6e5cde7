import { describe, expect, it } from 'vitest';
import { isWithinDate } from '../../../src/sourcing/within-date.ts';

describe('a span within a date', () => {
  const dates = [
    { start: 5, end: 11, value: '2024-06-01' },
    { start: 20, end: 24, value: '2016' },
  ];

  it('is the date or a part of it', () => {
    expect(isWithinDate(dates, [5, 11])).toBe(true);
    expect(isWithinDate(dates, [21, 23])).toBe(true);
  });

  it('holds nothing that stands before or behind', () => {
    for (const span of [
      [4, 11],
      [5, 12],
      [8, 22],
      [12, 15],
      [24, 30],
    ] as const)
      expect(isWithinDate(dates, span)).toBe(false);
    expect(isWithinDate([], [5, 11])).toBe(false);
  });
});
