import { describe, expect, it } from 'vitest';
import { sourcingOf } from './written-article.ts';

describe('the claims of an article', () => {
  it('shows a source in a source as a chain, the nearest to the reader last', () => {
    const { claims, sources } = sourcingOf(
      'The office of {p:Erik Dahl} said that he told {p:Peter Holm} that the money was gone.',
      [
        {
          source: 'The office of Erik Dahl',
          cue: 'said',
          content: 'that he told Peter Holm that the money was gone',
        },
        { source: 'he', cue: 'told', content: 'that the money was gone', parent: 0 },
      ],
    );
    const inner = claims.find(({ attribution }) => attribution === 1);
    expect(inner?.chain.map(({ words }) => words)).toEqual(['he', 'The office of Erik Dahl']);
    expect(inner?.chain.map(({ source }) => sources.find(({ id }) => id === source)?.kind)).toEqual(
      ['person', 'organisation'],
    );
  });

  it('does not hang on attributions that hold each other', () => {
    const { claims } = sourcingOf('{p:Jane Roe} said he said that it rained.', [
      { source: 'Jane Roe', cue: 'said', content: 'he said that it rained', parent: 1 },
      { source: 'he', cue: 'said', content: 'that it rained', parent: 0 },
    ]);
    expect(claims[0]?.chain).toHaveLength(2);
  });

  it('tells which links stand beside a claim', () => {
    const markup = 'It rained for a week. The dam held, {p:Jane Roe} said in a report.';
    const text = 'It rained for a week. The dam held, Jane Roe said in a report.';
    const at = text.indexOf('report');
    const { claims } = sourcingOf(
      markup,
      [{ source: 'Jane Roe', cue: 'said', content: 'The dam held' }],
      {
        links: [
          { start: 3, end: 9, href: 'https://rain.example/', own: true },
          { start: at, end: at + 6, href: 'https://dam.example/report.pdf', own: false },
        ],
      },
    );
    expect(claims.find(({ attribution }) => attribution === 0)?.links).toEqual([1]);
  });

  it('does not show what a speaker says of himself within his own words once more', () => {
    const { claims } = sourcingOf('“I think that the dam held,” {p:Jane Roe} said.', [
      { source: 'I', cue: 'think', content: 'that the dam held', parent: 1 },
      { source: 'Jane Roe', cue: 'said', content: '“I think that the dam held,”' },
    ]);
    expect(claims.map(({ attribution, shown }) => [attribution, shown])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('tells how each claim is quoted', () => {
    const { claims } = sourcingOf(
      '“The dam held,” {p:Jane Roe} said. It was “a wonder”, {p:Otto Falk} said. It rained, {p:Roe} added.\n{p:FALK}: The road is open.',
      [
        { source: 'Jane Roe', cue: 'said', content: '“The dam held,”' },
        { source: 'Otto Falk', cue: 'said', content: 'It was “a wonder”' },
        { source: 'Roe', cue: 'added', content: 'It rained' },
        { source: 'FALK', cue: ':', content: 'The road is open.' },
      ],
    );
    const spoken = claims.filter(({ attribution }) => attribution !== null);
    expect(spoken.map(({ mode }) => mode)).toEqual(['direct', 'mixed', 'indirect', 'direct']);
  });

  it('keeps an attribution that the engine doubts, without showing it', () => {
    const { claims } = sourcingOf('{p:Jane Roe} said it rained.', [
      { source: 'Jane Roe', cue: 'said', content: 'it rained', confidence: 0.1 },
    ]);
    expect(claims.map(({ shown }) => shown)).toEqual([false]);
  });

  it('shows what nobody is named for as soon as it is found', () => {
    const { claims } = sourcingOf('The firm was accused of fraud.', [
      { cue: 'was accused of', content: 'fraud', confidence: 0.4 },
    ]);
    expect(claims.map(({ kind, shown }) => ({ kind, shown }))).toEqual([
      { kind: 'unspecified', shown: true },
    ]);
  });

  it('shows a denial that the engine doubts', () => {
    const { claims } = sourcingOf('{p:Jane Roe} has denied any wrongdoing.', [
      { source: 'Jane Roe', cue: 'has denied', content: 'any wrongdoing', confidence: 0.42 },
    ]);
    expect(claims.map(({ shown }) => shown)).toEqual([true]);
  });

  it('tells as the outlet’s own what somebody may only have done', () => {
    const { sentences } = sourcingOf(
      '{p:Jane Roe} offered mediation to the {o:Harbour Board} in 2009.',
      [
        {
          source: 'Jane Roe',
          cue: 'offered',
          content: 'mediation to the Harbour Board',
          confidence: 0.42,
        },
      ],
    );
    expect(sentences.map(({ kind }) => kind)).toEqual(['claim']);
  });

  it('does not show a day as what somebody says', () => {
    const { claims } = sourcingOf('The results will be announced Saturday.', [
      { source: 'The results', cue: 'announced', content: 'Saturday' },
    ]);
    const told = claims.filter(({ attribution }) => attribution !== null);
    expect(told.map(({ shown }) => shown)).toEqual([false]);
  });

  it('puts all that a source says under one source, the one that says most first', () => {
    const { sources, claims } = sourcingOf(
      'It rained, {p:Otto Falk} said. The dam held all week long and nobody was hurt, {p:Jane Roe} said. ' +
        'The road is open, {p:Roe} added.',
      [
        { source: 'Otto Falk', cue: 'said', content: 'It rained' },
        {
          source: 'Jane Roe',
          cue: 'said',
          content: 'The dam held all week long and nobody was hurt',
        },
        { source: 'Roe', cue: 'added', content: 'The road is open' },
      ],
    );
    expect(sources.map(({ name }) => name)).toEqual(['Jane Roe', 'Otto Falk']);
    const spoken = claims.filter(({ attribution }) => attribution !== null);
    expect(spoken.map(({ source }) => source)).toEqual([1, 0, 0]);
  });

  it('never puts two sources together of which it is unsure', () => {
    const { sources } = sourcingOf(
      '{p:Erik Dahl} and {p:Peter Holm} met. It went well, he said. It was short, he added.',
      [
        { source: 'he', cue: 'said', content: 'It went well' },
        { source: 'he', cue: 'added', content: 'It was short' },
      ],
    );
    expect(sources).toHaveLength(2);
  });

  it.each([
    ['PARIS (Reuters) - The bridge fell on Monday and killed four people.', 'Reuters'],
    [
      '(LibertySociety.com) – The bridge fell on Monday and killed four people.',
      'LibertySociety.com',
    ],
    ['WESTMARK, Norland (AP) — The bridge fell on Monday and killed four people.', 'AP'],
  ])('knows who reported it from the dateline: %s', (text, agency) => {
    const { reportedBy, claims } = sourcingOf(text, []);
    expect(reportedBy).toBe(agency);
    expect(claims.every(({ source }) => source === null)).toBe(true);
  });

  it('leaves the dateline out of what the first source says', () => {
    const text = 'PORT LEWIS, Nov 22 — The bridge fell, {p:Erik Dahl} said.';
    const plain = 'PORT LEWIS, Nov 22 — The bridge fell, Erik Dahl said.';
    const { claims } = sourcingOf(text, [
      { source: 'Erik Dahl', cue: 'said', content: 'PORT LEWIS, Nov 22 — The bridge fell' },
    ]);
    expect(claims.map(({ content }) => content.map((part) => plain.slice(...part)))).toEqual([
      ['The bridge fell'],
    ]);
  });

  it('takes no place in the first sentence for a dateline', () => {
    expect(sourcingOf('The bridge (built in 1910) fell.', []).reportedBy).toBeUndefined();
  });
});

const kindsOf = (text: string): string[] => sourcingOf(text, []).sentences.map(({ kind }) => kind);

describe('the sentences of an article', () => {
  it('calls what the outlet asserts a claim, and a question none', () => {
    const text =
      'The port of {l:Westmark} lost 40 percent of its trade in 2014, the steepest fall on record.\nWill it ever recover?';
    expect(kindsOf(text)).toEqual(['claim', 'other']);
  });

  it('says why a sentence of the outlet is worth checking', () => {
    const { claims } = sourcingOf(
      'The port of {l:Westmark} lost 40 percent of its trade in 2014. The storm killed four people in {l:Westmark} in May.',
      [],
    );
    expect(claims.map(({ kind, why }) => [kind, why])).toEqual([
      ['outlet', 'figure'],
      ['outlet', 'casualties'],
    ]);
  });

  it('shows no more of the outlet’s own claims than a reader can take in', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `The port of {l:Westmark} lost ${i + 10} percent of its trade in ${i + 1990}.`,
    );
    const { claims, sentences } = sourcingOf(lines.join(' '), []);
    expect(sentences.filter(({ worth }) => worth).length).toBeGreaterThan(20);
    expect(claims.filter(({ shown }) => shown).length).toBeLessThanOrEqual(15);
    expect(claims.length).toBeGreaterThan(20);
  });

  it('takes captions and headings for no claims', () => {
    const caption = 'The port of Westmark lost 40 percent of its trade in 2014.';
    const { sentences, claims } = sourcingOf(caption, [], {
      blocks: [{ start: 0, end: caption.length, kind: 'caption' }],
    });
    expect(sentences.map(({ kind }) => kind)).toEqual(['other']);
    expect(claims).toEqual([]);
  });

  it('calls a sentence attributed whose content a source carries', () => {
    const { sentences } = sourcingOf('The port lost 40 percent of its trade, {p:Jane Roe} said.', [
      { source: 'Jane Roe', cue: 'said', content: 'The port lost 40 percent of its trade' },
    ]);
    expect(sentences.map(({ kind }) => kind)).toEqual(['attributed']);
  });
});
