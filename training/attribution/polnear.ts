import { join } from 'node:path';
import type { Document } from '../../src/language/document.ts';
import { readJsonLines } from '../corpora/files.ts';

type Spans = readonly (readonly [start: number, end: number])[];

interface PolnearAttribution {
  readonly source?: Spans;
  readonly cue?: Spans;
  readonly content?: Spans;
}

/** An article of PolNeAR as data/README.md describes it; offsets are UTF-16. */
export interface PolnearArticle {
  readonly id: string;
  readonly publisher: string;
  readonly text: string;
  readonly attributions: readonly PolnearAttribution[];
  /** The labels of further annotators of the same article. */
  readonly others: Readonly<Record<string, readonly PolnearAttribution[]>>;
}

/** An attribution in tokens: rising indices, empty where there is none. */
export interface TokenAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** An analysed article with the labels of one annotator in its tokens. */
export interface LabelledArticle {
  readonly article: PolnearArticle;
  readonly document: Document;
  readonly gold: readonly TokenAttribution[];
}

/** The articles of one part of PolNeAR. */
export function readPolnear(data: string, part: 'train' | 'dev'): PolnearArticle[] {
  return readJsonLines(join(data, `attribution/polnear-${part}.jsonl.gz`));
}

/** The attributions in tokens of the document; those whose cue holds no token are left out. */
export function toTokens(
  document: Document,
  attributions: readonly PolnearAttribution[],
): TokenAttribution[] {
  return attributions
    .map(({ source = [], cue = [], content = [] }) => ({
      source: tokensIn(document, source),
      cue: tokensIn(document, cue),
      content: tokensIn(document, content),
    }))
    .filter(({ cue }) => cue.length > 0);
}

/** The tokens that share a character with the spans. */
function tokensIn({ starts, ends }: Document, spans: Spans): number[] {
  const tokens = new Set<number>();
  for (const [start, end] of spans) {
    for (let i = firstAfter(ends, start); i < starts.length && (starts[i] ?? 0) < end; i++) {
      tokens.add(i);
    }
  }
  return [...tokens].sort((a, b) => a - b);
}

/** The first index whose value is above the limit, in rising values. */
function firstAfter(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
