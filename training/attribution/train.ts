import { CueLexicon } from '../../src/language/attribution/cue-lexicon.ts';
import { ATTRIBUTION_SECTIONS } from '../../src/language/attribution/read-models.ts';
import { LinearModel } from '../../src/language/crf/model.ts';
import type { Sequence } from '../crf/sequence.ts';
import { writeModel } from '../crf/write-model.ts';
import { buildLexicon } from './build-lexicon.ts';
import { parseArticle, roleExamples, type ParsedArticle } from './examples.ts';
import type { LabelledArticle } from './polnear.ts';
import { rankingChoice } from './ranking-choices.ts';
import { trainCues, trainExtension, trainRanking, trainRoles } from './stages.ts';

/** So many parts are held out in turn, for the choice between readings. */
const FOLDS = 4;

/** Trains all attribution stages on labelled articles and returns their sections of the weights by name. */
export function trainAttribution(
  labelled: readonly LabelledArticle[],
  seed: number,
): Map<string, Uint8Array> {
  const lexicon = buildLexicon(labelled);
  const known = CueLexicon.read(lexicon);
  const articles = labelled.map((article) => parseArticle(article, known));
  const names = ATTRIBUTION_SECTIONS;
  return new Map<string, Uint8Array>([
    [names.lexicon, lexicon],
    [names.cues, writeModel(trainCues(articles, seed))],
    [names.roles, writeModel(trainRoles(articles, seed))],
    [names.ranking, writeModel(trainRanking(choicesOf(articles, seed), seed))],
    [names.extension, writeModel(trainExtension(articles, seed))],
  ]);
}

/**
 * The choices between readings by taggers that have not learnt from the article: where they have, their best reading is
 * nearly always right.
 */
function choicesOf(articles: readonly ParsedArticle[], seed: number): Sequence[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = articles.filter((_article, index) => index % FOLDS !== fold);
    const held = articles.filter((_article, index) => index % FOLDS === fold);
    const roles = new LinearModel(trainRoles(rest, seed + fold));
    return held.flatMap(roleExamples).flatMap((example) => rankingChoice(example, roles) ?? []);
  }).flat();
}
