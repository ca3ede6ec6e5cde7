import { LinearModel } from '../../src/language/crf/model.ts';
import type { ParsedArticle } from './examples.ts';
import { trainCues, trainExtension, trainRoles } from './stages.ts';

/** So many parts are held out in turn. */
const FOLDS = 4;

/** A part of the articles, with taggers that have learnt from the others only. */
export interface Fold {
  readonly held: readonly ParsedArticle[];
  readonly cues: LinearModel;
  readonly roles: LinearModel;
  readonly extension: LinearModel;
}

/** Jackknifes the taggers: what rests on them must learn from what they say of articles that they have not seen. */
export function trainFolds(articles: readonly ParsedArticle[], seed: number): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = articles.filter((_article, index) => index % FOLDS !== fold);
    return {
      held: articles.filter((_article, index) => index % FOLDS === fold),
      cues: new LinearModel(trainCues(rest, seed + fold)),
      roles: new LinearModel(trainRoles(rest, seed + fold)),
      extension: new LinearModel(trainExtension(rest, seed + fold)),
    };
  });
}

/** All but one. */
export function others<T>(all: readonly T[], one: number): T[] {
  return all.filter((_, index) => index !== one);
}
