import type { SentenceKind } from '../../src/sourcing/claim.ts';
import type { GoldKind } from './corpus.ts';

/** One attribution as the guide labels it. */
export interface SourceLabel {
  readonly kind: GoldKind;
  readonly names: readonly string[];
  readonly mode: string;
  readonly speech: boolean;
}

/** Case, articles, possessive endings, hyphens and marks apart. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s\b|['’](?=\s|$)/gu, '')
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');

export type NameVerdict = 'right' | 'wrong' | 'unsure';

/** Right: the same set of names. Wrong: any name that the gold does not have. Unsure: too few, none wrong. */
export function judgeNames(gold: readonly string[], ours: readonly string[]): NameVerdict {
  const wanted = new Set(gold.map(plainName));
  const given = new Set(ours.map(plainName));
  if ([...given].some((name) => !wanted.has(name))) return 'wrong';
  return given.size === wanted.size ? 'right' : 'unsure';
}

/** Shares of attributions judged right. */
export interface SourceScores {
  readonly attributions: number;
  readonly kind: number;
  readonly identified: number;
  readonly right: number;
  readonly wrong: number;
  readonly mode: number;
  readonly speech: number;
}

const share = (count: number, of: number): number => (of > 0 ? count / of : 0);

/** Scores of pairs of gold and our label. Names are judged where the gold names someone. */
export function scoreSources(
  pairs: readonly (readonly [SourceLabel, SourceLabel])[],
): SourceScores {
  const identified = pairs.filter(([gold]) => gold.names.length > 0);
  const verdicts = identified.map(([gold, ours]) => judgeNames(gold.names, ours.names));
  const same = (key: 'kind' | 'mode' | 'speech'): number =>
    share(pairs.filter(([gold, ours]) => gold[key] === ours[key]).length, pairs.length);
  return {
    attributions: pairs.length,
    kind: same('kind'),
    identified: identified.length,
    right: share(verdicts.filter((verdict) => verdict === 'right').length, identified.length),
    wrong: share(verdicts.filter((verdict) => verdict === 'wrong').length, identified.length),
    mode: same('mode'),
    speech: same('speech'),
  };
}

/** One sentence as the guide labels it; `shown`: an unattributed claim that is worth checking. */
export interface SentenceLabel {
  readonly s: SentenceKind;
  readonly worth: boolean;
}

export interface SentenceScores {
  readonly sentences: number;
  readonly f1: Readonly<Record<SentenceKind, number>>;
  readonly macro: number;
  readonly worthAccuracy: number;
  readonly checkWorthy: {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  };
}

function prf(pairs: readonly (readonly [boolean, boolean])[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const both = pairs.filter(([gold, ours]) => gold && ours).length;
  const wanted = pairs.filter(([gold]) => gold).length;
  const given = pairs.filter(([, ours]) => ours).length;
  const precision = given > 0 ? both / given : 0;
  const recall = wanted > 0 ? both / wanted : 0;
  return { precision, recall, f1: both > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

const isCheckWorthy = ({ s, worth }: SentenceLabel): boolean => s === 'claim' && worth;

/** Scores of pairs of gold and our reading of a sentence. */
export function scoreSentences(
  pairs: readonly (readonly [SentenceLabel, SentenceLabel])[],
): SentenceScores {
  const f1Of = (kind: SentenceKind): number =>
    prf(pairs.map(([gold, ours]) => [gold.s === kind, ours.s === kind] as const)).f1;
  const f1 = {
    attributed: f1Of('attributed'),
    claim: f1Of('claim'),
    opinion: f1Of('opinion'),
    other: f1Of('other'),
  };
  const agree = pairs.filter(([gold, ours]) => gold.worth === ours.worth).length;
  return {
    sentences: pairs.length,
    f1,
    macro: (f1.attributed + f1.claim + f1.opinion + f1.other) / 4,
    worthAccuracy: pairs.length > 0 ? agree / pairs.length : 0,
    checkWorthy: prf(
      pairs.map(([gold, ours]) => [isCheckWorthy(gold), isCheckWorthy(ours)] as const),
    ),
  };
}
