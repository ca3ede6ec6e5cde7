import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, tokensOf } from './reading.ts';

describe('tokens', () => {
  it('cut contractions as the Penn Treebank does', () => {
    expect(tokensOf('They don’t say it’s theirs; we’ll see, I cannot.').join(' ')).toBe(
      'They do n’t say it ’s theirs ; we ’ll see , I can not .',
    );
  });

  it('keep abbreviations, initials and party labels with their full stop', () => {
    expect(
      tokensOf('Sen. Ann B. Roe (R-Fla.) met U.S. envoys at 9 a.m. on Jan. 3.').join(' '),
    ).toBe('Sen. Ann B. Roe ( R-Fla. ) met U.S. envoys at 9 a.m. on Jan. 3 .');
  });

  it('take "No." for an abbreviation only before a number', () => {
    expect(tokensOf('No. 5 won. He said No.').join(' ')).toBe('No. 5 won . He said No .');
  });

  it('keep numbers, addresses and names in one piece', () => {
    const text =
      '1,000 $5bn 3.5 24-year-old ’80s O’Brien @roe #now a.b@c.org https://x.org/?a=b, x.com';
    expect(tokensOf(text).join(' ')).toBe(
      '1,000 $ 5bn 3.5 24-year-old ’80s O’Brien @roe #now a.b@c.org https://x.org/?a=b , x.com',
    );
  });

  it('never cut an emoji, and count a soft hyphen as part of its word', () => {
    expect(tokensOf('Yes 😀 gov\u00ADern\u00ADment')).toEqual([
      'Yes',
      '😀',
      'gov\u00ADern\u00ADment',
    ]);
  });

  it('cover every character that is no space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { starts, ends } = read(text);
        let last = 0;
        for (const [i, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe('');
          expect(ends[i]).toBeGreaterThan(start);
          last = ends[i] ?? 0;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  it('cover texts of lone surrogates and marks as well', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        const { starts, ends, length } = read(text);
        let covered = 0;
        for (let i = 0; i < length; i++) covered += (ends[i] ?? 0) - (starts[i] ?? 0);
        expect(covered).toBe(text.replace(/(?!\uFEFF)\s/gu, '').length);
      }),
    );
  });
});
