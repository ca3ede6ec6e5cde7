import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcingOf } from './written-article.ts';

const kindOf = (markup: string, source: string | undefined, cue: string, content: string): string =>
  sourcesOf(markup, [{ cue, content, ...(source !== undefined && { source }) }])[0]?.kind ?? '';

describe('the kind of a source', () => {
  it.each([
    ['Critics say that the plan is weak.', 'Critics', 'say'],
    ['Some experts believe that the plan is weak.', 'Some experts', 'believe'],
    [
      'People familiar with the talks said that the plan is weak.',
      'People familiar with the talks',
      'said',
    ],
    ['One attendee said that the plan is weak.', 'One attendee', 'said'],
    ['{x:Republicans} fear that the plan is weak.', 'Republicans', 'fear'],
    ['Polls show that the plan is weak.', 'Polls', 'show'],
    ['A federal judge found that the plan is weak.', 'A federal judge', 'found'],
  ])('is unnamed: %s', (markup, source, cue) => {
    expect(kindOf(markup, source, cue, 'the plan is weak')).toBe('unnamed');
  });

  it.each([
    ['It was reported that the plan is weak.', 'was reported'],
    ['The minister was accused of knowing that the plan is weak.', 'was accused of'],
    ['Reportedly the plan is weak.', 'Reportedly'],
    ['It is not clear that the plan is weak.', 'is not clear'],
    ['It is believed that the plan is weak.', 'is believed'],
    ['He is said to think that the plan is weak.', 'is said'],
  ])('is unspecified: %s', (markup, cue) => {
    expect(kindOf(markup, undefined, cue, 'the plan is weak')).toBe('unspecified');
  });

  it.each([
    ['The plan is weak, the {o:State Department} said.', 'the State Department'],
    ['The plan is weak, a {o:State Department} spokesman said.', 'a State Department spokesman'],
    ['The plan is weak, {l:Norland} said.', 'Norland'],
    ['The plan is weak, the {p:Berg} campaign said.', 'the Berg campaign'],
  ])('is an organisation: %s', (markup, source) => {
    expect(kindOf(markup, source, 'said', 'The plan is weak')).toBe('organisation');
  });

  it.each([
    [
      'A report by the {o:Harbour Board} found that the plan is weak.',
      'A report by the Harbour Board',
      'found',
    ],
    ['The lawsuit says that the plan is weak.', 'The lawsuit', 'says'],
    [
      'A {o:Norland University} poll found that the plan is weak.',
      'A Norland University poll',
      'found',
    ],
    [
      'A {o:Homeland Security} memo says that the plan is weak.',
      'A Homeland Security memo',
      'says',
    ],
  ])('is a document: %s', (markup, source, cue) => {
    expect(kindOf(markup, source, cue, 'the plan is weak')).toBe('document');
  });

  it('is the person who speaks, though in a statement', () => {
    const kind = kindOf(
      'In a statement, {p:Jane Roe} said that the plan is weak.',
      'Jane Roe',
      'said',
      'the plan is weak',
    );
    expect(kind).toBe('person');
  });

  it('is the outlet where the writer hedges or says "we"', () => {
    expect(
      kindOf('Apparently the plan is weak.', undefined, 'Apparently', 'the plan is weak'),
    ).toBe('outlet');
    expect(kindOf('We think that the plan is weak.', 'We', 'think', 'the plan is weak')).toBe(
      'outlet',
    );
  });

  it('is the outlet where the writer judges', () => {
    expect(kindOf('It is clear that the plan is weak.', undefined, 'It is clear', 'the plan')).toBe(
      'outlet',
    );
    expect(
      kindOf(
        'There is no doubt that the plan is weak.',
        undefined,
        'There is no doubt',
        'the plan',
      ),
    ).toBe('outlet');
  });

  it('is the people of a party whose name stands before a noun', () => {
    const markup =
      'Sen. {p:Carl Berg}, a Republican, left after Republican criticism that the plan is weak.';
    expect(kindOf(markup, 'Republican', 'criticism', 'the plan is weak')).toBe('unnamed');
  });

  it('is unspecified where the subject of a passive is taken for the source', () => {
    const kind = kindOf(
      '{p:Jane Roe} is said to have left the party.',
      'Jane Roe',
      'is said',
      'to have left the party',
    );
    expect(kind).toBe('unspecified');
  });

  it('is whoever a passive names with "by"', () => {
    const markup = 'The plan was seen by some as a gift. It was praised by {p:Jane Roe} as bold.';
    const sources = sourcesOf(markup, [
      { source: 'by some', cue: 'was seen', content: 'as a gift' },
      { source: 'by Jane Roe', cue: 'was praised', content: 'as bold' },
    ]);
    expect(sources).toEqual([
      { kind: 'unnamed', names: [] },
      { kind: 'person', names: ['Jane Roe'] },
    ]);
  });

  it('knows a pronoun that is joined to its verb', () => {
    expect(kindOf('We’ve seen that the plan is weak.', 'We’ve', 'seen', 'the plan is weak')).toBe(
      'outlet',
    );
  });

  it('tells whom unnamed people belong to', () => {
    const { sources } = sourcingOf(
      'The plan is weak, a senior {o:Treasury} official said. It will fail, an aide to {p:Carl Berg} said.',
      [
        { source: 'a senior Treasury official', cue: 'said', content: 'The plan is weak' },
        { source: 'an aide to Carl Berg', cue: 'said', content: 'It will fail' },
      ],
    );
    expect(sources.map(({ kind, affiliation }) => [kind, affiliation])).toEqual([
      ['unnamed', 'Treasury'],
      ['unnamed', 'Carl Berg'],
    ]);
  });

  it('takes the most identified of two who speak together', () => {
    const sources = sourcesOf('The plan is weak, {p:Jane Roe} and other critics said.', [
      { source: 'Jane Roe and other critics', cue: 'said', content: 'The plan is weak' },
    ]);
    expect(sources).toEqual([{ kind: 'person', names: ['Jane Roe'] }]);
  });

  it('calls a document by the name that the article gave it', () => {
    const sources = sourcesOf(
      'A 2014 {o:Harbour Board} report found cracks. The report said that the quay was old.',
      [
        { source: 'A 2014 Harbour Board report', cue: 'found', content: 'cracks' },
        { source: 'The report', cue: 'said', content: 'the quay was old' },
      ],
    );
    expect(sources.map(({ names }) => names)).toEqual([
      ['2014 Harbour Board report'],
      ['2014 Harbour Board report'],
    ]);
  });

  it('tells speech from belief', () => {
    const { claims } = sourcingOf(
      '{p:Jane Roe} said that the plan is weak. {p:Jane Roe} fears that it will fail.',
      [
        { source: 'Jane Roe', cue: 'said', content: 'the plan is weak' },
        { source: 'Jane Roe', cue: 'fears', content: 'it will fail' },
      ],
    );
    expect(claims.map(({ speech }) => speech)).toEqual([true, false]);
  });
});

const nameOf = (markup: string, source: string, cue: string, content: string): string =>
  sourcesOf(markup, [{ source, cue, content }])
    .map(({ kind, names }) => [kind, ...names].join(' | '))
    .join();

describe('which document a source means', () => {
  it.each([
    ['Public records', 'document'],
    ['Early turnout data', 'document'],
    ['Handwritten ledgers', 'document'],
    ['Official figures', 'document'],
    ['Party figures', 'unnamed'],
    ['Several polls', 'unnamed'],
    ['Media reports', 'unnamed'],
  ])('looks up texts that are kept: %s', (source, kind) => {
    expect(
      kindOf(`${source} show that the plan is weak.`, source, 'show', 'the plan is weak'),
    ).toBe(kind);
  });

  it('names a poll by who made it', () => {
    const markup =
      'A poll of 400 sailors released on Monday by {o:Harbour Research} found that the plan is weak.';
    const source = 'A poll of 400 sailors released on Monday by Harbour Research';
    expect(nameOf(markup, source, 'found', 'the plan is weak')).toBe(
      'document | Harbour Research poll',
    );
  });

  it('drops the month and how a poll was made, and reads on after a slash', () => {
    const markup =
      'On Monday a September {o:Harbour Post} poll and an online {o:University} of {l:Norland}/{o:Harbour Post} poll out Monday found that the plan is weak.';
    expect(nameOf(markup, 'a September Harbour Post poll', 'found', 'the plan is weak')).toBe(
      'document | Harbour Post poll',
    );
    const source = 'an online University of Norland/Harbour Post poll out Monday';
    expect(nameOf(markup, source, 'found', 'the plan is weak')).toBe(
      'document | University of Norland/Harbour Post poll',
    );
  });

  it('gives a length for no name', () => {
    const markup = 'The 30-second video shows that the plan is weak.';
    expect(nameOf(markup, 'The 30-second video', 'shows', 'the plan is weak')).toBe('document');
  });

  it('takes the voice of a film for the film', () => {
    const markup = 'The ad’s narrator says that the plan is weak.';
    expect(nameOf(markup, 'The ad’s narrator', 'says', 'the plan is weak')).toBe('document');
  });
});
