import { describe, expect, it } from 'vitest';
import { sourcesOf, type WrittenAttribution } from './written-article.ts';

const last = (markup: string, ...attributions: WrittenAttribution[]): string => {
  const found = sourcesOf(markup, attributions).at(-1);
  return [found?.kind, ...(found?.names ?? [])].join(' | ');
};

describe('those who are meant together', () => {
  it('are the two who were just named together', () => {
    expect(
      last('{p:Ann Hale} and Gov. {p:Carl Berg} came on Monday. The two said that it was late.', {
        source: 'The two',
        cue: 'said',
        content: 'it was late',
      }),
    ).toBe('person | Ann Hale | Carl Berg');
  });

  it('are all three candidates', () => {
    expect(
      last(
        '{p:Ann Hale}, {p:Eva Roe} and {p:Carl Berg} came. All three candidates said that it was late.',
        { source: 'All three candidates', cue: 'said', content: 'it was late' },
      ),
    ).toBe('person | Ann Hale | Eva Roe | Carl Berg');
  });

  it('are nobody where others were named than the number says', () => {
    expect(
      last('{p:Ann Hale} and {p:Carl Berg} came. All three candidates said that it was late.', {
        source: 'All three candidates',
        cue: 'said',
        content: 'it was late',
      }),
    ).toBe('unnamed');
  });

  it('are "they" in the same sentence, though others spoke before', () => {
    expect(
      last(
        'Many sailors said that it was late. {p:Ann Hale} and {p:Carl Berg} left after they warned of fog.',
        { source: 'Many sailors', cue: 'said', content: 'it was late' },
        { source: 'they', cue: 'warned', content: 'fog' },
      ),
    ).toBe('person | Ann Hale | Carl Berg');
  });

  it('are not who met somebody else’s friend', () => {
    expect(
      last('{p:Ann Hale}’s and {p:Carl Berg}’s ships came. They warned of fog.', {
        source: 'They',
        cue: 'warned',
        content: 'fog',
      }),
    ).toBe('unnamed');
  });
});

describe('who a clause is about', () => {
  it('is a person after "who", not the talk or the list before it', () => {
    expect(
      last('One guest familiar with the discussion, who said that it was late, left.', {
        source: 'who',
        cue: 'said',
        content: 'it was late',
      }),
    ).toBe('unnamed');
  });

  it('is the group that urges somebody, not the one who is urged', () => {
    const source = 'Several groups urging Ann Hale to run';
    const markup = 'Several groups urging {p:Ann Hale} to run said that it was late.';
    expect(last(markup, { source, cue: 'said', content: 'it was late' })).toBe('unnamed');
  });

  it('is the subject before the owner of a question', () => {
    expect(
      last(
        '{p:Paul Noor} asked whether it was late. {p:Paul Noor}’s question was fair: {p:Carl Berg} had waited, and he warned of fog.',
        { source: 'Paul Noor', cue: 'asked', content: 'it was late' },
        { source: 'Paul Noor’s', cue: 'question', content: 'fair' },
        { source: 'he', cue: 'warned', content: 'fog' },
      ),
    ).not.toContain('Noor');
  });
});
