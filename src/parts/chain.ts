import type { Claim, Source } from '../sourcing/claim.ts';

/** One source of those through which a claim came: its name, where it is sure, and the words that pass it on. */
export interface Link {
  readonly name: string;
  readonly phrase: string;
}

/**
 * A source in a source, from the one nearest the reader to the one that says it: "His office said", "he told". Empty
 * where nobody stands between.
 */
export function chainOf({ chain }: Claim, sources: readonly Source[]): Link[] {
  if (chain.length < 2) return [];
  return chain.toReversed().flatMap(({ source, phrase }) => {
    const known = sources.find(({ id }) => id === source);
    const name = known?.certain ? known.name : '';
    return name || phrase ? [{ name, phrase }] : [];
  });
}
