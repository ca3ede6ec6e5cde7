import { readFileSync } from 'node:fs';
import type { SentenceKind } from '../../src/sourcing/claim.ts';
import type { Analyser, Analysis, Attribution, Span } from '../../src/language/analysis.ts';
import { readCorpus, type CorpusArticle, type GoldKind } from './corpus.ts';
import type { SentenceLabel } from './scores.ts';

/** One letter for each sentence: attributed, claim, opinion, x for other; a capital where it is worth checking. */
const kindOf = new Map<string, SentenceKind>([
  ['a', 'attributed'],
  ['c', 'claim'],
  ['o', 'opinion'],
  ['x', 'other'],
]);

/** Our own labels for some articles of PolNeAR's training part: offsets and labels, no text. */
export interface LabelledArticle {
  readonly article: CorpusArticle;
  readonly sentences: readonly (SentenceLabel & { readonly span: Span })[];
  /** Kind and names of the source, by the attribution's id. */
  readonly attributions: ReadonlyMap<
    string,
    { readonly kind: GoldKind; readonly names: readonly string[] }
  >;
}

interface LabelLine {
  readonly id: string;
  readonly sentences: readonly (readonly [number, number, string])[];
  readonly attributions: Readonly<Record<string, readonly [GoldKind, readonly string[]]>>;
}

/** The labelled articles with their texts from the corpus in the data folder. */
export function readLabels(data: string): LabelledArticle[] {
  const path = new URL('labels.json', import.meta.url);
  const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly LabelLine[];
  const corpus = readCorpus(data, 'train');
  return lines.map(({ id, sentences, attributions }) => {
    const found = corpus.get(id);
    if (!found) throw new Error(`${id} is labelled, but not in polnear-train.`);
    return {
      article: found.article,
      sentences: sentences.map(([start, end, letter]) => ({
        span: [start, end] as const,
        s: kindOf.get(letter.toLowerCase()) ?? 'other',
        worth: letter !== letter.toLowerCase(),
      })),
      attributions: new Map(
        Object.entries(attributions).map(([key, [kind, names]]) => [key, { kind, names }]),
      ),
    };
  });
}

/** Our analysis of a labelled article, but with its gold attributions. */
export function labelledAnalysis(
  { article }: LabelledArticle,
  analyser: Pick<Analyser, 'analyse'>,
): Analysis {
  const attributions = article.attributions.map(({ source, cue, content }): Attribution => ({
    source,
    cue,
    content,
    mode: 'indirect',
    confidence: 1,
    parent: null,
  }));
  return { ...analyser.analyse(article.text), attributions };
}
