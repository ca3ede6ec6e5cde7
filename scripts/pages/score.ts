/**
 * Token F1 of an extracted text against the true text: both are lower-cased and cut into runs of letters and
 * digits (Unicode L, N); tokens are compared as multisets, as in the bag-of-words score of web content
 * extraction (CleanEval without order); a page's F1 is the harmonic mean of precision and recall, a set's the
 * mean over its pages.
 */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The score of one page. Two empty texts agree. */
export function tokenScore(found: string, truth: string): Score {
  const foundTokens = tokens(found);
  const truthTokens = tokens(truth);
  const truthCounts = count(truthTokens);
  let shared = 0;
  for (const [token, times] of count(foundTokens)) {
    shared += Math.min(times, truthCounts.get(token) ?? 0);
  }
  const precision = foundTokens.length === 0 ? 0 : shared / foundTokens.length;
  const recall = truthTokens.length === 0 ? 0 : shared / truthTokens.length;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** The mean of some numbers; NaN of none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
