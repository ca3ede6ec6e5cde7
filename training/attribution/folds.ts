import { CueTagger } from '../../src/language/attribution/find-cues.ts';
import { LinearModel } from '../../src/language/crf/model.ts';
import { readArticle, type ParsedArticle, type ReadArticle } from './examples.ts';
import { trainCues, trainExtension, trainRoles } from './stages.ts';

/** So many parts are held out in turn. */
const FOLDS = 4;

/** A part of the articles, with taggers that have learnt from the others only. */
export interface Fold {
  readonly held: readonly ReadArticle[];
  readonly cues: LinearModel;
  readonly roles: LinearModel;
  readonly extension: LinearModel;
}

/** All articles with the cues that a tagger finds which has not seen them, and their parts. */
export interface Folds {
  readonly articles: readonly ReadArticle[];
  readonly folds: readonly Fold[];
}

/** Jackknifes the taggers: what rests on them must learn from what they say of articles that they have not seen. */
export function trainFolds(parsed: readonly ParsedArticle[], seed: number): Folds {
  const cues = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = parsed.filter((_article, index) => index % FOLDS !== fold);
    return new LinearModel(trainCues(rest, seed + fold));
  });
  const parts = cues.map((model, fold) => {
    const tagger = new CueTagger(model);
    return parsed
      .filter((_article, index) => index % FOLDS === fold)
      .map((article) => readArticle(article, tagger));
  });
  const folds = cues.map((model, fold): Fold => {
    const rest = others(parts, fold).flat();
    return {
      held: parts[fold] ?? [],
      cues: model,
      roles: new LinearModel(trainRoles(rest, seed + fold)),
      extension: new LinearModel(trainExtension(rest, seed + fold)),
    };
  });
  return { articles: parts.flat(), folds };
}

/** All but one. */
export function others<T>(all: readonly T[], one: number): T[] {
  return all.filter((_, index) => index !== one);
}
