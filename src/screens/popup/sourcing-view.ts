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

/** UTF-16 units of the article that these claims are. */
const weightOf = ({ claims }: SourceEntry): number =>
  claims.flatMap(({ content }) => content).reduce((sum, [start, end]) => sum + end - start, 0);

/**
 * The claims under who says them: sources in the order of what they say, then hearsay and others whom nobody names,
 * then the outlet itself.
 */
export function entriesOf({ sources }: Sourcing, claims: readonly Claim[]): SourceEntry[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const named = new Map<number, Claim[]>();
  const nameless = new Map<SourceKind, Claim[]>();
  for (const claim of claims) {
    const source = claim.source === null ? undefined : byId.get(claim.source);
    if (source?.name) named.set(source.id, [...(named.get(source.id) ?? []), claim]);
    else nameless.set(claim.kind, [...(nameless.get(claim.kind) ?? []), claim]);
  }
  const entries = sources.flatMap((source): SourceEntry[] => {
    const own = named.get(source.id);
    return own ? [{ key: `source-${source.id}`, kind: source.kind, source, claims: own }] : [];
  });
  const others = sourceKinds.flatMap((kind): SourceEntry[] => {
    const own = nameless.get(kind);
    return own ? [{ key: kind, kind, claims: own }] : [];
  });
  return [...entries.toSorted((a, b) => weightOf(b) - weightOf(a)), ...others];
}
