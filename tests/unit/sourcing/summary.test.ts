import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourcing } from '../../../src/sourcing/sourcing.ts';
import { analysisOf, sourcingOf } from './written-article.ts';

describe('the sourcing of an article', () => {
  it('counts claims by kind and identified sources once', () => {
    const { summary } = sourcingOf(
      '“The dam held,” {p:Jane Roe} said. The road is open, {p:Roe} added. It may rain, critics say.',
      [
        { source: 'Jane Roe', cue: 'said', content: '“The dam held,”' },
        { source: 'Roe', cue: 'added', content: 'The road is open' },
        { source: 'critics', cue: 'say', content: 'It may rain' },
      ],
    );
    expect(summary.claims).toMatchObject({ person: 2, unnamed: 1 });
    expect(summary).toMatchObject({ identified: 1, singleSource: false });
  });

  it('says when everything rests on one source', () => {
    const sourcing = sourcingOf(
      'The dam held, {p:Jane Roe} said. The road is open, {p:Roe} added.',
      [
        { source: 'Jane Roe', cue: 'said', content: 'The dam held' },
        { source: 'Roe', cue: 'added', content: 'The road is open' },
      ],
    );
    expect(sourcing.summary.singleSource).toBe(true);
  });

  it('counts no word twice where one claim holds another', () => {
    const { summary } = sourcingOf('{p:Jane Roe} said that critics say it may rain.', [
      { source: 'Jane Roe', cue: 'said', content: 'that critics say it may rain' },
      { source: 'critics', cue: 'say', content: 'it may rain', parent: 0 },
    ]);
    const total = Object.values(summary.share).reduce((a, b) => a + b, 0);
    expect(total).toBeLessThanOrEqual(1);
    // "that critics say" is hers, "it may rain" theirs.
    expect(summary.share.person).toBeCloseTo(3 / 9);
    expect(summary.share.unnamed).toBeCloseTo(3 / 9);
  });

  it('reads any text with any attributions without throwing, and stays inside it', () => {
    const span = fc
      .tuple(fc.nat(200), fc.nat(200))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const spans = fc.array(span, { maxLength: 2 });
    const attribution = fc.record({
      source: spans,
      cue: spans,
      content: spans,
      mode: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      parent: fc.option(fc.nat(3)),
    });
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      ' ',
      '\n',
      'He',
      'the',
      'of',
      'Roe',
      'who',
      ',',
      'and',
      '’s',
      '.',
      'poll',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 }))),
        fc.array(attribution),
        (pieces, attributions) => {
          const markup = pieces.join(' ').replaceAll('{', '(');
          const { text, analysis } = analysisOf(markup, []);
          const { claims, sources } = readSourcing({ text }, { ...analysis, attributions });
          for (const { source } of claims) {
            expect(source === null || sources.some(({ id }) => id === source)).toBe(true);
          }
        },
      ),
    );
  });
});
