import { describe, expect, it } from 'vitest';
import { sourcesOf } from './written-article.ts';

describe('whoever a participle leaves unsaid', () => {
  it('is who just spoke in the sentence', () => {
    const sources = sourcesOf(
      'The quay is safe, {p:Jane Roe} wrote, noting that the piles were new.',
      [
        { source: 'Jane Roe', cue: 'wrote', content: 'The quay is safe' },
        { cue: 'noting', content: 'the piles were new' },
      ],
    );
    expect(sources[1]).toEqual({ kind: 'person', names: ['Jane Roe'] });
  });

  it('is the subject of the sentence where nobody spoke before', () => {
    const [source] = sourcesOf(
      'On Monday, {p:Jane Roe} left the hall before warning that the quay could fall.',
      [{ cue: 'warning', content: 'the quay could fall' }],
    );
    expect(source).toEqual({ kind: 'person', names: ['Jane Roe'] });
  });

  it('is not whoever an aside or a preposition names', () => {
    const markup =
      'Following {p:Carl Berg} on stage, the guests left, saying that it was late. ' +
      'A letter to {p:Carl Berg} came back, warning that the quay could fall.';
    const sources = sourcesOf(markup, [
      { cue: 'saying', content: 'it was late' },
      { cue: 'warning', content: 'the quay could fall' },
    ]);
    expect(sources.map(({ kind }) => kind)).toEqual(['unspecified', 'unspecified']);
  });

  it('is not who tells of it', () => {
    const sources = sourcesOf(
      '{p:Jane Roe} said a caller had rung, claiming that the quay burnt.',
      [
        {
          source: 'Jane Roe',
          cue: 'said',
          content: 'a caller had rung, claiming that the quay burnt',
        },
        { cue: 'claiming', content: 'the quay burnt' },
      ],
    );
    expect(sources[1]?.names).toEqual([]);
  });

  it('is the subject of the verb before "and", but not of a passive', () => {
    const markup =
      '{p:Jane Roe} blamed the rain and warned that the quay could fall. ' +
      '{p:Carl Berg} blamed the fog and is said to be late.';
    const sources = sourcesOf(markup, [
      { source: 'Jane Roe', cue: 'blamed', content: 'the rain' },
      { cue: 'warned', content: 'the quay could fall' },
      { source: 'Carl Berg', cue: 'blamed', content: 'the fog' },
      { cue: 'is said', content: 'to be late' },
    ]);
    expect(sources.map(({ names }) => names)).toEqual([
      ['Jane Roe'],
      ['Jane Roe'],
      ['Carl Berg'],
      [],
    ]);
  });
});
