import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../../src/language/engine.ts';
import { answerText } from '../../../training/answers/answer-text.ts';
import { answerTokens } from '../../../training/answers/answer-tokens.ts';

const engine = loadEngine(readFileSync('src/public/language/english.bin'));

describe('the analyse command', () => {
  it('answers a text with everything that it finds, in the order of the fields', () => {
    const line = { id: 7, text: 'Jane Roe said it cost $5 million.', published: '2016-06-08' };
    const answer = answerText(line, engine, false);
    expect(answer).toMatchObject({
      id: 7,
      sentences: [[0, 33]],
      entities: [{ start: 0, end: 8, type: 'person' }],
      figures: [{ type: 'money' }],
      attributions: [{ source: [[0, 8]], cue: [[9, 13]], mode: 'indirect' }],
    });
    expect(Object.keys(answer as object)).toEqual([
      'id',
      'sentences',
      'entities',
      'figures',
      'dates',
      'attributions',
    ]);
  });

  it('tags given tokens in BIO, sentence by sentence', () => {
    const tokens = [['Jane', 'Roe', 'left', 'Berlin', '.'], [], ['She', 'left']];
    expect(answerTokens({ id: 'a', tokens }, engine)).toEqual({
      id: 'a',
      tags: [['B-PER', 'I-PER', 'O', 'B-LOC', 'O'], [], ['O', 'O']],
    });
  });

  it('judges given attributions and sentences in their order', () => {
    const text = 'Jane Roe said it rained. It did.';
    const attributions = [{ source: [[0, 8]], cue: [[9, 13]], content: [[14, 23]] }];
    const answer = answerText({ id: 1, text, attributions, spans: [[25, 32]] }, engine, true);
    expect(answer).toMatchObject({
      sources: [{ kind: 'person', names: ['Jane Roe'], mode: 'indirect', speech: true }],
      sentences: [{ span: [25, 32] }],
    });
  });

  it.each([
    ['no object', 5],
    ['no text', { id: 1 }],
    ['a text that is none', { id: 1, text: 5 }],
  ])('says what is wrong with a line: %s', (_, line) => {
    expect(() => answerText(line, engine, false)).toThrow(/must be/u);
  });

  it.each([
    ['spans that are none', { spans: [['a', 2]] }],
    ['a span outside the text', { spans: [[0, 99]] }],
    ['a span that ends before it starts', { spans: [[2, 1]] }],
    ['attributions that are none', { attributions: 'said' }],
  ])('refuses %s', (_, extra) => {
    expect(() => answerText({ id: 1, text: 'Roe left.', ...extra }, engine, true)).toThrow(/must/u);
  });

  it('refuses tokens that are none', () => {
    expect(() => answerTokens({ id: 1, tokens: [[1]] }, engine)).toThrow(/strings/u);
    expect(() => answerTokens({ id: 1, tokens: 'Roe' }, engine)).toThrow(/list/u);
  });
});
