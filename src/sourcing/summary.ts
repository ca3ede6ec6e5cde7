import type { Claim, Source, SourceKind, SourcingSummary } from './claim.ts';
import { lowerBound } from './lower-bound.ts';

const none = (): Record<SourceKind, number> => ({
  person: 0,
  organisation: 0,
  document: 0,
  unnamed: 0,
  unspecified: 0,
  outlet: 0,
});

const identifiedKinds: ReadonlySet<SourceKind> = new Set(['person', 'organisation', 'document']);

const sizeOf = ({ span: [start, end] }: Claim): number => end - start;

/**
 * The share of the words that are claims of each kind. A word counts once: of claims that hold one another, for the
 * innermost, whose source it comes from.
 */
function sharesOf(text: string, claims: readonly Claim[]): Record<SourceKind, number> {
  const words = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
  const kinds: (SourceKind | undefined)[] = words.map(() => undefined);
  for (const { kind, content } of claims.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    for (const [start, end] of content) {
      kinds.fill(kind, lowerBound(words, start, Number), lowerBound(words, end, Number));
    }
  }
  const share = none();
  for (const kind of kinds) if (kind) share[kind] += 1 / words.length;
  return share;
}

/** The article's claims by kind, their share of its words, and what they rest on. */
export function summarise(
  text: string,
  claims: readonly Claim[],
  sources: readonly Source[],
): SourcingSummary {
  const counts = none();
  for (const { kind } of claims) counts[kind]++;
  const identified = new Map<string, { ownWords: boolean }>();
  let byIdentified = 0;
  for (const { source, mode } of claims) {
    const speaker = sources.find(({ id }) => id === source);
    if (!speaker?.certain || !identifiedKinds.has(speaker.kind)) continue;
    byIdentified++;
    for (const name of speaker.names) {
      const known = identified.get(name.toLowerCase());
      const ownWords = mode !== 'indirect' || known?.ownWords === true;
      identified.set(name.toLowerCase(), { ownWords });
    }
  }
  const attributed = claims.filter(({ kind }) => kind !== 'outlet');
  const speaking = new Set(attributed.map(({ source }) => source));
  return {
    claims: counts,
    share: sharesOf(text, claims),
    identified: identified.size,
    byIdentified,
    onlyIndirect: [...identified.values()].filter(({ ownWords }) => !ownWords).length,
    singleSource: attributed.length > 1 && speaking.size === 1 && !speaking.has(null),
  };
}
