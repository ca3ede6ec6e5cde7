import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/sourcing/apply-corrections.ts';
import type { Sourcing } from '../../../src/sourcing/claim.ts';
import { findQuote } from '../../../src/sourcing/find-corrected.ts';
import { quoteClaim, readCorrection, type Correction } from '../../../src/sourcing/correction.ts';
import { readMarkup, sourcingOf } from './written-article.ts';

const markup =
  'The dam held, {p:Jane Roe} said. It rained for a week, {p:Otto Falk} said. The dam held, the mayor said.';
const { text } = readMarkup(markup);
const sourcing = sourcingOf(markup, [
  { source: 'Jane Roe', cue: 'said', content: 'The dam held' },
  { source: 'Otto Falk', cue: 'said', content: 'It rained for a week' },
  { source: 'the mayor', cue: 'said', content: 'The dam held' },
]);
const base = { id: 'c1', created: 1_700_000_000_000 };
const quoteOf = (attribution: number) => {
  const claim = sourcing.claims.find((one) => one.attribution === attribution);
  return quoteClaim(text, claim?.span ?? [0, 0]);
};
const corrected = (...corrections: Correction[]): Sourcing =>
  applyCorrections(sourcing, corrections, { text });
const claimOf = (one: Sourcing, attribution: number) =>
  one.claims.find((claim) => claim.attribution === attribution);

describe('corrections by the reader', () => {
  it('give a claim the source that the reader knows', () => {
    const after = corrected({
      ...base,
      type: 'wrong-source',
      quote: quoteOf(2),
      name: 'Lena Voss',
      kind: 'person',
    });
    expect(claimOf(after, 2)).toMatchObject({ kind: 'person', names: ['Lena Voss'] });
    expect(after.sources.map(({ name }) => name)).toContain('Lena Voss');
    expect(claimOf(after, 0)?.names).toEqual(['Jane Roe']);
  });

  it('join a source that is already there', () => {
    const after = corrected({
      ...base,
      type: 'wrong-source',
      quote: quoteOf(2),
      name: 'jane roe',
      kind: 'person',
    });
    expect(claimOf(after, 2)?.source).toBe(claimOf(sourcing, 0)?.source);
  });

  it('take away what is no claim, and a source that says nothing more', () => {
    const after = corrected({ ...base, type: 'not-a-claim', quote: quoteOf(1) });
    expect(claimOf(after, 1)).toBeUndefined();
    expect(after.sources.map(({ name }) => name)).not.toContain('Otto Falk');
    expect(after.summary.claims.person).toBe(sourcing.summary.claims.person - 1);
  });

  it('change the kind of a source', () => {
    const after = corrected({ ...base, type: 'wrong-kind', quote: quoteOf(1), kind: 'unnamed' });
    expect(claimOf(after, 1)).toMatchObject({ kind: 'unnamed', names: [] });
  });

  it('add a source to words that had none', () => {
    const quote = quoteClaim(text, [text.indexOf('for a week'), text.indexOf('for a week') + 10]);
    const after = corrected({
      ...base,
      type: 'added-source',
      quote,
      name: 'Weather Office',
      kind: 'organisation',
    });
    const added = after.claims.find(({ names }) => names[0] === 'Weather Office');
    expect(added).toMatchObject({ kind: 'organisation', shown: true });
  });

  it('are said to be the reader’s own, with what they did', () => {
    const after = corrected(
      { ...base, type: 'wrong-kind', quote: quoteOf(1), kind: 'unnamed' },
      { ...base, id: 'c2', type: 'not-a-claim', quote: quoteOf(2) },
      { ...base, id: 'c3', type: 'not-a-claim', quote: { exact: 'gone', prefix: '', suffix: '' } },
    );
    expect(claimOf(after, 1)?.corrected).toEqual({ id: 'c1', added: false });
    expect(claimOf(after, 0)?.corrected).toBeUndefined();
    expect(after.corrections?.map(({ claim, found }) => [claim, found])).toEqual([
      [claimOf(sourcing, 1)?.id, true],
      [null, true],
      [null, false],
    ]);
  });

  it('mark words of the reader’s choice as a claim of its own, quoted as they stand, with its links', () => {
    const words = 'It rained for a week';
    const at = text.indexOf(words);
    const add = (exact: string) =>
      applyCorrections(
        sourcing,
        [
          {
            ...base,
            type: 'added-source',
            quote: quoteClaim(text, [text.indexOf(exact), text.indexOf(exact) + exact.length]),
            name: 'jane roe',
            kind: 'person',
          },
        ],
        { text, links: [{ start: at, end: at + 2, href: 'https://rain.example/', own: false }] },
      ).claims.find(({ corrected: own }) => own?.added);
    expect(add('for a week')).toMatchObject({
      span: [text.indexOf('for a week'), text.indexOf('for a week') + 10],
      names: ['Jane Roe'],
      source: claimOf(sourcing, 0)?.source,
      mode: 'indirect',
      links: [0],
    });
  });

  it('reach the inner of two claims when its words are corrected', () => {
    const nested = 'The office of {p:Erik Dahl} said that he told {p:Peter Holm} that it was gone.';
    const both = sourcingOf(nested, [
      {
        source: 'The office of Erik Dahl',
        cue: 'said',
        content: 'that he told Peter Holm that it was gone',
      },
      { source: 'he', cue: 'told', content: 'Holm that it was gone', parent: 0 },
    ]);
    const inner = both.claims.find(({ attribution }) => attribution === 1);
    const written = readMarkup(nested).text;
    const after = applyCorrections(
      both,
      [
        {
          ...base,
          type: 'wrong-source',
          quote: quoteClaim(written, inner?.span ?? [0, 0]),
          name: 'Lena Voss',
          kind: 'person',
        },
      ],
      { text: written },
    );
    expect(claimOf(after, 1)?.names).toEqual(['Lena Voss']);
    expect(claimOf(after, 1)?.chain.map(({ phrase }) => phrase)).toEqual([
      'he told',
      'The office of Erik Dahl said',
    ]);
    expect(claimOf(after, 0)?.corrected).toBeUndefined();
  });

  it('find the right one of two claims with the same words', () => {
    const after = corrected({ ...base, type: 'not-a-claim', quote: quoteOf(2) });
    expect(claimOf(after, 0)).toBeDefined();
    expect(claimOf(after, 2)).toBeUndefined();
  });

  it('change nothing when the words are gone', () => {
    const quote = { exact: 'The dam broke', prefix: '', suffix: '' };
    const after = corrected({ ...base, type: 'not-a-claim', quote });
    expect(after.claims).toEqual(sourcing.claims);
    expect(after.sources).toEqual(sourcing.sources);
  });

  it('of the same claim apply in their order', () => {
    const after = corrected(
      { ...base, type: 'wrong-source', quote: quoteOf(2), name: 'Lena Voss', kind: 'person' },
      {
        ...base,
        id: 'c2',
        type: 'wrong-source',
        quote: quoteOf(2),
        name: 'Ada Brook',
        kind: 'person',
      },
    );
    expect(claimOf(after, 2)?.names).toEqual(['Ada Brook']);
    expect(after.sources.map(({ name }) => name)).not.toContain('Lena Voss');
  });

  it('find any quoted stretch of any text again', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const found = findQuote(any, quoteClaim(any, [start, end]));
        expect(found && any.slice(...found)).toBe(any.slice(start, end));
      }),
    );
  });
});

describe('a correction from outside', () => {
  const valid: Correction = {
    ...base,
    type: 'wrong-source',
    quote: quoteOf(0),
    name: 'Lena Voss',
    kind: 'person',
  };

  it('is read as it was written', () => {
    expect(readCorrection(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
  });

  it.each([
    ['no object', 'x'],
    ['an unknown type', { ...valid, type: 'delete' }],
    ['an unknown kind', { ...valid, kind: 'ghost' }],
    ['an empty quote', { ...valid, quote: { exact: ' ', prefix: '', suffix: '' } }],
    ['no name', { ...valid, name: 7 }],
    ['a date that is none', { ...valid, created: 'yesterday' }],
  ])('is refused with %s', (_, value) => {
    expect(readCorrection(value)).toBeUndefined();
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readCorrection(value)));
  });
});
