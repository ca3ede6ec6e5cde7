import type { Claim, Source, SourceKind, Sourcing } from '../../sourcing/claim.ts';
import { sourceKinds } from '../../parts/kind.ts';

/** One entry of the list of sources: a source, or all claims of a kind that name nobody. */
export interface SourceEntry {
  readonly key: string;
  readonly kind: SourceKind;
  /** Undefined for hearsay and for what the outlet says itself. */
  readonly source?: Source;
  readonly claims: readonly Claim[];
}

/** The claims that are painted: those worth asking about, or all if the reader wants them. */
export const visibleClaims = (sourcing: Sourcing, all: boolean): readonly Claim[] =>
  all ? sourcing.claims : sourcing.claims.filter((claim) => claim.shown);

/** How many of the claims are of each kind. */
export function countKinds(claims: readonly Claim[]): Record<SourceKind, number> {
  const counts = { person: 0, organisation: 0, document: 0, unnamed: 0, unspecified: 0, outlet: 0 };
  for (const claim of claims) counts[claim.kind] += 1;
  return counts;
}

/**
 * The claims under who says them: sources in the order of weight that sourcing gives them, then hearsay, then the
 * outlet itself.
 */
export function entriesOf(sourcing: Sourcing, claims: readonly Claim[]): SourceEntry[] {
  const said = new Map<string, Claim[]>();
  for (const claim of claims) {
    const named = claim.source !== null && sourcing.sources[claim.source]?.name;
    const key = named ? `source-${claim.source}` : claim.kind;
    const list = said.get(key);
    if (list) list.push(claim);
    else said.set(key, [claim]);
  }
  const sources = sourcing.sources.flatMap((source, index): SourceEntry[] => {
    const own = said.get(`source-${index}`);
    return own ? [{ key: `source-${index}`, kind: source.kind, source, claims: own }] : [];
  });
  const nameless = sourceKinds.flatMap((kind): SourceEntry[] => {
    const own = said.get(kind);
    return own ? [{ key: kind, kind, claims: own }] : [];
  });
  return [...sources, ...nameless];
}

/** The words at these spans of the text, with an ellipsis where they are not one piece. */
export const wordsAt = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(([start, end]) => text.slice(start, end).trim()).join(' … ');
