import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../../../src/language/analyser.ts';
import type { Span } from '../../../../src/language/analysis.ts';

const analyser = createAnalyser(readFileSync('src/public/language/english.bin'));

/** An attribution in the words of the text; the parts of a span are joined by " … ". */
export interface Told {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly mode: string;
  /** The cue of the attribution around it. */
  readonly inside: string | null;
}

/** What the shipped engine finds in a text. */
export function whoSaysWhat(text: string): Told[] {
  const { attributions } = analyser.analyse(text);
  const words = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return attributions.map(({ source, cue, content, mode, parent }) => ({
    source: words(source),
    cue: words(cue),
    content: words(content),
    mode,
    inside: parent === null ? null : words(attributions[parent]?.cue ?? []),
  }));
}
