import type { SentenceKind } from '../../src/sourcing/claim.ts';
import type { Analyser } from '../../src/language/analysis.ts';
import { sentenceForms } from '../../src/sourcing/sentence-words.ts';
import { readWords, runOf } from '../../src/sourcing/words.ts';
import type { WordTables } from '../../src/sourcing/word-model.ts';
import type { LabelledArticle } from './labels.ts';
import type { SentenceLabel } from './scores.ts';
import { trainWords, type WordOptions } from './train-words.ts';

/** A labelled sentence in the forms of its words. */
export interface SentenceInWords extends SentenceLabel {
  readonly words: readonly string[];
}

/** The sentences of a labelled article as the models see them. */
export function inWords(
  { article, sentences }: LabelledArticle,
  analyser: Pick<Analyser, 'analyse'>,
): SentenceInWords[] {
  const words = readWords(article.text, analyser.analyse(article.text));
  return sentences.map(({ span, s, worth }) => ({
    words: sentenceForms(words, runOf(words, span)),
    s,
    worth,
  }));
}

const options: WordOptions = { least: 6, kept: 1500, l2: 6, steps: 120 };

/** The words of src/sourcing/sentence-words.json, in the order of its names: kinds of sentence, then what matters. */
export function trainSentenceWords(articles: readonly (readonly SentenceInWords[])[]): WordTables {
  const sentences = articles.flat();
  const kinds = trainWords<SentenceKind>(
    sentences.map(({ words, s }) => ({ words, label: s })),
    [
      ['claim', 'attributed'],
      ['opinion', 'attributed'],
      ['other', 'attributed'],
    ],
    options,
  );
  const worth = trainWords(
    sentences.map(({ words, worth: matters }) => ({ words, label: matters ? 'worth' : 'trivial' })),
    [['worth', 'trivial']],
    options,
  );
  return joined(kinds, worth);
}

/** Two models as one that gives the scores of both. */
function joined(one: WordTables, other: WordTables): WordTables {
  const words = [...new Set([...one.list.split(' '), ...other.list.split(' ')])];
  const weightsOf = ({ list, weights }: WordTables): number[][] => {
    const numbers = new Map(list.split(' ').map((word, number) => [word, number]));
    return weights.map((row) => words.map((word) => row[numbers.get(word) ?? -1] ?? 0));
  };
  return {
    list: words.join(' '),
    weights: [...weightsOf(one), ...weightsOf(other)],
    bias: [...one.bias, ...other.bias],
  };
}
