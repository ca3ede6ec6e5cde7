import type { Span } from '../language/analysis.ts';
import { runOf, wordOf, type Words } from './words.ts';

/** What the article around a sentence tells of it. */
export interface ArticleTraits {
  /** Share of the sentences with the writer's "I", "we" or "you". */
  readonly personal: number;
  /** Attributions per sentence. */
  readonly attributed: number;
  readonly sentences: number;
}

/** What the whole article tells: is it written in the first person, how much of it is attributed. */
export function articleTraits(
  words: Words,
  spans: readonly Span[],
  attributions: number,
): ArticleTraits {
  let personal = 0;
  for (const span of spans) {
    const run = runOf(words, span);
    for (let i = run.from; i < run.to; i++) {
      if (words.quoted[i] || !/^(?:i|we|our|my|you|your)$/u.test(wordOf(words, i))) continue;
      personal++;
      break;
    }
  }
  const sentences = Math.max(1, spans.length);
  return {
    personal: personal / sentences,
    attributed: attributions / sentences,
    sentences: spans.length,
  };
}
