import type { Analysis, Span } from '../../src/language/analysis.ts';
import { readArticle, readSourcing, type Readings } from '../../src/sourcing/sourcing.ts';
import { cueWords } from '../../src/sourcing/references-of.ts';
import { isSpeech } from '../../src/sourcing/speech.ts';
import { isVerbatimCue, quotationMode } from '../../src/sourcing/quotation-mode.ts';
import type { SourceKind, SourcingInput } from '../../src/sourcing/claim.ts';
import type { GoldKind } from './corpus.ts';
import type { SentenceLabel, SourceLabel } from './scores.ts';

/** The guide calls the outlet's own voice `author`. */
const guideKind = (kind: SourceKind): GoldKind => (kind === 'outlet' ? 'author' : kind);

/** What we say of each attribution of the analysis, in the words of the labelling guide. */
export function sourceLabels(readings: Readings, analysis: Analysis): SourceLabel[] {
  return analysis.attributions.map(({ source, cue, content }, index): SourceLabel => {
    const reference = readings.references[index];
    const { words } = readings.scene;
    return {
      kind: guideKind(reference?.kind ?? 'unspecified'),
      names: reference?.names ?? [],
      mode: quotationMode(words, content, isVerbatimCue(words, source, cue)),
      speech: isSpeech(cueWords(readings.scene, cue)),
    };
  });
}

/** What we say of each sentence that was read, in the words of the labelling guide. */
export const sentenceLabels = (readings: Readings): (SentenceLabel & { span: Span })[] =>
  readings.sentences.map(({ span, kind, worth }) => ({ span, s: kind, worth }));

/** What the `analyse` command adds to its answer with `--sourcing`. */
export interface SourcingAnswer {
  readonly claims: readonly {
    readonly attribution: number | null;
    readonly span: Span;
    readonly kind: GoldKind;
    readonly names: readonly string[];
    readonly chain: readonly string[];
    readonly links: readonly number[];
    readonly score: number;
    readonly why: string;
  }[];
  readonly sentences: readonly {
    readonly span: Span;
    readonly s: string;
    readonly worth: boolean;
  }[];
  readonly sources: readonly SourceLabel[];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The sourcing part of the answer to one input line. `analysis.attributions` are those to judge (the line's own
 * where it carries some); `spans` are the sentences to judge, the analysis' own by default.
 */
export function answerSourcing(
  input: SourcingInput,
  analysis: Analysis,
  spans: readonly Span[] = analysis.sentences,
): SourcingAnswer {
  const readings = readArticle(input, analysis, spans);
  const { claims } = readSourcing(input, analysis);
  return {
    claims: claims
      .filter(({ attribution, shown }) => attribution !== null || shown)
      .map(({ attribution, span, kind, names, chain, links, score, why }) => ({
        attribution,
        span,
        kind: guideKind(kind),
        names,
        chain: chain.map(({ words }) => words),
        links,
        score: rounded(score),
        why,
      })),
    sentences: sentenceLabels(readings),
    sources: sourceLabels(readings, analysis),
  };
}
