import type { Article } from '../article/article.ts';
import type { Sourcing } from '../sourcing/claim.ts';

/** Agencies whose name alone stands as a byline over a text that others print. */
const agencies: ReadonlySet<string> = new Set(
  (
    'aap,afp,agencefrancepresse,ani,ansa,ap,apnews,associatedpress,bernama,bloomberg,bloombergnews,canadianpress,' +
    'dpa,efe,ians,kyodo,kyodonews,pa,panewsagency,pamedia,pressassociation,pti,reuters,tass,theassociatedpress,' +
    'thecanadianpress,thomsonreuters,upi,xinhua,yonhap'
  ).split(','),
);

/** Letters and digits only, lower case, without a host's ending. */
const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^www\.|\.[a-z]{2,}$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** "AP" for "The Associated Press". */
const initialsOf = (name: string): string =>
  (name.replace(/^the\s+/i, '').match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();

/** Whether an outlet is the agency itself: "Reuters" of Reuters UK, "AP" of AP News, of the Associated Press. */
function isSame(agency: string, { name, host }: Article['outlet']): boolean {
  const sought = squash(agency);
  const parts = [...name.split(/[^\p{L}\p{N}]+/u).map(squash), ...host.split('.')];
  return [squash(name), squash(host), initialsOf(name), ...parts].includes(sought);
}

/**
 * The agency that the dateline, the credit or the byline names as the one that reported this, where that is somebody
 * other than the outlet: "(LibertySociety.com) –" on libertysociety.com names nobody else.
 */
export function agencyOf(
  { reportedBy }: Pick<Sourcing, 'reportedBy'>,
  { byline, outlet }: Pick<Article, 'byline' | 'outlet'>,
): string | undefined {
  const agency = reportedBy ?? byline.find((author) => agencies.has(squash(author)));
  return agency && !isSame(agency, outlet) ? agency : undefined;
}
