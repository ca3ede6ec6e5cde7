import type { Analysis, Attribution } from '../../src/language/analysis.ts';
import type { SentenceLabel, SourceLabel } from './scores.ts';

const capitals = /\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*/gu;

/** The capitalised words nearest to an offset, looked for 200 units either side. */
function nearestCapitals(text: string, offset: number): string | undefined {
  const from = Math.max(0, offset - 200);
  let best: string | undefined;
  let least = Infinity;
  for (const match of text.slice(from, offset + 200).matchAll(capitals)) {
    const distance = Math.abs(from + match.index - offset);
    if (distance >= least) continue;
    least = distance;
    best = match[0];
  }
  return best;
}

/** Everything is said by the person whose capitalised words stand nearest to the cue. */
export function baselineSources(text: string, attributions: readonly Attribution[]): SourceLabel[] {
  return attributions.map(({ cue, content }): SourceLabel => {
    const name = nearestCapitals(text, cue[0]?.[0] ?? 0);
    const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
    const names = name === undefined ? [] : [name];
    return {
      kind: 'person',
      names,
      mode: /["“]/u.test(words) ? 'direct' : 'indirect',
      speech: true,
    };
  });
}

/** "Said" or quotation marks make a sentence attributed; all others are claims, check-worthy with a number. */
export function baselineSentences(text: string, analysis: Analysis): SentenceLabel[] {
  return analysis.sentences.map(([start, end]): SentenceLabel => {
    const sentence = text.slice(start, end);
    const isAttributed = /\bsa(?:id|ys)\b|["“”]/u.test(sentence);
    return { s: isAttributed ? 'attributed' : 'claim', worth: /\d/u.test(sentence) };
  });
}
