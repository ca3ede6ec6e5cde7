import { CUE_TYPES, ROLE_TYPES } from '../../src/language/attribution/models.ts';
import { ATTRIBUTION_SECTIONS } from '../../src/language/attribution/read-models.ts';
import { CueLexicon } from '../../src/language/attribution/cue-lexicon.ts';
import { bioesLabels } from '../../src/language/crf/labels.ts';
import { LinearModel, type ModelTables } from '../../src/language/crf/model.ts';
import { quantise } from '../crf/quantise.ts';
import type { Sequence } from '../crf/sequence.ts';
import { trainCrf, type CrfOptions } from '../crf/train-crf.ts';
import { trainLogistic } from '../crf/train-logistic.ts';
import { writeModel } from '../crf/write-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import {
  cueSequences,
  parseArticle,
  roleExamples,
  roleSequence,
  type ParsedArticle,
} from './examples.ts';
import { extensionQuestions } from './extension-questions.ts';
import type { LabelledArticle } from './polnear.ts';
import { rankingChoice } from './ranking-choices.ts';
import { trainRanking } from './train-ranking.ts';

const FOLDS = 2;

/** Trains all attribution stages on labelled articles and returns their sections of the weights by name. */
export function trainAttribution(
  articles: readonly LabelledArticle[],
  seed: number,
): Map<string, Uint8Array> {
  const lexicon = buildLexicon(articles);
  const known = CueLexicon.read(lexicon);
  const parsed = articles.map((article) => parseArticle(article, known));
  return new Map<string, Uint8Array>([
    [ATTRIBUTION_SECTIONS.lexicon, lexicon],
    [ATTRIBUTION_SECTIONS.cues, writeModel(trainCues(parsed, seed))],
    [ATTRIBUTION_SECTIONS.roles, writeModel(trainRoles(parsed, seed))],
    [ATTRIBUTION_SECTIONS.ranking, writeModel(trainChoice(parsed, seed))],
    [ATTRIBUTION_SECTIONS.extension, writeModel(trainExtension(parsed, seed))],
  ]);
}

const log =
  (name: string) =>
  (epoch: number, loss: number): void =>
    console.log(`${name}: pass ${epoch}, loss ${loss.toFixed(0)}`);

export function trainCues(
  articles: readonly ParsedArticle[],
  seed: number,
  options: Partial<CrfOptions> = {},
): ModelTables {
  const model = trainCrf(articles.flatMap(cueSequences), {
    labels: bioesLabels(CUE_TYPES),
    epochs: 6,
    seed,
    l1: 0.4,
    dropout: 0.3,
    averages: 4,
    onEpoch: log('cues'),
    ...options,
  });
  return quantise(model);
}

export function trainRoles(
  articles: readonly ParsedArticle[],
  seed: number,
  options: Partial<CrfOptions> = {},
): ModelTables {
  const sequences = articles.flatMap((article) => roleExamples(article).map(roleSequence));
  return rolesFrom(sequences, seed, options);
}

function rolesFrom(
  sequences: readonly Sequence[],
  seed: number,
  options: Partial<CrfOptions>,
): ModelTables {
  const model = trainCrf(sequences, {
    labels: bioesLabels(ROLE_TYPES),
    epochs: 6,
    seed,
    l1: 0.4,
    dropout: 0.3,
    averages: 4,
    onEpoch: log('roles'),
    ...options,
  });
  return quantise(model);
}

/** Trains the choice between readings on those that taggers make of articles which they have not learnt from. */
export function trainChoice(
  articles: readonly ParsedArticle[],
  seed: number,
  options: Partial<CrfOptions> = {},
): ModelTables {
  const choices: Sequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = articles.filter((_, index) => index % FOLDS !== fold);
    const roles = new LinearModel(trainRoles(rest, seed + fold, { epochs: 4 }));
    const held = articles.filter((_, index) => index % FOLDS === fold);
    for (const example of held.flatMap(roleExamples)) {
      const choice = rankingChoice(example, roles);
      if (choice !== undefined) choices.push(choice);
    }
  }
  const model = trainRanking(choices, {
    epochs: 5,
    seed,
    dropout: 0.2,
    averages: 4,
    onEpoch: log('ranking'),
    ...options,
  });
  return quantise(model, { prune: 0.02 });
}

export function trainExtension(
  articles: readonly ParsedArticle[],
  seed: number,
  options: Partial<CrfOptions> = {},
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
