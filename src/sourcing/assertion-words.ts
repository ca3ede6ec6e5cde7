import tables from './assertion-words.json' with { type: 'json' };
import { WordModel, formsIn } from './word-model.ts';
import type { Run, Words } from './words.ts';

/** How much the words of a sentence sound like a statement of fact, and like one that matters: log odds. */
export interface AssertionScores {
  /** A check-worthy fact rather than an opinion, a wish or a question. */
  readonly factual: number;
  /** A check-worthy fact rather than one that hardly matters. */
  readonly weighty: number;
}

const model = new WordModel(tables);

/** The scores of a run of words, by the words' weights that debates taught (training/sourcing/train-words.ts). */
export function assertionScores(words: Words, run: Run): AssertionScores {
  const [factual = 0, weighty = 0] = model.scores(formsIn(words, run));
  return { factual, weighty };
}
