import type { Article } from '../article/article.ts';
import type { Sourcing } from '../sourcing/claim.ts';

/** Letters and digits only, lower case, without a host's ending. */
const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^www\.|\.[a-z]{2,}$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The agency that the dateline or credit names as the one that reported this, where that is somebody other than the
 * outlet: "(LibertySociety.com) –" on libertysociety.com names nobody else.
 */
export function agencyOf(
  { reportedBy }: Pick<Sourcing, 'reportedBy'>,
  { name, host }: Article['outlet'],
): string | undefined {
  if (!reportedBy) return undefined;
  const agency = squash(reportedBy);
  return agency === squash(name) || agency === squash(host) ? undefined : reportedBy;
}
