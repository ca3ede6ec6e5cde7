import { expect, test } from 'vitest';
import { titleParts } from '../../../src/article/title.ts';

test('a page title is parted at bars and dashes, not inside words', () => {
  expect(titleParts('Rain falls | Weather - The Post')).toEqual([
    'Rain falls',
    'Weather',
    'The Post',
  ]);
  expect(titleParts('Ten-year plan: what it says')).toEqual(['Ten-year plan: what it says']);
  expect(titleParts('Rain falls|The Post')).toEqual(['Rain falls', 'The Post']);
  expect(titleParts('')).toEqual([]);
});
