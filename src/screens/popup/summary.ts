import type { SourcingSummary } from '../../sourcing/claim.ts';
import type { Words } from '../../parts/words.ts';

/** What an article rests on, and what is known besides the numbers. */
export interface Summarised {
  readonly summary: SourcingSummary;
  /** The only source, if there is but one. */
  readonly only?: string | undefined;
  /** The agency that the dateline names, where it is not the outlet. */
  readonly agency?: string | undefined;
}

/**
 * The article's sourcing in plain sentences: the first is always there, the others only where there is something
 * to say.
 */
export function sayWhatItRestsOn({ summary, only, agency }: Summarised, words: Words): string[] {
  const { identified, onlyIndirect, singleSource } = summary;
  const credit = agency ? [words('summary_agency', agency)] : [];
  const total = Object.values(summary.claims).reduce((sum, count) => sum + count, 0);
  if (total === 0) return [words('summary_none'), ...credit];
  return [
    words('summary_first', words.plural('claims', total), listKinds(summary, words)),
    sayNobody(summary, words),
    ...(singleSource && only ? [words('summary_single', only)] : []),
    ...(onlyIndirect > 0 && identified > 1
      ? [words.plural('summary_indirect', onlyIndirect, words.number(identified))]
      : []),
    ...credit,
  ];
}

/** "10 by 8 named sources, 2 by unnamed sources, 1 by the outlet itself". */
function listKinds({ claims, identified, byIdentified }: SourcingSummary, words: Words): string {
  const { person, organisation, document, unnamed, unspecified, outlet } = claims;
  const unsure = person + organisation + document - byIdentified;
  const parts = [
    identified > 0 ? words.plural('claims_named', identified, byIdentified) : '',
    unsure > 0 ? words('claims_unsure', unsure) : '',
    unnamed > 0 ? words('claims_unnamed', unnamed) : '',
    unspecified > 0 ? words('claims_hearsay', unspecified) : '',
    outlet > 0 ? words('claims_outlet', outlet) : '',
  ];
  return new Intl.ListFormat(words.locale, { type: 'unit' }).format(parts.filter(Boolean));
}

/** How much of the text nobody can be asked about. */
function sayNobody({ claims, share }: SourcingSummary, words: Words): string {
  const unnamed = claims.unnamed > 0 && sharePercent(share.unnamed, words);
  const hearsay = claims.unspecified > 0 && sharePercent(share.unspecified, words);
  if (unnamed && hearsay) return words('summary_unnamed_hearsay', unnamed, hearsay);
  if (unnamed) return words('summary_unnamed', unnamed);
  return hearsay ? words('summary_hearsay', hearsay) : words('summary_nobody');
}

/** A share of the words, whole; what is there is never none. */
export const sharePercent = (share: number, words: Words): string =>
  share > 0 && share < 0.005 ? words('percent_least') : words.percent(share);
