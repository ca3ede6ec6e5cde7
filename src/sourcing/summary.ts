import type { Claim, Source, SourceKind, SourcingSummary } from './claim.ts';

const none = (): Record<SourceKind, number> => ({
  person: 0,
  organisation: 0,
  document: 0,
  unnamed: 0,
  unspecified: 0,
  outlet: 0,
});

const identifiedKinds: ReadonlySet<SourceKind> = new Set(['person', 'organisation', 'document']);

/** How many words a stretch of text has, white space apart. */
const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** The article's claims by kind, their share of its words (each word once), and what they rest on. */
export function summarise(
  text: string,
  claims: readonly Claim[],
  sources: readonly Source[],
): SourcingSummary {
  const counts = none();
  const share = none();
  const total = Math.max(1, countWords(text));
  const pieces = claims
    .flatMap(({ kind, content }) => content.map(([start, end]) => ({ kind, start, end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  for (const { kind, start, end } of pieces) {
    const from = Math.max(start, covered);
    if (end <= from) continue;
    share[kind] += countWords(text.slice(from, end)) / total;
    covered = end;
  }
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
    share,
    identified: identified.size,
    byIdentified,
    onlyIndirect: [...identified.values()].filter(({ ownWords }) => !ownWords).length,
    singleSource: attributed.length > 1 && speaking.size === 1 && !speaking.has(null),
  };
}
