import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcingOf, type WrittenAttribution } from './written-article.ts';

const named = (markup: string, ...attributions: WrittenAttribution[]): (readonly string[])[] =>
  sourcesOf(markup, attributions).map(({ names }) => names);

describe('names that the entity model cut or mixed up', () => {
  it('never takes a title alone for a person', () => {
    const names = named(
      '{p:Paul Orr} spoke on Monday. {o:Mr.} {p:Orr} met the board. He said that the bridge would open.',
      { source: 'He', cue: 'said', content: 'the bridge would open' },
    );
    expect(names).toEqual([['Paul Orr']]);
  });

  it('finds the person in what he or she leads', () => {
    const names = named(
      'The {p:Carl Berg-led} ticket is ahead. Mr. {p:Berg} said that he would win.',
      { source: 'Mr. Berg', cue: 'said', content: 'he would win' },
    );
    expect(names).toEqual([['Carl Berg']]);
  });

  it('spells out an acronym whose words stand before its bracket', () => {
    const names = named(
      '{o:Citizens for Honesty and Order} in {l:Westmark} ({o:CHOW}) sued. {o:CHOW} said that the files were gone.',
      { source: 'CHOW', cue: 'said', content: 'the files were gone' },
    );
    expect(names).toEqual([['Citizens for Honesty and Order in Westmark']]);
  });

  it('keeps a court’s number and a committee’s subjects in the name', () => {
    const names = named(
      'The {o:U.S. Court of Appeals} for the 3rd Circuit ruled that the fee was legal. ' +
        'The {o:Harbour Committee} on Tolls, Ships and Safety said that it would pay.',
      {
        source: 'The U.S. Court of Appeals for the 3rd Circuit',
        cue: 'ruled',
        content: 'that the fee was legal',
      },
      {
        source: 'The Harbour Committee on Tolls, Ships and Safety',
        cue: 'said',
        content: 'it would pay',
      },
    );
    expect(names).toEqual([
      ['U.S. Court of Appeals for the 3rd Circuit'],
      ['Harbour Committee on Tolls, Ships and Safety'],
    ]);
  });

  it('joins a body’s name that was cut at “and”', () => {
    const names = named('{o:Westmark Tolls} and {o:Harbour Services} said that ships would wait.', {
      source: 'Westmark Tolls and Harbour Services',
      cue: 'said',
      content: 'ships would wait',
    });
    expect(names).toEqual([['Westmark Tolls and Harbour Services']]);
  });

  it('leaves what merely opens a sentence out of a role', () => {
    const { sources } = sourcingOf('But Mr. {p:Paul Orr} said that the bridge would open.', [
      { source: 'Mr. Paul Orr', cue: 'said', content: 'the bridge would open' },
    ]);
    expect(sources[0]?.role).toBeUndefined();
  });
});

describe('several sources in one', () => {
  it('names all in a list after what they are', () => {
    const names = named(
      'Two senators, Sen. {p:Ann Hale} of {l:Westmark} and Sen. {p:Carl Berg} (R), said that tolls must fall.',
      {
        source: 'Two senators, Sen. Ann Hale of Westmark and Sen. Carl Berg (R),',
        cue: 'said',
        content: 'tolls must fall',
      },
    );
    expect(names).toEqual([['Ann Hale', 'Carl Berg']]);
  });

  it('names whom a group includes', () => {
    const names = named('Supporters, including the {o:Harbour Board}, urged that tolls be cut.', {
      source: 'Supporters, including the Harbour Board,',
      cue: 'urged',
      content: 'that tolls be cut',
    });
    expect(names).toEqual([['Harbour Board']]);
  });

  it('takes two adjectives for one source', () => {
    const sources = sourcesOf('Liberal and conservative economists said that tolls slow trade.', [
      {
        source: 'Liberal and conservative economists',
        cue: 'said',
        content: 'tolls slow trade',
      },
    ]);
    expect(sources).toEqual([{ kind: 'unnamed', names: [] }]);
  });
});

describe('who goes on', () => {
  it('lets “he added” go on from the last speaker, whoever was named in between', () => {
    const names = named(
      '{p:Erik Dahl} said that the vault was empty. The officer {p:Peter Holm} found it open in May. ' +
        'Nobody was hurt, he added.',
      { source: 'Erik Dahl', cue: 'said', content: 'the vault was empty' },
      { source: 'he', cue: 'added', content: 'Nobody was hurt' },
    );
    expect(names).toEqual([['Erik Dahl'], ['Erik Dahl']]);
  });

  it('does not take a possessor for the one whom the sentence is about', () => {
    const names = named(
      '{p:Paul Orr} said that tolls must fall. {p:Erik Dahl}’s colleague {p:Peter Holm} faced anger after he denied the loss.',
      { source: 'Paul Orr', cue: 'said', content: 'tolls must fall' },
      { source: 'he', cue: 'denied', content: 'the loss' },
    );
    expect(names[1]).toEqual(['Peter Holm']);
  });

  it('knows “who” by the name that the description belongs to', () => {
    const names = named(
      '{p:Ann Hale}, a lawyer who warned that the dam would break, left. {p:Maria Lund} is the clerk who denied it.',
      { source: 'who', cue: 'warned', content: 'that the dam would break' },
      { source: 'who', cue: 'denied', content: 'it' },
    );
    expect(names).toEqual([['Ann Hale'], ['Maria Lund']]);
  });

  it('knows “the candidate” by the only one who has spoken', () => {
    const names = named(
      '{p:Carl Berg} said that taxes would fall. {p:Ann Hale} was in {l:Westmark}. Rents would follow, the candidate boasted.',
      { source: 'Carl Berg', cue: 'said', content: 'taxes would fall' },
      { source: 'the candidate', cue: 'boasted', content: 'Rents would follow' },
    );
    expect(names[1]).toEqual(['Carl Berg']);
  });

  it('takes no judge for the candidate', () => {
    const names = named(
      'Judge {p:Frank Voss} wrote that the files stay closed. {p:Ann Hale} was away. The law forbids it, the candidate argued.',
      { source: 'Judge Frank Voss', cue: 'wrote', content: 'that the files stay closed' },
      { source: 'the candidate', cue: 'argued', content: 'The law forbids it' },
    );
    expect(names[1]).toEqual([]);
  });

  it('knows “the group” by the only body that has just spoken', () => {
    const names = named(
      'The {o:Harbour Trust} told {p:Paul Orr} that it would not pay. “We have no money,” the group said.',
      { source: 'The Harbour Trust', cue: 'told', content: 'that it would not pay' },
      { source: 'the group', cue: 'said', content: '“We have no money,”' },
    );
    expect(names).toEqual([['Harbour Trust'], ['Harbour Trust']]);
  });
});

describe('sources that are not what they look like', () => {
  it('takes the outlet’s word for itself for the outlet', () => {
    const { claims } = sourcingOf('As this reporter revealed, the vault was empty.', [
      { source: 'this reporter', cue: 'revealed', content: 'the vault was empty' },
    ]);
    expect(claims[0]?.kind).toBe('outlet');
  });

  it('takes the labels of a transcript for people', () => {
    expect(
      sourcesOf('{o:HALE}: The bridge is safe.', [
        { source: 'HALE', cue: ':', content: 'The bridge is safe.' },
      ]),
    ).toEqual([{ kind: 'person', names: ['Hale'] }]);
  });

  it('takes a title in quotation marks for the work, not for its maker', () => {
    expect(
      sourcesOf('{p:Ann Hale}’s “Low Water” shows that the dam was weak.', [
        { source: 'Ann Hale’s “Low Water”', cue: 'shows', content: 'that the dam was weak' },
      ]),
    ).toEqual([{ kind: 'document', names: ['Low Water'] }]);
  });

  it('leaves the day out of a document’s name', () => {
    const names = named(
      'A {o:Westmark University} poll this month found that most are against tolls.',
      {
        source: 'A Westmark University poll this month',
        cue: 'found',
        content: 'that most are against tolls',
      },
    );
    expect(names).toEqual([['Westmark University poll']]);
  });

  it('calls a report by the name of the report, not of a review', () => {
    const names = named(
      'A report by the {o:Harbour Board} says that the dam is weak. A {o:Westmark} review found that it is safe. ' +
        'The report warns that rain will come.',
      { source: 'A report by the Harbour Board', cue: 'says', content: 'that the dam is weak' },
      { source: 'A Westmark review', cue: 'found', content: 'that it is safe' },
      { source: 'The report', cue: 'warns', content: 'that rain will come' },
    );
    expect(names[2]).toEqual(['report by the Harbour Board']);
  });

  it('gives no name to a paper of which only the town is told', () => {
    const names = named('A {l:Westmark} newspaper called on the mayor to resign.', {
      source: 'A Westmark newspaper',
      cue: 'called on',
      content: 'the mayor to resign',
    });
    expect(names).toEqual([[]]);
  });

  it('finds the person behind a lower-case office', () => {
    const names = named(
      'The vault was never empty, in the words of former secretary of state {p:Ann Hale}.',
      {
        source: 'former secretary of state Ann Hale',
        cue: 'in the words of',
        content: 'The vault was never empty',
      },
    );
    expect(names).toEqual([['Ann Hale']]);
  });
});

describe('names that come later', () => {
  it('knows the judge of the lead by the name that follows', () => {
    const names = named(
      'A federal judge ordered that the vault be opened. Judge {p:Frank Voss} wrote that it was time.',
      { source: 'A federal judge', cue: 'ordered', content: 'that the vault be opened' },
      { source: 'Judge Frank Voss', cue: 'wrote', content: 'that it was time' },
    );
    expect(names).toEqual([['Frank Voss'], ['Frank Voss']]);
  });

  it('puts no name to the judge if two are named', () => {
    const names = named(
      'A federal judge ordered that the vault be opened. Judge {p:Frank Voss} and Judge {p:Lena Roth} met.',
      { source: 'A federal judge', cue: 'ordered', content: 'that the vault be opened' },
    );
    expect(names).toEqual([[]]);
  });

  it('knows the court and the poll of the lead by what follows', () => {
    const names = named(
      'A federal court ruled that tolls are legal. The {o:Westmark Appeals Court} sat on Monday.\n' +
        'A new poll shows that most agree. The {o:Harbour University} poll asked 900 people.',
      { source: 'A federal court', cue: 'ruled', content: 'that tolls are legal' },
      { source: 'A new poll', cue: 'shows', content: 'that most agree' },
      { source: 'The Harbour University poll', cue: 'asked', content: '900 people' },
    );
    expect(names).toEqual([
      ['Westmark Appeals Court'],
      ['Harbour University poll'],
      ['Harbour University poll'],
    ]);
  });

  it('calls a film by the title that stood beside the word', () => {
    const names = named(
      'Ships waited. {p:Ann Hale} made a documentary “Low Water” last year. The film shows that the dam was weak.',
      { source: 'The film', cue: 'shows', content: 'that the dam was weak' },
    );
    expect(names).toEqual([['Low Water']]);
  });
});

describe('when nobody can tell who it is', () => {
  it('does not choose between two brothers', () => {
    const names = named(
      '{p:Carl Berg} met his brother {p:Paul Berg}. Mr. {p:Berg} said that taxes would fall. They must, he said.',
      { source: 'Mr. Berg', cue: 'said', content: 'taxes would fall' },
      { source: 'he', cue: 'said', content: 'They must' },
    );
    expect(names).toEqual([[], []]);
  });

  it('never takes whom a speaker talks of for the speaker', () => {
    const names = named(
      '{p:Carl Berg} was on the air. “{p:Paul Orr} lost me a long time ago,” he said.',
      { source: 'he', cue: 'said', content: 'Paul Orr lost me a long time ago' },
    );
    expect(names).toEqual([['Carl Berg']]);
  });

  it('takes no calling for a part of the name', () => {
    const names = named('{p:Actress Lena Roth} said that the play would close.', {
      source: 'Actress Lena Roth',
      cue: 'said',
      content: 'the play would close',
    });
    expect(names).toEqual([['Lena Roth']]);
  });

  it('knows a spokesman by name where the article gives it', () => {
    const sources = sourcesOf(
      'Harbour Board spokesman {p:Erik Dahl} was there. The spokesman said that the vault was safe.',
      [{ source: 'The spokesman', cue: 'said', content: 'the vault was safe' }],
    );
    expect(sources).toEqual([{ kind: 'person', names: ['Erik Dahl'] }]);
  });

  it('knows the senators by those who last spoke together', () => {
    const names = named(
      'Senators {p:Ann Hale} and {p:Carl Berg} wrote that tolls must fall. Ships will wait, the senators said.',
      { source: 'Senators Ann Hale and Carl Berg', cue: 'wrote', content: 'tolls must fall' },
      { source: 'the senators', cue: 'said', content: 'Ships will wait' },
    );
    expect(names[1]).toEqual(['Ann Hale', 'Carl Berg']);
  });
});

describe('descriptions that can mislead', () => {
  it('does not take the president for the vice president', () => {
    const sources = sourcesOf(
      'President {p:Carl Berg} was away. The former vice president’s spokeswoman said that he was ill.',
      [
        {
          source: 'The former vice president’s spokeswoman',
          cue: 'said',
          content: 'he was ill',
        },
      ],
    );
    expect(sources).toEqual([{ kind: 'organisation', names: [] }]);
  });

  it('leaves close friends nameless, whoever they are close to', () => {
    const sources = sourcesOf('{p:Carl Berg}’s close friends and allies said that he was ill.', [
      { source: 'Carl Berg’s close friends and allies', cue: 'said', content: 'he was ill' },
    ]);
    expect(sources).toEqual([{ kind: 'unnamed', names: [] }]);
  });

  it('takes an adviser to somebody for the one “who” means', () => {
    const sources = sourcesOf(
      'The race is lost, said a longtime adviser to {p:Carl Berg}, who declined to be named.',
      [{ source: 'who', cue: 'declined', content: 'to be named' }],
    );
    expect(sources).toEqual([{ kind: 'unnamed', names: [] }]);
  });

  it('takes no woman for a businessman', () => {
    const names = named(
      '{p:Ann Hale} said that tolls must fall. {p:Carl Berg} was there. The businessman praised the plan.',
      { source: 'Ann Hale', cue: 'said', content: 'tolls must fall' },
      { source: 'The businessman', cue: 'praised', content: 'the plan' },
    );
    expect(names[1]).not.toContain('Ann Hale');
  });

  it('calls a campaign by the surname, however it is introduced', () => {
    const names = named(
      'Mrs. {p:Ann Hale}’s presidential campaign said that it would sue. {p:Carl Berg}’s campaign denied the loss.',
      { source: 'Mrs. Ann Hale’s presidential campaign', cue: 'said', content: 'it would sue' },
      { source: 'Carl Berg’s campaign', cue: 'denied', content: 'the loss' },
    );
    expect(names).toEqual([['Hale campaign'], ['Berg campaign']]);
  });

  it('follows a pronoun at the start to the only one just named, possessor or not', () => {
    const names = named(
      '{p:Paul Orr} met {p:Erik Dahl} in May. {p:Paul Orr} left early. The bill passed with {p:Erik Dahl}’s help. He wrote that it was time.',
      { source: 'He', cue: 'wrote', content: 'it was time' },
    );
    expect(names).toEqual([['Erik Dahl']]);
  });

  it('knows a person by the initial in the middle, whatever the model took the name for', () => {
    const sources = sourcesOf('{o:Ann B. Hale} said that the vault was empty.', [
      { source: 'Ann B. Hale', cue: 'said', content: 'the vault was empty' },
    ]);
    expect(sources).toEqual([{ kind: 'person', names: ['Ann B. Hale'] }]);
  });

  it('takes an average of polls by its own name', () => {
    const names = named('The {o:Westmark Votes} average of polls shows that he leads.', {
      source: 'The Westmark Votes average of polls',
      cue: 'shows',
      content: 'he leads',
    });
    expect(names).toEqual([['Westmark Votes average']]);
  });
});
