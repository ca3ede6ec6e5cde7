import type { Analysis, Span } from '../language/analysis.ts';
import type { Sourcing, SourcingInput } from './claim.ts';
import { gatherClaims } from './claims.ts';
import { readCredit } from './dateline.ts';
import { withoutOutlet } from './outlet-itself.ts';
import { resolveAttributions } from './references-of.ts';
import { readScene, type Reference, type Scene } from './scene.ts';
import { readSentences, type ReadSentence } from './sentences.ts';
import { listSources } from './source-list.ts';
import { summarise } from './summary.ts';

/** Who is meant, and what each sentence is: what both the product and the evaluation read. */
export interface Readings {
  readonly scene: Scene;
  /** One for each attribution of the analysis. */
  readonly references: readonly Reference[];
  /** One for each span asked for. */
  readonly sentences: readonly ReadSentence[];
}

/** Reads the people, the sources and the given sentences of an article. */
export function readArticle(
  input: SourcingInput,
  analysis: Analysis,
  spans: readonly Span[] = analysis.sentences,
): Readings {
  const scene = readScene(input.text, analysis);
  const references = withoutOutlet(resolveAttributions(scene, analysis), input.outlet);
  const sentences = readSentences(scene, analysis, spans, input.blocks ?? [], references);
  return { scene, references, sentences };
}

/**
 * Who stands behind each claim of an article: sources resolved within the article, the outlet's own
 * check-worthy sentences, and what it all rests on. Offsets are UTF-16 units of `input.text`, which must be
 * the text that was analysed.
 */
export function readSourcing(input: SourcingInput, analysis: Analysis): Sourcing {
  const { scene, references, sentences } = readArticle(input, analysis);
  const credit = readCredit(input.text, input.dateline);
  const weights = analysis.attributions.map(({ content }) =>
    content.reduce((sum, [start, end]) => sum + end - start, 0),
  );
  const { sources, numberOf } = listSources(references, weights);
  const claims = gatherClaims({
    input,
    analysis,
    scene,
    references,
    numberOf,
    sentences,
    credit,
  });
  return {
    ...(credit?.agency !== undefined && { reportedBy: credit.agency }),
    claims,
    sources,
    sentences: sentences.map(({ span, kind, worth, score }) => ({ span, kind, worth, score })),
    summary: summarise(input.text, claims, sources),
  };
}
