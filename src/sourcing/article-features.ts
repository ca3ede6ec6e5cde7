import { articleTraits } from './article-traits.ts';
import { assertionScores, type AssertionScores } from './assertion-words.ts';
import {
  sentenceFeatureNames,
  sentenceFeatures,
  type SentenceFeature,
  type SentenceView,
} from './sentence-features.ts';
import { sentenceWordNames, sentenceWordScores } from './sentence-words.ts';
import type { Words } from './words.ts';

/** The features whose mean over all sentences tells what kind of article it is: a report, an opinion, a portrait. */
const telling: readonly SentenceFeature[] = [
  'judgement',
  'figure',
  'law',
  'accusation',
  'contested',
  'writer',
  'past tense',
  'should',
  'coverage',
  'names',
  'quoted',
  'reader',
  'casualties',
  'digit',
  'negation',
  'adjectives',
  'is',
];
const tellingNumbers = telling.map((name) => sentenceFeatureNames.indexOf(name));
const quotedNumber = sentenceFeatureNames.indexOf('quoted');

/** Names of the features, in the order of the weights. */
export const featureNames: readonly string[] = [
  ...sentenceFeatureNames,
  'personal article',
  'attributed article',
  'factual',
  'weighty',
  'factual, bounded',
  'weighty, bounded',
  'rather factual',
  'rather weighty',
  'factual before',
  'weighty before',
  'factual after',
  'weighty after',
  'factual article',
  'weighty article',
  'coverage before',
  'coverage after',
  'quoted before',
  'quoted after',
  ...telling.map((name) => `${name} in article`),
  ...sentenceWordNames,
];

const mean = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0) / Math.max(1, items.length);

function scoreFeatures(scores: readonly AssertionScores[], index: number): number[] {
  const { factual, weighty } = scores[index] ?? { factual: 0, weighty: 0 };
  const before = scores[index - 1];
  const after = scores[index + 1];
  return [
    factual,
    weighty,
    Math.tanh(factual),
    Math.tanh(weighty),
    factual > 0 ? 1 : 0,
    weighty > 0 ? 1 : 0,
    (before?.factual ?? 0) / 2,
    (before?.weighty ?? 0) / 2,
    (after?.factual ?? 0) / 2,
    (after?.weighty ?? 0) / 2,
  ];
}

/**
 * Every sentence as numbers, in the order of `featureNames`: what it says, what stands before and after it, and
 * what kind of article it belongs to. `attributions` is how many the article has.
 */
export function articleFeatures(
  words: Words,
  views: readonly SentenceView[],
  attributions: number,
): Float64Array[] {
  const spans = views.map(({ span }) => span);
  const traits = articleTraits(words, spans, attributions);
  const own = views.map((view) => sentenceFeatures(words, view, traits));
  const scores = views.map(({ run }) => assertionScores(words, run));
  const shared = [
    mean(scores, ({ factual }) => factual),
    mean(scores, ({ weighty }) => weighty),
    ...tellingNumbers.map((number) => mean(own, (row) => row[number] ?? 0)),
  ];
  return views.map(({ run }, i) =>
    Float64Array.of(
      ...(own[i] ?? []),
      traits.personal,
      Math.min(1, traits.attributed),
      ...scoreFeatures(scores, i),
      ...shared.slice(0, 2),
      views[i - 1]?.cover.any ?? 0,
      views[i + 1]?.cover.any ?? 0,
      own[i - 1]?.[quotedNumber] ?? 0,
      own[i + 1]?.[quotedNumber] ?? 0,
      ...shared.slice(2),
      ...sentenceWordScores(words, run),
    ),
  );
}
