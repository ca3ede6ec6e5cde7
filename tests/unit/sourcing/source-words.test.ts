import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcingOf } from './written-article.ts';

/** The kind of a source that the model takes for a person. */
const kindOf = (name: string) =>
  sourcesOf(`{p:${name}} said that it had no money.`, [
    { source: name, cue: 'said', content: 'that it had no money' },
  ])[0]?.kind;

describe('the words of a source', () => {
  it('mean the person, also if her paper is called like a text', () => {
    const markup = '{p:Jane Roe} of the {o:Harbour Mail} recalled: “I was there at the time.”';
    const attribution = {
      source: 'Jane Roe of the Harbour Mail',
      cue: 'recalled:',
      content: '“I was there at the time.”',
    };
    expect(sourcesOf(markup, [attribution])).toEqual([{ kind: 'person', names: ['Jane Roe'] }]);
  });

  it('mean the document, also if they tell who has seen it', () => {
    for (const source of [
      'a leaked internal report seen by Acme',
      'a report obtained exclusively by Acme',
      'a report into the scandal',
      'a report the ministry published',
    ]) {
      const attribution = { source, cue: 'according to', content: 'Sales fell' };
      const [found] = sourcesOf(`Sales fell, according to ${source}.`, [attribution]);
      expect([source, found?.kind]).toEqual([source, 'document']);
    }
  });

  it('tell whose document it is that has no name', () => {
    const source = 'a report commissioned by the council and published in May';
    const { sources } = sourcingOf(`Sales fell, according to ${source}.`, [
      { source, cue: 'according to', content: 'Sales fell' },
    ]);
    expect(sources[0]).toMatchObject({
      kind: 'document',
      name: 'a report commissioned by the council',
      certain: false,
    });
  });

  it('mean the firm whose calling stands before its name', () => {
    const markup = 'The money is spent, according to the media tracking firm {o:Acme}.';
    const attribution = {
      source: 'the media tracking firm Acme',
      cue: 'according to',
      content: 'The money is spent',
    };
    expect(sourcesOf(markup, [attribution])).toEqual([{ kind: 'organisation', names: ['Acme'] }]);
  });

  it('mean a party by its name, and people by theirs', () => {
    const markup = '{o:Labour} has announced new taxes. {o:Democrats} say that they will rise.';
    const attributions = [
      { source: 'Labour', cue: 'announced', content: 'new taxes' },
      { source: 'Democrats', cue: 'say', content: 'that they will rise' },
    ];
    expect(sourcesOf(markup, attributions)).toEqual([
      { kind: 'organisation', names: ['Labour'] },
      { kind: 'unnamed', names: [] },
    ]);
  });

  it('mean a company that is spelt as no person is', () => {
    expect([kindOf('WeWork'), kindOf('PayPal')]).toEqual(['organisation', 'organisation']);
    expect([kindOf('McClellan'), kindOf('DeSantis'), kindOf('Roe')]).toEqual([
      'person',
      'person',
      'person',
    ]);
  });

  it('mean a person however the name is spelt where it stands with a given name', () => {
    const markup = '{p:Frank LoBiondo} left. {p:LoBiondo} said that he had no money.';
    const attribution = { source: 'LoBiondo', cue: 'said', content: 'that he had no money' };
    expect(sourcesOf(markup, [attribution])).toEqual([
      { kind: 'person', names: ['Frank LoBiondo'] },
    ]);
    expect(kindOf('ElBaradei')).toBe('person');
  });

  it.each(['About 3 in 10 voters', 'Two out of three voters'])(
    'keep a share whole: %s',
    (source) => {
      const { sources } = sourcingOf(`${source} say that the dam is safe.`, [
        { source, cue: 'say', content: 'that the dam is safe' },
      ]);
      expect(sources[0]).toMatchObject({ kind: 'unnamed', name: source });
    },
  );

  it('name nobody in the list where they are only “who” or “they”', () => {
    const { sources } = sourcingOf('There are people who say that the dam is safe.', [
      { source: 'who', cue: 'say', content: 'that the dam is safe' },
    ]);
    expect(sources).toMatchObject([{ kind: 'unnamed', name: '' }]);
  });

  it('are not the place of the dateline', () => {
    const { claims } = sourcingOf('DUBLIN — She has been accused of lying to the council.', [
      { source: 'DUBLIN', cue: 'been accused of', content: 'lying to the council' },
    ]);
    const claim = claims.find(({ attribution }) => attribution === 0);
    expect(claim).toMatchObject({ kind: 'unspecified', sourceWords: [] });
  });

  it('begin behind the dateline that the engine took along', () => {
    const text = 'DUBLIN — A board member said that the dam is safe.';
    const { claims } = sourcingOf(text, [
      { source: 'DUBLIN — A board member', cue: 'said', content: 'that the dam is safe' },
    ]);
    const claim = claims.find(({ attribution }) => attribution === 0);
    expect(claim?.sourceWords.map((part) => text.slice(...part))).toEqual(['A board member']);
  });

  it('mean people who are out of something', () => {
    const { sources } = sourcingOf('Fishermen out of work say that the dam is safe.', [
      { source: 'Fishermen out of work', cue: 'say', content: 'that the dam is safe' },
    ]);
    expect(sources[0]).toMatchObject({ kind: 'unnamed', name: 'Fishermen' });
  });
});
