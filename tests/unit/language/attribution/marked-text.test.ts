import { assert, pre, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../../training/attribution/marked-text.ts';
import { readOwnTexts } from '../../../../training/attribution/own-texts.ts';

const words = ({ text, attributions }: ReturnType<typeof readMarkedText>): string[][][] =>
  attributions.map(({ source = [], cue = [], content = [] }) =>
    [source, cue, content].map((spans) => spans.map(([start, end]) => text.slice(start, end))),
  );

describe('marked text', () => {
  it('gives the text without brackets and the spans in it', () => {
    const read = readMarkedText(
      '[c1 “The quay is shut,”] [s1 Ana Ortiz] [q1 said]. [c1 “Go home.”]',
    );
    expect(read.text).toBe('“The quay is shut,” Ana Ortiz said. “Go home.”');
    expect(words(read)).toEqual([[['Ana Ortiz'], ['said'], ['“The quay is shut,”', '“Go home.”']]]);
  });

  it('gives one source to several attributions', () => {
    const read = readMarkedText('[s1,2 She] [q1 denied] [c1 it] and [q2 left open] [c2 the rest].');
    expect(words(read)).toEqual([
      [['She'], ['denied'], ['it']],
      [['She'], ['left open'], ['the rest']],
    ]);
  });

  it('lets a source stand in brackets within a content of another', () => {
    const read = readMarkedText('[s1 Ortiz] [q1 said] [c1 that [s2 Lee] [q2 denies] [c2 it]].');
    expect(words(read)).toEqual([
      [['Ortiz'], ['said'], ['that Lee denies it']],
      [['Lee'], ['denies'], ['it']],
    ]);
  });

  it('tells where a bracket is wrong', () => {
    expect(() => readMarkedText('It rained] all day.')).toThrow('behind "It rained"');
    expect(() => readMarkedText('It [q1 rained all day.')).toThrow('left open: "rained all day."');
  });

  it('keeps every other text as it is', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        pre(!/[[\]]/u.test(text));
        expect(readMarkedText(text)).toEqual({ text, attributions: [] });
      }),
    );
  });
});

describe('our own texts', () => {
  it('can all be read, and every attribution has one cue', () => {
    const texts = readOwnTexts();
    expect(texts.length).toBeGreaterThan(500);
    for (const { id, attributions } of texts) {
      for (const { cue } of attributions) expect(cue, id).toHaveLength(1);
    }
  });
});
