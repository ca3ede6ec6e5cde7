import { describe, expect, it } from 'vitest';
import { assertionScores } from '../../../src/sourcing/assertion-words.ts';
import { readWords } from '../../../src/sourcing/words.ts';
import { trainAssertionWords } from '../../../training/sourcing/train-words.ts';
import type { DebateSentence } from '../../../training/sourcing/claimbuster.ts';
import { analysisOf, sourcingOf } from './written-article.ts';

const scoresOf = (sentence: string): { factual: number; weighty: number } => {
  const { text, analysis } = analysisOf(sentence, []);
  const words = readWords(text, analysis);
  return assertionScores(words, { from: 0, to: words.count });
};

const kindsOf = (markup: string, ...attributions: Parameters<typeof sourcingOf>[1]): string[] =>
  sourcingOf(markup, attributions).sentences.map(({ kind }) => kind);

describe('how the words of a sentence assert', () => {
  it('hears a fact in figures and votes, and none in what must be done', () => {
    const fact = scoresOf(
      'The council voted against the bill and spent 40 million dollars since 2009.',
    );
    const wish = scoresOf('I believe we must let our children hope.');
    expect(fact.factual).toBeGreaterThan(0);
    expect(wish.factual).toBeLessThan(0);
    expect(fact.weighty).toBeGreaterThan(wish.weighty);
  });

  it('lets no name tell: a sentence is no more of a fact for whom it is about', () => {
    expect(scoresOf('Yesterday Donald Trump spoke to farmers.')).toEqual(
      scoresOf('Yesterday Hillary Clinton spoke to farmers.'),
    );
  });

  it('says the same of every number', () => {
    expect(scoresOf('Taxes rose by 12 percent.')).toEqual(scoresOf('Taxes rose by 4,300 percent.'));
  });

  it('has nothing to say of an empty sentence, and does not fail', () => {
    const { text, analysis } = analysisOf('Rain.', []);
    const none = assertionScores(readWords(text, analysis), { from: 0, to: 0 });
    expect(Number.isFinite(none.factual)).toBe(true);
  });
});

describe('learning which words assert', () => {
  const debate: DebateSentence[] = Array.from({ length: 30 }, (_, i): DebateSentence[] => [
    { words: ['costs', 'rose', 'again', String(i)], verdict: 'worth' },
    { words: ['we', 'must', 'hope', 'again'], verdict: 'opinion' },
    { words: ['we', 'met', 'again'], verdict: 'trivial' },
  ]).flat();

  it('gives weight to the words that tell facts from opinions, in whole hundredths, the same every time', () => {
    const learnt = trainAssertionWords(debate);
    const words = learnt.list.split(' ');
    expect(learnt.factual[words.indexOf('costs')]).toBeGreaterThan(0);
    expect(learnt.factual[words.indexOf('hope')]).toBeLessThan(0);
    expect(learnt.weighty[words.indexOf('met')]).toBeLessThan(0);
    expect(learnt.factual.every(Number.isInteger)).toBe(true);
    expect(trainAssertionWords(debate)).toEqual(learnt);
  });
});

describe('whose sentence it is', () => {
  it('leaves a sentence to the outlet when somebody speaks only in a clause of it', () => {
    const [kind] = kindsOf(
      'The clerk who first revealed that the vault was empty was sentenced to four years in prison on Monday.',
      { source: 'who', cue: 'revealed', content: 'that the vault was empty' },
    );
    expect(kind).toBe('claim');
  });

  it('gives a sentence to the source whose words fill it', () => {
    const [kind] = kindsOf('{p:Erik Dahl} insisted that the vault had been empty for four years.', {
      source: 'Erik Dahl',
      cue: 'insisted',
      content: 'that the vault had been empty for four years',
    });
    expect(kind).toBe('attributed');
  });
});
