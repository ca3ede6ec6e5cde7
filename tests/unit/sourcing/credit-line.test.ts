import { describe, expect, it } from 'vitest';
import { isCreditLine } from '../../../src/sourcing/credit-line.ts';

describe('a line that tells who made the article', () => {
  it.each([
    'Jane Roe reported from Westmark.',
    'Jane Roe reported from Westmark, and Carl Berg from Port Lewis.',
    'Jane Roe contributed to this report from Port Lewis.',
    'Harbour Mail writer Jane Roe contributed to the story.',
    'Carl Berg contributed to the report from Port Lewis.',
    'Additional reporting by Jane Roe',
  ])('is one: %s', (sentence) => {
    expect(isCreditLine(sentence)).toBe(true);
  });

  it.each([
    'The scientists who contributed to the report come from 40 countries.',
    'Haste contributed to the story of the crash.',
    'Jane Roe reported from Westmark that 40 percent of the dams had failed.',
    'Westmark Hospitals reported from May to June 300 deaths.',
  ])('is none: %s', (sentence) => {
    expect(isCreditLine(sentence)).toBe(false);
  });
});
