import type { SourceKind, Sourcing } from './claim.ts';

/** What an article rests on, in one sentence: the key of a message in _locales and what to fill in. */
export interface SummarySentence {
  readonly key:
    | 'sourcingNoClaims'
    | 'sourcingOutletOnly'
    | 'sourcingSingleSource'
    | 'sourcingMostlyUnnamed'
    | 'sourcingOneVoice'
    | 'sourcingNamed'
    | 'sourcingMixed';
  /** Claims with a source of any kind. */
  readonly attributed: number;
  /** Distinct identified sources: people, organisations, documents. */
  readonly identified: number;
  /** Percent of the claims with a source that rest on unnamed people or hearsay, rounded. */
  readonly unnamedPercent: number;
  /** Check-worthy sentences that the outlet asserts itself. */
  readonly outlet: number;
  /** The source that says most; empty where there is none with a name. */
  readonly mainSource: string;
  /** Percent of the claims with a source that the main source stands behind, rounded. */
  readonly mainPercent: number;
}

const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 100) : 0;

function keyOf(sourcing: Sourcing, numbers: Omit<SummarySentence, 'key'>): SummarySentence['key'] {
  const { attributed, outlet, unnamedPercent, mainPercent, identified } = numbers;
  if (attributed === 0) return outlet === 0 ? 'sourcingNoClaims' : 'sourcingOutletOnly';
  if (sourcing.summary.singleSource) return 'sourcingSingleSource';
  if (unnamedPercent >= 50) return 'sourcingMostlyUnnamed';
  if (mainPercent >= 60 && attributed >= 4) return 'sourcingOneVoice';
  return identified >= 3 && unnamedPercent <= 20 ? 'sourcingNamed' : 'sourcingMixed';
}

/** The one sentence that sums up an article's sourcing, as data: the words are in the locale. */
export function summarySentence(sourcing: Sourcing): SummarySentence {
  const { claims, sources, summary } = sourcing;
  const shown = claims.filter((claim) => claim.shown);
  const withSource = shown.filter(({ kind }) => kind !== 'outlet');
  const nobody: ReadonlySet<SourceKind> = new Set(['unnamed', 'unspecified']);
  const counts = new Map<number, number>();
  for (const { source } of withSource) {
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const [main] = [...counts].toSorted((a, b) => b[1] - a[1]);
  const speaker = sources.find(({ id }) => id === main?.[0]);
  const numbers = {
    attributed: withSource.length,
    identified: summary.identified,
    unnamedPercent: percent(
      withSource.filter(({ kind }) => nobody.has(kind)).length,
      withSource.length,
    ),
    outlet: shown.length - withSource.length,
    mainSource: speaker && speaker.names.length > 0 ? speaker.name : '',
    mainPercent: percent(main?.[1] ?? 0, withSource.length),
  };
  return { key: keyOf(sourcing, numbers), ...numbers };
}
