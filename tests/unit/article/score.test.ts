import { expect, test } from 'vitest';
import { tokenScore } from '../../../scripts/pages/score.ts';

test('a text scores full marks against itself, whatever its case, marks and spaces', () => {
  expect(tokenScore('“Rain,” she said.', 'rain SHE   said').f1).toBe(1);
});

test('words too many cost precision, words too few recall, and each word counts as often as it stands', () => {
  expect(tokenScore('a b c d', 'a b')).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(tokenScore('a', 'a a a a').recall).toBe(0.25);
  expect(tokenScore('', 'a').f1).toBe(0);
});
