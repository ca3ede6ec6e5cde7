import { describe, expect, it } from 'vitest';
import { sourcesOf, type WrittenAttribution } from './written-article.ts';

const said = (source: string, content = 'the plan is weak'): WrittenAttribution => ({
  source,
  cue: 'said',
  content,
});

const named = (markup: string, ...attributions: WrittenAttribution[]): string[] =>
  sourcesOf(markup, attributions).map(({ kind, names }) => [kind, ...names].join(' | '));

describe('names that the entity model missed or mistook', () => {
  it('takes a body for a person whom a calling describes', () => {
    const markup = '{l:Dov Anders}, a spokesman for the port, said that the plan is weak.';
    expect(named(markup, said('Dov Anders, a spokesman for the port,'))).toEqual([
      'person | Dov Anders',
    ]);
  });

  it('leaves a country that leads in something a country', () => {
    const markup = '{l:Nova Sonda}, a leader in trade, said that the plan is weak.';
    expect(named(markup, said('Nova Sonda, a leader in trade,'))).toEqual([
      'organisation | Nova Sonda',
    ]);
  });

  it('keeps two people apart whose titles the model missed as well', () => {
    const markup =
      'On Monday, Senator Maria Lopez and Governor Ana Diaz met. “It is weak,” Governor Diaz said of the plan.';
    expect(named(markup, { source: 'Governor Diaz', cue: 'said', content: 'It is weak' })).toEqual([
      'person | Ana Diaz',
    ]);
    const cut = 'On Monday the plan of President Maria Lopez Senator Diaz said was weak.';
    expect(named(cut, said('Senator Diaz', 'was weak'))).toEqual(['person | Diaz']);
  });

  it('knows a president by one name', () => {
    const markup = 'On Monday, Vice President Berg said that the plan is weak.';
    expect(named(markup, said('Vice President Berg'))).toEqual(['person | Berg']);
  });

  it('gives a surname after a calling its first name', () => {
    const markup =
      'The author Hiro {p:Sato} came. “It is late,” he noted. {p:Sato} said that the plan is weak.';
    expect(named(markup, said('Sato'))).toEqual(['person | Hiro Sato']);
  });

  it('prefers the spelling with accents', () => {
    const markup =
      '{p:Rene Duval} Leaves Port\nMr. {p:René Duval} came. {p:Duval} said that the plan is weak.';
    expect(named(markup, said('Duval'))).toEqual(['person | René Duval']);
  });

  it('reads a name that the source cuts at an initial', () => {
    const markup = '{p:Ian H. Noor} said that the plan is weak.';
    expect(named(markup, said('Ian H'))).toEqual(['person | Ian H. Noor']);
  });

  it('does not take the day for the subject of a council', () => {
    const markup =
      'After a talk with the {o:Harbour Council} on Monday, {p:Roe} said that the plan is weak.';
    expect(named(markup, said('Roe'))).toEqual(['person | Roe']);
  });

  it('keeps a body that is called after a person a body', () => {
    const markup = 'President {p:Berg} came. The Berg Administration said that the plan is weak.';
    expect(named(markup, said('The Berg Administration'))).toEqual([
      'organisation | Berg Administration',
    ]);
  });
});

describe('the capitals of a headline', () => {
  it('are no name of a judge', () => {
    const markup =
      'Breaking: Federal Judge Just Gave Town Some Good News\nNobody knew of it before.';
    const attribution = { source: 'Federal Judge', cue: 'Just Gave', content: 'Some Good News' };
    expect(sourcesOf(markup, [attribution])[0]?.names).toEqual([]);
  });

  it('are no name of a body', () => {
    const markup = 'Port Driver Named By Police After Long Search\nThe police found the car.';
    const attribution = { source: 'By Police', cue: 'Named', content: 'Port Driver' };
    expect(sourcesOf(markup, [attribution])[0]?.names).toEqual([]);
  });

  it('are unsure where the model takes a phrase for a name', () => {
    const markup = '{o:Just Gave} Town Some Bad News\nNobody knew of it before.';
    const attribution = { source: 'Just Gave', cue: 'Bad', content: 'News' };
    expect(sourcesOf(markup, [attribution])[0]?.names).toEqual([]);
  });

  it('are a name that the text knows as well', () => {
    const markup =
      'Zubiri Norte Warns Town About Winter Storm\nOn Monday the town heard Zubiri Norte again.';
    const attribution = { source: 'Zubiri Norte', cue: 'Warns', content: 'Winter Storm' };
    expect(sourcesOf(markup, [attribution])[0]?.names).toEqual(['Zubiri Norte']);
  });
});

describe('names in apposition and in a list', () => {
  it('are found between dashes and before a place', () => {
    const markup =
      'A major nominee -- the Liberal {p:Ann Hale} -- said that the plan is weak. ' +
      'The mayor’s main rival, Sen. {p:Carl Berg} of {l:Westmark}, said that it was late.';
    expect(
      named(
        markup,
        said('A major nominee -- the Liberal Ann Hale --'),
        said('The mayor’s main rival, Sen. Carl Berg of Westmark,', 'it was late'),
      ),
    ).toEqual(['person | Ann Hale', 'person | Carl Berg']);
  });

  it('keeps both where the first is a secretary of state', () => {
    const markup =
      'Secretary of State {p:Ann Hale} and former {l:Westmark} Gov. {p:Carl Berg} said that the plan is weak.';
    expect(
      named(markup, said('Secretary of State Ann Hale and former Westmark Gov. Carl Berg')),
    ).toEqual(['person | Ann Hale | Carl Berg']);
  });

  it('lists bodies as well', () => {
    const markup =
      'The news networks — {o:NTV}, {o:Harbour News} and {o:Channel Six} — said that the plan is weak.';
    expect(named(markup, said('The news networks — NTV, Harbour News and Channel Six —'))).toEqual([
      'organisation | NTV | Harbour News | Channel Six',
    ]);
  });
});
