import type { TokenAttribution } from './polnear.ts';

/** What was labelled and what was found in one text. */
export interface Comparison {
  readonly gold: readonly TokenAttribution[];
  readonly found: readonly TokenAttribution[];
}

/** Precision, recall and their harmonic mean, in per cent. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const ROLES = ['cue', 'source', 'content'] as const;
type Role = (typeof ROLES)[number];
export type Measure =
  | `${Role} ${'exact' | 'overlap' | 'half' | 'token'}`
  | 'all half'
  | 'all exact';

interface Tally {
  right: number;
  found: number;
  gold: number;
}

/**
 * Compares in the manner of PolNeAR: found attributions are matched one to one with labelled ones by the largest overlap
 * of their cues. `exact`: the same tokens; `overlap`: any token shared; `half`: the shared tokens are at least half of the
 * longer span; `token`: over tokens, without matching; `all`: cue, source and content together, where both have none
 * counting as right.
 */
export function score(texts: readonly Comparison[]): Map<Measure, Score> {
  const tallies = new Map<Measure, Tally>();
  const add = (measure: Measure, right: number, found: number, gold: number): void => {
    const tally = tallies.get(measure) ?? { right: 0, found: 0, gold: 0 };
    tally.right += right;
    tally.found += found;
    tally.gold += gold;
    tallies.set(measure, tally);
  };
  for (const { gold, found } of texts) {
    for (const role of ROLES) addRole(role, gold, found, add);
    for (const measure of ['all half', 'all exact'] as const) {
      add(measure, 0, found.length, gold.length);
    }
    for (const [one, other] of match(gold, found)) addPair(one, other, add);
  }
  return new Map([...tallies].map(([measure, tally]) => [measure, scoreOf(tally)]));
}

type Add = (measure: Measure, right: number, found: number, gold: number) => void;

function addRole(
  role: Role,
  gold: readonly TokenAttribution[],
  found: readonly TokenAttribution[],
  add: Add,
): void {
  const present = (list: readonly TokenAttribution[]): number =>
    list.filter((one) => one[role].length > 0).length;
  for (const kind of ['exact', 'overlap', 'half'] as const) {
    add(`${role} ${kind}`, 0, present(found), present(gold));
  }
  const goldTokens = new Set(gold.flatMap((one) => one[role]));
  const foundTokens = new Set(found.flatMap((one) => one[role]));
  const shared = overlap([...goldTokens], [...foundTokens]);
  add(`${role} token`, shared, foundTokens.size, goldTokens.size);
}

function addPair(gold: TokenAttribution, found: TokenAttribution, add: Add): void {
  let allExact = true;
  for (const role of ROLES) {
    const [a, b] = [gold[role], found[role]];
    if (a.length === 0 && b.length === 0) continue;
    const shared = overlap(a, b);
    const exact = shared === a.length && shared === b.length;
    const half = sharesHalf(a, b);
    add(`${role} exact`, exact ? 1 : 0, 0, 0);
    add(`${role} overlap`, shared > 0 ? 1 : 0, 0, 0);
    add(`${role} half`, half ? 1 : 0, 0, 0);
    allExact &&= exact;
  }
  add('all half', isHalfRight(gold, found) ? 1 : 0, 0, 0);
  add('all exact', allExact ? 1 : 0, 0, 0);
}

/** Whether cue, source and content each share half of the longer one's tokens; where both have none, that is right. */
export function isHalfRight(gold: TokenAttribution, found: TokenAttribution): boolean {
  return ROLES.every((role) => {
    const [a, b] = [gold[role], found[role]];
    return (a.length === 0 && b.length === 0) || sharesHalf(a, b);
  });
}

function sharesHalf(a: readonly number[], b: readonly number[]): boolean {
  const shared = overlap(a, b);
  return shared > 0 && shared / Math.max(a.length, b.length) >= 0.5;
}

/** Each found attribution with the labelled one that shares most of its cue, each used once. */
export function match(
  gold: readonly TokenAttribution[],
  found: readonly TokenAttribution[],
): [gold: TokenAttribution, found: TokenAttribution][] {
  const used = new Set<TokenAttribution>();
  const pairs: [TokenAttribution, TokenAttribution][] = [];
  for (const one of found) {
    let best: TokenAttribution | undefined;
    let most = 0;
    for (const other of gold) {
      if (used.has(other)) continue;
      const shared = overlap(one.cue, other.cue);
      if (shared > most) [most, best] = [shared, other];
    }
    if (best === undefined) continue;
    used.add(best);
    pairs.push([best, one]);
  }
  return pairs;
}

/** How many tokens two lists share. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const set = new Set(a);
  return b.filter((token) => set.has(token)).length;
}

function scoreOf({ right, found, gold }: Tally): Score {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
