import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoSaysWhat } from './shipped.ts';

/** Whom the first attribution in a text has for its source. */
const sourceOf = (text: string) => whoSaysWhat(text)[0]?.source;

describe('who says what', () => {
  it('is found for a reporting verb with a clause', () => {
    expect(whoSaysWhat('The mayor said that the bridge would open in May.')).toMatchObject([
      {
        source: 'The mayor',
        cue: 'said',
        content: 'that the bridge would open in May',
        mode: 'indirect',
        inside: null,
      },
    ]);
  });

  it('is found for a quotation with the speaker behind it', () => {
    expect(whoSaysWhat('“We will not pay,” said Ana Ortiz, the treasurer.')).toMatchObject([
      { cue: 'said', content: '“We will not pay,”', mode: 'direct' },
    ]);
  });

  it('is found for "according to" an institution', () => {
    const [found] = whoSaysWhat('The talks have failed, according to the Kremlin.');
    expect(found).toMatchObject({
      source: 'the Kremlin',
      cue: 'according to',
      content: 'The talks have failed',
    });
  });

  it.each([
    [
      'Three people were killed when a bridge fell in Lisbon, police said on Monday.',
      'Three people were killed when a bridge fell in Lisbon',
    ],
    [
      'Prices rose by four per cent last year, the statistics office said on Tuesday.',
      'Prices rose by four per cent last year',
    ],
    [
      'Private firms did not pay for the trips, Transport Minister Ana Ortiz said today.',
      'Private firms did not pay for the trips',
    ],
    [
      'Two sailors have been killed in a collision off Norway, the navy said in a statement on Friday.',
      'Two sailors have been killed in a collision off Norway',
    ],
  ])('has all before the comma as content where the source comes last: %s', (text, content) => {
    expect(whoSaysWhat(text).map((found) => found.content)).toEqual([content]);
  });

  it('never takes the place of a dateline for the source, nor its words for the content', () => {
    const [first] = whoSaysWhat(
      'KATHMANDU, April 25 (Reuters) - Nepal’s government on Tuesday said there was no proof that a plane was hit.',
    );
    expect(first).toMatchObject({
      cue: 'said',
      content: 'there was no proof that a plane was hit',
    });
    expect(first?.source).toContain('government');
    const [last] = whoSaysWhat(
      'KATHMANDU, April 25 (Reuters) – There is no proof that a plane was hit, Nepal said on Tuesday.',
    );
    expect(last).toMatchObject({
      source: 'Nepal',
      content: 'There is no proof that a plane was hit',
    });
  });

  it('joins the two halves of an interrupted quotation', () => {
    const [found] = whoSaysWhat('“The vote,” Judge Lin said, “was never counted.”');
    expect(found?.content).toContain('“The vote,”');
    expect(found?.content).toContain('“was never counted.”');
    expect(found?.source).toBe('Judge Lin');
  });

  it('follows a quotation into the next sentences and stops where it closes', () => {
    const [found] = whoSaysWhat(
      '“It rained for days,” Omar Haddad said. “Then the dam broke. We ran.” The dam was built in 1961.',
    );
    expect(found?.content).toContain('We ran.”');
    expect(found?.content).not.toContain('1961');
  });

  it('names nobody where nobody stands behind it', () => {
    for (const { cue, source } of whoSaysWhat(
      'The firm, which is said to have paid millions, closed in June.',
    )) {
      if (cue.includes('said')) expect(source).toBe('');
    }
  });

  it('takes no "it" for a source', () => {
    const [found] = whoSaysWhat('The mayor was blunt. The bridge, it was said, is unsafe.');
    expect(found).toMatchObject({ source: '', cue: 'was said' });
  });

  it('shows a source in a source', () => {
    const found = whoSaysWhat('His office said that he told the envoy that the border was closed.');
    expect(found.map(({ cue, inside }) => [cue, inside])).toEqual([
      ['said', null],
      ['told', 'said'],
    ]);
    expect(found[1]).toMatchObject({ source: 'he', content: 'that the border was closed' });
  });

  it('keeps the outer source where the inner one’s words are all that it tells', () => {
    const found = whoSaysWhat(
      'His office said that he told Lindqvist that the port “will not reopen until the crews are safe.”',
    );
    expect(found.map(({ source, inside }) => [source, inside])).toEqual([
      ['His office', null],
      ['he', 'said'],
    ]);
    expect(found[0]?.content).toMatch(/^that he told Lindqvist .* are safe\.”$/);
  });

  it('takes a speaker’s own "we think" for no new source', () => {
    const found = whoSaysWhat('“We think that the bridge is safe,” the engineer said.');
    expect(found.map(({ source }) => source)).toEqual(['the engineer']);
  });

  it('reads interview transcripts by their labels', () => {
    const found = whoSaysWhat(
      'ORTIZ: Will you resign?\nHADDAD: No. I was elected.\nORTIZ: By whom?\nHADDAD: By the people. They know me.',
    );
    expect(found.map(({ source }) => source)).toEqual(['ORTIZ', 'HADDAD', 'ORTIZ', 'HADDAD']);
    expect(found.every(({ mode }) => mode === 'direct')).toBe(true);
    expect(found[1]?.content).toContain('I was elected');
    expect(found[1]?.content).not.toContain('By whom');
  });

  it('goes back over the paragraphs of a quotation that is closed in the last only', () => {
    const quotation =
      '“The ferry was paid for by its builders, every krone of it.\n“The crew was paid by the town until March.\n“So I must stress that the state paid for nothing,”';
    const found = whoSaysWhat(`The harbour was empty.\n${quotation} the harbour master said.`);
    expect(found).toMatchObject([{ source: 'the harbour master', content: quotation }]);
  });

  it('goes on over the paragraphs of a quotation that the first leaves open', () => {
    const found = whoSaysWhat(
      'Ana Ortiz said: “We waited for three years.\n“Then the letter came.”\nThe school has closed.',
    );
    expect(found).toMatchObject([
      { source: 'Ana Ortiz', content: '“We waited for three years.\n“Then the letter came.”' },
    ]);
  });

  it('goes on in a paragraph that is one quotation and names nobody', () => {
    const found = whoSaysWhat(
      '“A good neighbour,” Ana Ortiz said in the film.\n“He is great fun to be with. People even say that he likes the sea as much as I do.”\nThe film was never shown.',
    );
    expect(found[0]).toMatchObject({ source: 'Ana Ortiz' });
    expect(found[0]?.content).toContain('He is great fun to be with. People even say');
    expect(found[0]?.content).not.toContain('never shown');
  });

  it('does not take a quoted heading for more of a quotation', () => {
    const [found] = whoSaysWhat(
      '“We will not pay,” said Ana Ortiz.\n‘A Very Long Winter.’\nThe ferry was late again.',
    );
    expect(found?.content).toBe('“We will not pay,”');
  });

  it('ends with its paragraph where a quotation is never closed', () => {
    const found = whoSaysWhat(
      '“We will appeal, the lawyer said on Monday.\nThe court is closed until June. Nobody answered the phone.',
    );
    expect(found[0]).toMatchObject({ source: 'the lawyer', content: '“We will appeal' });
    for (const { content } of found) expect(content).not.toContain('Nobody answered');
  });

  it('is found in capitals', () => {
    const [found] = whoSaysWhat('THE MAYOR SAID THAT THE BRIDGE WOULD OPEN IN MAY.');
    expect(found).toMatchObject({ source: 'THE MAYOR', cue: 'SAID' });
  });

  it('is found in headlines', () => {
    const [colon] = whoSaysWhat('Mayor Lopez: ‘We will rebuild’\nThe water fell on Friday.');
    expect(colon).toMatchObject({ source: 'Mayor Lopez', content: '‘We will rebuild’' });
    const [verb] = whoSaysWhat('Flood relief will take years, governor says');
    expect(verb).toMatchObject({ source: 'governor', cue: 'says' });
  });

  it('is found in headlines that quote a role without marks, and in no other label', () => {
    const [found] = whoSaysWhat('Governor: Relief will take years\nThe storm hit on Monday.');
    expect(found).toMatchObject({ source: 'Governor', content: 'Relief will take years' });
    expect(whoSaysWhat('Analysis: Why the tunnel is late\nIt is late.')).toEqual([]);
  });

  it('is hearsay behind "reportedly", with nobody as its source', () => {
    const hearsay = [
      ['Reportedly the first ship could leave on Friday.', 'the first ship could leave on Friday'],
      ['Allegedly, he took the money.', 'he took the money'],
      ['The firm has reportedly hired 40 people.', 'The firm has … hired 40 people'],
    ];
    for (const [text = '', content] of hearsay) {
      expect(whoSaysWhat(text)).toMatchObject([{ source: '', content, mode: 'indirect' }]);
    }
  });

  it('is found for a quotation in a paragraph of its own', () => {
    const [found] = whoSaysWhat(
      'The paper reports:\n“The company knew of the leak for months. It told nobody.”\nThe company did not answer.',
    );
    expect(found).toMatchObject({
      source: 'The paper',
      content: '“The company knew of the leak for months. It told nobody.”',
    });
  });

  it('never gives a question to whom it was put to', () => {
    expect(sourceOf('Asked whether the bridge was safe, Ruiz said that it was not.')).toBe('');
    expect(sourceOf('Ruiz was repeatedly asked about the missing money.')).toBe('');
    expect(sourceOf('Dahl was asked by the judge whether the bridge is safe.')).toBe('the judge');
    expect(sourceOf('Dahl has asked whether the bridge is safe.')).toBe('Dahl');
  });

  it('never has for its source whom a passive speaks of', () => {
    expect(whoSaysWhat('Ana Ruiz is widely expected to resign on Monday.')).toMatchObject([
      { source: '', content: 'Ana Ruiz … to resign on Monday' },
    ]);
    const blamed = whoSaysWhat('Dahl was criticized by the union for breaking the law.');
    expect(blamed.map(({ source }) => source)).toEqual(['the union']);
    const worried = whoSaysWhat('Dahl is worried that the law will be broken.');
    expect(worried.map(({ source }) => source)).toEqual(['Dahl']);
  });

  it('has no predicate of its own in its source', () => {
    const trimmed =
      'The mayor met 40 survivors of the flood on Monday and said that help was coming.';
    expect(sourceOf(trimmed)).toBe('The mayor');
    expect(sourceOf('A United Nations report issued in June found that hunger is rising.')).toBe(
      'A United Nations report issued in June',
    );
    expect(sourceOf('Those who knew the mayor said that he was tired.')).toBe(
      'Those who knew the mayor',
    );
  });

  it('has a content with a verb where one is said to do something', () => {
    const text =
      'Critics said the decision, which struck down a tax on tea, shows how divided they are.';
    expect(whoSaysWhat(text)[0]?.content).toBe(
      'the decision, which struck down a tax on tea, shows how divided they are',
    );
    const whole =
      'Anwar said the firms covered most of the costs of his travels, which drew questions.';
    expect(whoSaysWhat(whole)[0]?.content).toBe(
      'the firms covered most of the costs of his travels',
    );
  });

  it('has no author, day and time of a post in its source', () => {
    const post = 'Ana RuizShareReplyFebruary 6, 2016 8:39PM Donald Dahl says the port must close.';
    expect(whoSaysWhat(post).map(({ source }) => source)).toEqual(['Donald Dahl']);
    const train = 'Passengers on the 8:30am train said that it was cold.';
    expect(whoSaysWhat(train).map(({ source }) => source)).toEqual([
      'Passengers on the 8:30am train',
    ]);
  });

  it('has no time of a live blog in its source', () => {
    const found = whoSaysWhat(
      '9:42 a.m. The governor says the roads are closed.\n10:05 a.m. Officials say that power is back.',
    );
    expect(found.map(({ source }) => source)).toEqual(['The governor', 'Officials']);
  });

  it('is not found in captions, tables and lists of names', () => {
    expect(whoSaysWhat('Photo: Ana Ortiz / Agency\nRank | Team | Points\n1 | Lyon | 44')).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ cue: '|' })]),
    );
  });

  it('has a cue and a content, and no outer quotation inside itself, whatever the text', () => {
    const words = fc.constantFrom(
      ...'Ana said that “ ” " , . : he told them according to the report ; DIAZ \n ’ (who) says'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        for (const { cue, content, inside } of whoSaysWhat(list.join(' '))) {
          expect(cue).not.toBe('');
          expect(content).not.toBe('');
          if (inside !== null) expect(inside).not.toBe('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
