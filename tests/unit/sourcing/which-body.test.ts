import { describe, expect, it } from 'vitest';
import { sourcesOf } from './written-article.ts';

const bodyOf = (markup: string, source: string): string => {
  const content = 'the plan is weak';
  const [found] = sourcesOf(markup, [{ source, cue: 'said', content }]);
  return [found?.kind, ...(found?.names ?? [])].join(' | ');
};

describe('which body a source means', () => {
  it.each([
    [
      'the campaign that the article names',
      'The {p:Hale} campaign moved. A campaign spokeswoman said that the plan is weak.',
      'A campaign spokeswoman',
      'organisation | Hale campaign',
    ],
    [
      'the campaign named last, of two',
      '{p:Ann Hale}’s campaign moved. It rained. It rained. It rained. The {p:Berg} campaign stayed. The campaign said that the plan is weak.',
      'The campaign',
      'organisation | Berg campaign',
    ],
    [
      'neither of two campaigns close by',
      'The {p:Hale} campaign met the {p:Berg} campaign. The campaign said that the plan is weak.',
      'The campaign',
      'organisation',
    ],
    [
      'a part of a body that was named',
      'The {o:Harbour Bank} met. The bank’s board said that the plan is weak.',
      'The bank’s board',
      'organisation | Harbour Bank’s board',
    ],
    [
      'the body in the seat of power whose officials speak',
      'On Monday {l:White House} officials said that the plan is weak.',
      'White House officials',
      'organisation | White House',
    ],
    [
      'the name before a plain word',
      'On Monday the {o:Clearwater} group said that the plan is weak.',
      'the Clearwater group',
      'organisation | Clearwater',
    ],
    [
      'the whole name of a body cut to its first word',
      '{o:Dorn Motors} closed the plant. {o:Dorn} said that the plan is weak.',
      'Dorn',
      'organisation | Dorn Motors',
    ],
    [
      'the subject of the sentence before, for an "it"',
      'The {o:Harbour Quartet} has four members. It said that the plan is weak.',
      'It',
      'organisation | Harbour Quartet',
    ],
    [
      'nobody whose possession opens the sentence before',
      'The {o:Harbour Quartet}’s letter was late. It said that the plan is weak.',
      'It',
      'organisation',
    ],
  ])('is %s', (_, markup, source, expected) => {
    expect(bodyOf(markup, source)).toBe(expected);
  });

  it('has no name where a headline only describes it', () => {
    const markup = '{o:LP} money group said that the plan is weak.\nNobody knew.';
    expect(bodyOf(markup, 'LP money group')).toBe('unnamed');
  });
});

describe('a body that only belongs to somebody', () => {
  it.each([
    ['{p:Carl Berg}’s company said that the plan is weak.', 'Carl Berg’s company', 'organisation'],
    [
      'Mayor {p:Carl Berg} left. His website said that the plan is weak.',
      'His website',
      'organisation',
    ],
    [
      'On Monday {p:Carl Berg}, whose company said that the plan is weak, left.',
      'whose company',
      'organisation',
    ],
    [
      'On Monday {p:Carl Berg}, whose office said that the plan is weak, left.',
      'whose office',
      'organisation | Office of Carl Berg',
    ],
  ])('has no name of its own: %s', (markup, source, expected) => {
    expect(bodyOf(markup, source)).toBe(expected);
  });
});
