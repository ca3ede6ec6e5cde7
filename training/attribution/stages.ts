import { CUE_TYPES, ROLE_TYPES } from '../../src/language/attribution/models.ts';
import { bioesLabels } from '../../src/language/crf/labels.ts';
import type { ModelTables } from '../../src/language/crf/model.ts';
import { quantise } from '../crf/quantise.ts';
import type { Sequence } from '../crf/sequence.ts';
import { trainCrf, type CrfOptions } from '../crf/train-crf.ts';
import { trainLogistic } from '../crf/train-logistic.ts';
import {
  cueSequences,
  foundExamples,
  roleExamples,
  roleSequence,
  type ParsedArticle,
  type ReadArticle,
} from './examples.ts';
import { extensionQuestions } from './extension-questions.ts';
import { trainChoices } from './train-choices.ts';

type Options = Partial<CrfOptions>;

const log =
  (name: string) =>
  (epoch: number, loss: number): void =>
    console.log(`  ${name}: pass ${epoch}, loss ${loss.toFixed(0)}`);

/** The tagger of cues. */
export function trainCues(
  articles: readonly ParsedArticle[],
  seed: number,
  options: Options = {},
): ModelTables {
  const model = trainCrf(articles.flatMap(cueSequences), {
    labels: bioesLabels(CUE_TYPES),
    epochs: 4,
    seed,
    l1: 0.4,
    dropout: 0.3,
    averages: 4,
    onEpoch: log('cues'),
    ...options,
  });
  return quantise(model);
}

/** The tagger of source and content around a cue: labelled cues, and once more those that are found, as they are found. */
export function trainRoles(
  articles: readonly ReadArticle[],
  seed: number,
  options: Options = {},
): ModelTables {
  const model = trainCrf(
    articles.flatMap((article) =>
      [...roleExamples(article), ...foundExamples(article)].map(roleSequence),
    ),
    {
      labels: bioesLabels(ROLE_TYPES),
      epochs: 5,
      seed,
      bits: 21,
      l1: 0.6,
      dropout: 0.5,
      averages: 4,
      onEpoch: log('roles'),
      ...options,
    },
  );
  return quantise(model);
}

/** The choice between readings of a sentence. */
export function trainRanking(
  choices: readonly Sequence[],
  seed: number,
  options: Options = {},
): ModelTables {
  const model = trainChoices(choices, {
    epochs: 5,
    seed,
    dropout: 0.3,
    averages: 4,
    onEpoch: log('ranking'),
    ...options,
  });
  return quantise(model, { prune: 0.02 });
}

/** Whether a content goes on in the next sentence. */
export function trainExtension(
  articles: readonly ReadArticle[],
  seed: number,
  options: Options = {},
): ModelTables {
  const questions = articles.flatMap((article) =>
    extensionQuestions(article, roleExamples(article)),
  );
  const model = trainLogistic(questions, {
    epochs: 6,
    seed,
    bits: 18,
    minimumCount: 3,
    onEpoch: log('extension'),
    ...options,
  });
  return quantise(model, { prune: 0.02 });
}

/** Whether the words of a cue, its source and its content make an attribution. */
export function trainVerdictWords(
  questions: readonly Sequence[],
  seed: number,
  options: Options = {},
): ModelTables {
  const model = trainLogistic(questions, {
    epochs: 4,
    seed,
    l1: 0.4,
    dropout: 0.4,
    averages: 4,
    minimumCount: 3,
    onEpoch: log('verdict'),
    ...options,
  });
  return quantise(model, { prune: 0.02 });
}
