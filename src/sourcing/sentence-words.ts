import tables from './sentence-words.json' with { type: 'json' };
import { WordModel, classesIn, formsIn } from './word-model.ts';
import type { Run, Words } from './words.ts';

/** Names of what the words of a sentence tell of it. */
export const sentenceWordNames = [
  'words of a claim',
  'words of an opinion',
  'words of neither',
  'words that matter',
] as const;

const model = new WordModel(tables);

/** What the model sees of a sentence: its words and their classes. */
export const sentenceForms = (words: Words, run: Run): string[] => [
  ...formsIn(words, run),
  ...classesIn(words, run),
];

/** How much a run of words sounds like these: log odds, by weights that our own labels taught. */
export const sentenceWordScores = (words: Words, run: Run): number[] =>
  model.scores(sentenceForms(words, run));
