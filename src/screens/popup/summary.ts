import type { Claim, Sourcing } from '../../sourcing/claim.ts';
import type { Words } from '../../parts/words.ts';
import { countKinds, entriesOf } from './sourcing-view.ts';

/**
 * The article's sourcing in plain sentences: the first is always there, the others only where there is something
 * to say. They count the claims that the page shows.
 */
export function summarise(sourcing: Sourcing, claims: readonly Claim[], words: Words): string[] {
  if (claims.length === 0) return [words('summary_none')];
  const counts = countKinds(claims);
  const named = entriesOf(sourcing, claims).filter(
    ({ kind, source }) => source && kind !== 'unnamed' && kind !== 'unspecified',
  );
  const nobody = counts.unnamed + counts.unspecified;
  const attributed = claims.length - counts.outlet;
  const parts = [
    words('summary_first', words.plural('claims', claims.length), nameSources(named.length, words)),
    nobody > 0 ? words.plural('summary_nobody', nobody) : '',
  ];
  const sentences = [`${parts.filter(Boolean).join('; ')}.`];
  const only = named.length === 1 ? named[0] : undefined;
  if (only?.source && attributed > 1 && only.claims.length === attributed)
    sentences.push(words('summary_single', only.source.name));
  const indirect = named.filter((entry) => entry.claims.every(({ mode }) => mode === 'indirect'));
  if (indirect.length > 0 && named.length > 1)
    sentences.push(words.plural('summary_indirect', indirect.length, words.number(named.length)));
  return sentences;
}

const nameSources = (count: number, words: Words): string =>
  count === 0 ? words('no_named_sources') : words.plural('named_sources', count);
