import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcingOf, type WrittenAttribution } from './written-article.ts';

const named = (markup: string, ...attributions: WrittenAttribution[]): (readonly string[])[] =>
  sourcesOf(markup, attributions).map(({ names }) => names);

describe('who a source is', () => {
  it('gives a surname the full name that the article uses', () => {
    const names = named(
      'The port will close, {p:Jane Roe} said. It has no money left, {p:Roe} added.',
      { source: 'Jane Roe', cue: 'said', content: 'The port will close' },
      { source: 'Roe', cue: 'added', content: 'It has no money left' },
    );
    expect(names).toEqual([['Jane Roe'], ['Jane Roe']]);
  });

  it('drops titles from a name', () => {
    const names = named('The bridge is safe, said Sen. {p:Ada Brook}.', {
      source: 'Sen. Ada Brook',
      cue: 'said',
      content: 'The bridge is safe',
    });
    expect(names).toEqual([['Ada Brook']]);
  });

  it('follows a pronoun to the last person who spoke', () => {
    const names = named(
      '{p:Erik Dahl} told the council that the money was gone. “We looked everywhere,” he said.',
      { source: 'Erik Dahl', cue: 'told', content: 'the money was gone' },
      { source: 'he', cue: 'said', content: '“We looked everywhere,”' },
    );
    expect(names).toEqual([['Erik Dahl'], ['Erik Dahl']]);
  });

  it('lets the gender of a pronoun choose between two people', () => {
    const names = named(
      '{p:Erik Dahl} met {p:Maria Lund} on Monday. The talks went well, she said. They were short, he said.',
      { source: 'she', cue: 'said', content: 'The talks went well' },
      { source: 'he', cue: 'said', content: 'They were short' },
    );
    expect(names).toEqual([['Maria Lund'], ['Erik Dahl']]);
  });

  it('puts no name to a pronoun that could be either of two', () => {
    const { claims, sources } = sourcingOf(
      '{p:Erik Dahl} and {p:Peter Holm} met on Monday. Nothing was decided, he said.',
      [{ source: 'he', cue: 'said', content: 'Nothing was decided' }],
    );
    expect(claims[0]?.names).toEqual([]);
    expect(sources[0]).toMatchObject({ kind: 'person', certain: false });
  });

  it('knows an office by the name that held it before', () => {
    const names = named(
      'Mayor {p:Lena Voss} opened the hall. Critics stayed away. The mayor said that she was pleased.',
      { source: 'The mayor', cue: 'said', content: 'she was pleased' },
    );
    expect(names).toEqual([['Lena Voss']]);
  });

  it('knows a nominee by party', () => {
    const names = named(
      'Republican nominee {p:Carl Berg} and Democratic nominee {p:Ann Hale} met. ' +
        'Taxes will fall, the Republican nominee said.',
      { source: 'the Republican nominee', cue: 'said', content: 'Taxes will fall' },
    );
    expect(names).toEqual([['Carl Berg']]);
  });

  it('takes seats of power for the body in them', () => {
    const markup =
      'The {o:Kremlin} denied the report. {l:Downing Street} declined to confirm that talks were held.';
    const sources = sourcesOf(markup, [
      { source: 'Kremlin', cue: 'denied', content: 'the report' },
      { source: 'Downing Street', cue: 'declined', content: 'that talks were held' },
    ]);
    expect(sources).toEqual([
      { kind: 'organisation', names: ['Kremlin'] },
      { kind: 'organisation', names: ['Downing Street'] },
    ]);
  });

  it('reads "his office" as the office of that person', () => {
    const sources = sourcesOf(
      'Prime Minister {p:Erik Dahl} left early. The visit had been planned, his office said.',
      [{ source: 'his office', cue: 'said', content: 'The visit had been planned' }],
    );
    expect(sources).toEqual([{ kind: 'organisation', names: ['Office of Erik Dahl'] }]);
  });

  it('names both who speak together', () => {
    const markup =
      'Senators {p:Ada Brook} of {l:Norland} and {p:Tom Reed} of {l:Westmark} wrote a letter. ' +
      'The plan is unfair, {p:Brook} and {p:Reed} said.';
    const names = named(markup, {
      source: 'Brook and Reed',
      cue: 'said',
      content: 'The plan is unfair',
    });
    expect(names).toEqual([['Ada Brook', 'Tom Reed']]);
  });

  it('takes "the two senators" for the two who just spoke', () => {
    const names = named(
      'The plan is unfair, {p:Ada Brook} and {p:Tom Reed} said. It will fail, the two senators warned.',
      { source: 'Ada Brook and Tom Reed', cue: 'said', content: 'The plan is unfair' },
      { source: 'the two senators', cue: 'warned', content: 'It will fail' },
    );
    expect(names[1]).toEqual(['Ada Brook', 'Tom Reed']);
  });

  it('gives a family name that comes first its whole name', () => {
    const names = named(
      'The secretary general, {p:Park} Sung-min, opened the hall. The world must act, Mr. {p:Park} said.',
      { source: 'Mr. Park', cue: 'said', content: 'The world must act' },
    );
    expect(names).toEqual([['Park Sung-min']]);
  });

  it('keeps an "and" inside a name and inside a role', () => {
    const markup =
      'Shares fell, the {o:Securities and Exchange Commission} said. ' +
      'It was a bad day, said {p:Bill Noor}, president and chief executive of {o:Noor Foods}.';
    const names = named(
      markup,
      { source: 'the Securities and Exchange Commission', cue: 'said', content: 'Shares fell' },
      {
        source: 'Bill Noor, president and chief executive of Noor Foods',
        cue: 'said',
        content: 'It was a bad day',
      },
    );
    expect(names).toEqual([['Securities and Exchange Commission'], ['Bill Noor']]);
  });

  it('gives each person the role that the article gives', () => {
    const { sources } = sourcingOf(
      'The quay is full, said {p:Jane Roe}, who runs the port. ' +
        'Ships must wait, said {p:Otto Falk}, the harbour master.',
      [
        { source: 'Jane Roe, who runs the port', cue: 'said', content: 'The quay is full' },
        { source: 'Otto Falk, the harbour master', cue: 'said', content: 'Ships must wait' },
      ],
    );
    expect(sources.map(({ name, role }) => [name, role])).toEqual([
      ['Jane Roe', 'who runs the port'],
      ['Otto Falk', 'the harbour master'],
    ]);
  });

  it('finds the name in an apposition that follows the role', () => {
    const names = named('The vote was fair, said the campaign’s chairman, {p:Peter Holm}.', {
      source: 'the campaign’s chairman, Peter Holm',
      cue: 'said',
      content: 'The vote was fair',
    });
    expect(names).toEqual([['Peter Holm']]);
  });

  it('spells an acronym out and gives a newspaper its whole name', () => {
    const names = named(
      'The {o:Harbour Safety Board} met. {o:The Norland Post} was there. ' +
        'Nobody was hurt, the {o:H.S.B.} said. It was close, the {o:Post} reported.',
      { source: 'the H.S.B.', cue: 'said', content: 'Nobody was hurt' },
      { source: 'the Post', cue: 'reported', content: 'It was close' },
    );
    expect(names).toEqual([['Harbour Safety Board'], ['The Norland Post']]);
  });

  it('follows a relative pronoun to the name before it', () => {
    const names = named('The board heard {p:Jane Roe}, who warned that the quay could fall.', {
      source: 'who',
      cue: 'warned',
      content: 'the quay could fall',
    });
    expect(names).toEqual([['Jane Roe']]);
  });

  it('lets the speaker of a quotation be its "I"', () => {
    const names = named(
      '“I believe that the quay is safe,” {p:Jane Roe} said.',
      { source: 'I', cue: 'believe', content: 'the quay is safe', parent: 1 },
      { source: 'Jane Roe', cue: 'said', content: '“I believe that the quay is safe,”' },
    );
    expect(names).toEqual([['Jane Roe'], ['Jane Roe']]);
  });

  it('tells a family apart by title', () => {
    const names = named(
      '{p:Anna Berg} and her husband, {p:Carl Berg}, came. It was late, Mrs. {p:Berg} said.',
      { source: 'Mrs. Berg', cue: 'said', content: 'It was late' },
    );
    expect(names).toEqual([['Anna Berg']]);
  });

  it('turns a transcript’s capitals into the name', () => {
    const names = named('{p:Maria Lund} was asked about the port.\n{p:LUND}: It will stay open.', {
      source: 'LUND',
      cue: ':',
      content: 'It will stay open.',
    });
    expect(names).toEqual([['Maria Lund']]);
  });

  it('takes "the candidate" for whose campaign was just named', () => {
    const names = named(
      '{p:Carl Berg} spoke first. In the {p:Hale} campaign, the candidate hopes that it will last.',
      { source: 'the candidate', cue: 'hopes', content: 'it will last' },
    );
    expect(names).toEqual([['Hale']]);
  });

  it('takes "the former head of" something for the one who just spoke', () => {
    const names = named(
      'The quay is old, {p:Ann Hale} said of {p:Carl Berg}. The former head of Harbour Foods added that it leaks.',
      { source: 'Ann Hale', cue: 'said', content: 'The quay is old' },
      { source: 'The former head of Harbour Foods', cue: 'added', content: 'it leaks' },
    );
    expect(names[1]).toEqual(['Ann Hale']);
  });

  it('takes "the Westmark senator" for the one of Westmark, however far away', () => {
    const names = named(
      '{l:Westmark} Senator {p:Carl Berg} came with Senator {p:Ann Hale}. It rained. It rained. It rained. ' +
        'The {l:Westmark} senator said that it was late.',
      { source: 'The Westmark senator', cue: 'said', content: 'it was late' },
    );
    expect(names).toEqual([['Carl Berg']]);
  });
});
