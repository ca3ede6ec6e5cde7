import { CueLexicon } from '../../src/language/attribution/cue-lexicon.ts';
import { ATTRIBUTION_SECTIONS } from '../../src/language/attribution/read-models.ts';
import { writeModel } from '../crf/write-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { parseArticle } from './examples.ts';
import { trainFolds } from './folds.ts';
import type { LabelledArticle } from './polnear.ts';
import { trainCues, trainExtension, trainRoles } from './stages.ts';
import { trainChoice } from './train-choice.ts';
import { trainVerdict } from './train-verdict.ts';

/** Trains all attribution stages on labelled articles and returns their sections of the weights by name. */
export function trainAttribution(
  labelled: readonly LabelledArticle[],
  seed: number,
): Map<string, Uint8Array> {
  const lexicon = buildLexicon(labelled);
  const known = CueLexicon.read(lexicon);
  const articles = labelled.map((article) => parseArticle(article, known));
  const names = ATTRIBUTION_SECTIONS;
  const folds = trainFolds(articles, seed);
  const { ranking, choice, without } = trainChoice(folds, seed);
  const { verdictWords, verdict } = trainVerdict(folds, without, seed);
  return new Map<string, Uint8Array>([
    [names.lexicon, lexicon],
    [names.cues, writeModel(trainCues(articles, seed))],
    [names.roles, writeModel(trainRoles(articles, seed))],
    [names.ranking, writeModel(ranking)],
    [names.choice, choice],
    [names.verdictWords, writeModel(verdictWords)],
    [names.verdict, verdict],
    [names.extension, writeModel(trainExtension(articles, seed))],
  ]);
}
