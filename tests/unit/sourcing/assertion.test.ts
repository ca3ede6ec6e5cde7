import { describe, expect, it } from 'vitest';
import { assertionScores } from '../../../src/sourcing/assertion-words.ts';
import { sentenceWordNames, sentenceWordScores } from '../../../src/sourcing/sentence-words.ts';
import { readWords } from '../../../src/sourcing/words.ts';
import type { Verdict } from '../../../training/sourcing/claimbuster.ts';
import { trainWords, type ClassedWords } from '../../../training/sourcing/train-words.ts';
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

/** Learns the words of debates as src/sourcing has them. */
const learn = (debate: readonly ClassedWords<Verdict>[]) =>
  trainWords(
    debate,
    [
      ['worth', 'opinion'],
      ['worth', 'trivial'],
    ],
    { least: 8, kept: 1000, l2: 3, steps: 150 },
  );

describe('learning which words assert', () => {
  const debate: ClassedWords<Verdict>[] = Array.from(
    { length: 30 },
    (_, i): ClassedWords<Verdict>[] => [
      { words: ['costs', 'rose', 'again', String(i)], label: 'worth' },
      { words: ['we', 'must', 'hope', 'again'], label: 'opinion' },
      { words: ['we', 'met', 'again'], label: 'trivial' },
    ],
  ).flat();

  it('gives weight to the words that tell facts from opinions, in whole hundredths, the same every time', () => {
    const learnt = learn(debate);
    const words = learnt.list.split(' ');
    const [factual = [], weighty = []] = learnt.weights;
    expect(factual[words.indexOf('costs')]).toBeGreaterThan(0);
    expect(factual[words.indexOf('hope')]).toBeLessThan(0);
    expect(weighty[words.indexOf('met')]).toBeLessThan(0);
    expect(factual.every(Number.isInteger)).toBe(true);
    expect(learn(debate)).toEqual(learnt);
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

const heard = (sentence: string) => {
  const { text, analysis } = analysisOf(sentence, []);
  const words = readWords(text, analysis);
  const [claim = 0, opinion = 0] = sentenceWordScores(words, { from: 0, to: words.count });
  return { claim, opinion };
};

describe('what the words of a sentence sound like', () => {
  it('hears a judgement in words of praise and blame, a claim in what was done and when', () => {
    const judged = heard('It is perhaps the most shameful, dangerous and absurd idea of them all.');
    const told = heard('The council closed the bridge in 2009 and spent 40 million dollars on it.');
    expect(judged.opinion - judged.claim).toBeGreaterThan(told.opinion - told.claim);
  });

  it('has a score for each name, whatever the sentence', () => {
    const { text, analysis } = analysisOf('Rain.', []);
    const scores = sentenceWordScores(readWords(text, analysis), { from: 0, to: 0 });
    expect(scores).toHaveLength(sentenceWordNames.length);
    expect(scores.every(Number.isFinite)).toBe(true);
  });
});
