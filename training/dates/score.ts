import type { Span } from '../../src/language/analysis.ts';

export interface Valued {
  readonly span: Span;
  readonly value: string;
}

/** Counts over a set of articles, as the TempEval-3 scorer takes them. */
export interface Counts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
}

export const noCounts = (): Counts => ({ gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 });

/** Each gold mention takes at most one found mention, the first that overlaps it, as in TempEval-3. */
export const count = (counts: Counts, gold: readonly Valued[], found: readonly Valued[]): void => {
  const free = new Set(found);
  counts.gold += gold.length;
  counts.found += found.length;
  for (const { span, value } of gold) {
    const match = [...free].find((other) => other.span[0] < span[1] && span[0] < other.span[1]);
    if (!match) continue;
    free.delete(match);
    counts.relaxed++;
    if (match.span[0] === span[0] && match.span[1] === span[1]) counts.strict++;
    if (match.value === value) counts.value++;
  }
};

/** F1 in percent of so many right ones. */
export const f1 = ({ gold, found }: Counts, right: number): number =>
  gold + found === 0 ? 0 : (200 * right) / (gold + found);
