import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../src/language/sentences.ts';
import { read, sentencesOf } from './reading.ts';

describe('sentences', () => {
  it('do not end after a title, an initial or a state', () => {
    const text = 'Gov. Ann B. Roe of Calif. met Dr. Poe. They spoke. It rained in St. Paul.';
    expect(sentencesOf(text)).toEqual([
      'Gov. Ann B. Roe of Calif. met Dr. Poe.',
      'They spoke.',
      'It rained in St. Paul.',
    ]);
  });

  it('end after "U.S." or "a.m." only where a new one clearly begins', () => {
    expect(
      sentencesOf('He left the U.S. He was tired. The U.S. Senate met at 9 a.m. Monday.'),
    ).toEqual(['He left the U.S.', 'He was tired.', 'The U.S. Senate met at 9 a.m. Monday.']);
  });

  it('keep a closing quotation mark with their full stop', () => {
    expect(sentencesOf('“We won.” She left. "Why?" he asked.')).toEqual([
      '“We won.”',
      'She left.',
      '"Why?" he asked.',
    ]);
  });

  it('end with their paragraph, stop or no stop', () => {
    expect(sentencesOf('A headline\nA line.\r\n\nAnother')).toEqual([
      'A headline',
      'A line.',
      'Another',
    ]);
  });

  it('are cut where text without stops would never end', () => {
    const { sentenceStarts, length } = read('word '.repeat(900));
    expect(length).toBe(900);
    expect(sentenceStarts).toHaveLength(900 / LONGEST_SENTENCE + 1);
  });

  it('hold every token once, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { sentenceStarts, sentences, length, paragraphs } = read(text);
        expect(sentenceStarts[0]).toBe(0);
        expect(sentenceStarts.at(-1)).toBe(length);
        expect(paragraphs).toHaveLength(sentenceStarts.length - 1);
        for (let i = 0; i < length; i++) {
          const s = sentences[i] ?? -1;
          expect(i).toBeGreaterThanOrEqual(sentenceStarts[s] ?? Infinity);
          expect(i).toBeLessThan(sentenceStarts[s + 1] ?? 0);
        }
      }),
    );
  });
});
