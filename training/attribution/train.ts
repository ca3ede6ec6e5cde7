import { ATTRIBUTION_SECTIONS } from '../../src/language/attribution/read-models.ts';
import { writeModel } from '../crf/write-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { trainFolds } from './folds.ts';
import { parseUnseen } from './parse-unseen.ts';
import type { LabelledArticle } from './polnear.ts';
import { trainCues, trainExtension, trainRoles } from './stages.ts';
import { trainChoice } from './train-choice.ts';
import { trainVerdict } from './train-verdict.ts';

/** Trains all attribution stages on labelled articles and returns their sections of the weights by name. */
export function trainAttribution(
  labelled: readonly LabelledArticle[],
  seed: number,
): Map<string, Uint8Array> {
  const parsed = parseUnseen(labelled);
  const names = ATTRIBUTION_SECTIONS;
  const { articles, folds } = trainFolds(parsed, seed);
  const { ranking, choice, without } = trainChoice(folds, seed);
  const { verdictWords, verdict } = trainVerdict(folds, without, seed);
  return new Map<string, Uint8Array>([
    [names.lexicon, buildLexicon(labelled)],
    [names.cues, writeModel(trainCues(parsed, seed))],
    [names.roles, writeModel(trainRoles(articles, seed))],
    [names.ranking, writeModel(ranking)],
    [names.choice, choice],
    [names.verdictWords, writeModel(verdictWords)],
    [names.verdict, verdict],
    [names.extension, writeModel(trainExtension(articles, seed))],
  ]);
}
