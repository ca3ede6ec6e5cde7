import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normaliseQuote,
  normaliseText,
  originalSpan,
} from '../../../../src/notes/anchor/normalise.ts';
import { quoteAt } from '../../../../src/notes/selectors.ts';

/** Any code points, also unpaired surrogates. */
const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 100 })
  .map((codes) => String.fromCodePoint(...codes));

describe('normalised text', () => {
  it.each([
    ['“Zoë’s” — ﬁne…', `"zoe's" - fine...`],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['a\u00A0 \n\tb', 'a b'],
    ['ＡＢＣ Ⅳ', 'abc iv'],
    ['e\u0301te\u0301', 'ete'],
    ['İstanbul', 'istanbul'],
  ])('of %j is %j', (original, text) => {
    expect(normaliseText(original).text).toBe(text);
  });

  it('is its own normalised text', () => {
    fc.assert(
      fc.property(anyCharacters, (text) => {
        const once = normaliseText(text).text;
        expect(normaliseText(once).text).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('knows where each of its characters comes from', () => {
    fc.assert(
      fc.property(anyCharacters, (text) => {
        const normalised = normaliseText(text);
        expect(normalised.offsets).toHaveLength(normalised.text.length);
        for (let i = 0; i < normalised.text.length; i++) {
          const [start, end] = originalSpan(text, normalised, i, i + 1);
          expect(normaliseText(text.slice(start, end)).text).toContain(normalised.text[i]?.trim());
          expect(normalised.offsets[i]).toBeGreaterThanOrEqual(normalised.offsets[i - 1] ?? 0);
        }
      }),
    );
  });

  it('takes the accents that follow a character along', () => {
    const text = 'cafe\u0301 au';
    expect(originalSpan(text, normaliseText(text), 0, 4)).toEqual([0, 5]);
  });
});

describe('a quote that is normalised', () => {
  it('fits its text on both sides, so that what stands behind it can be told as well', () => {
    const text = 'He said that “nobody — nobody at all — was hurt” when the dam broke on Tuesday.';
    const [start, end] = [text.indexOf('nobody'), text.indexOf(' — was')];
    const { exact, prefix, suffix } = normaliseQuote(quoteAt(text, start, end));
    expect(prefix + exact + suffix).toBe(normaliseText(text).text);
  });
});
