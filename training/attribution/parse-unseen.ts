import { CueLexicon } from '../../src/language/attribution/cue-lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { parseArticle, type ParsedArticle } from './examples.ts';
import type { LabelledArticle } from './polnear.ts';

/** So many parts of the articles are left out in turn. */
const PARTS = 16;

/**
 * The articles as the stages will see new ones: each by a lexicon that has not learnt from it. A word that is a cue in one
 * article alone would give it away there.
 */
export function parseUnseen(labelled: readonly LabelledArticle[]): ParsedArticle[] {
  const isIn = (part: number, index: number): boolean => index % PARTS === part;
  return Array.from({ length: PARTS }, (_, part) => {
    const rest = labelled.filter((_article, index) => !isIn(part, index));
    const lexicon = CueLexicon.read(buildLexicon(rest));
    return labelled
      .filter((_article, index) => isIn(part, index))
      .map((article) => parseArticle(article, lexicon));
  }).flat();
}
