/** Facts on outlets of the United States. */
import { siteOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { groupBy } from './group-by.ts';
import type { Line } from './delimited.ts';
import { nameFits } from './name-fits.ts';

const STATES = new Map(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map((state) => [state.slice(0, 2), state.slice(3)] as const),
);

const TYPES: Readonly<Record<string, string>> = {
  Newspapers: 'newspaper',
  'TV station': 'television station',
  'College Newspapers': 'student newspaper',
  Magazines: 'magazine',
};

// Owners of 2018 that still own what they owned then: family firms, universities and state networks.
// The large groups of 2018 have since bought, sold and merged too much to be repeated.
const STEADY_OWNER =
  /^(?:Hearst|Hearst Television|Graham Media Group|Hubbard Broadcasting|Weigel Broadcasting|Morgan Murphy Media|Griffin Communications|Capitol Broadcasting|Sunbeam Television|.*\b(?:University|Public Broadcasting|Public Television|Educational Television)\b.*)$/u;

/** The Local News Dataset 2018: a domain shared by several stations names none of them. */
export function localNews(lines: readonly Line[]): Candidate[] {
  const bySite = groupBy(
    lines.filter((line) => siteOf(line['website'] || 'none') !== undefined),
    (line) => siteOf(line['website'] ?? '') ?? '',
  );
  return [...bySite].map(([site, rows]) => {
    const name = only(rows, 'name');
    const named = name !== undefined && nameFits(name, site);
    const owner = only(rows, 'owner') ?? '';
    const type = TYPES[only(rows, 'medium') ?? ''];
    const place = STATES.get(only(rows, 'state') ?? '');
    return {
      source: 'local_news',
      site,
      facts: {
        country: 'US',
        ...(named && { name }),
        ...(named && type && { type }),
        ...(named && STEADY_OWNER.test(owner) && { owner }),
        ...(place && { place }),
      },
    };
  });
}

function only(rows: readonly Line[], column: string): string | undefined {
  const values = new Set(rows.map((row) => row[column] ?? '').filter(Boolean));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Q numbers of US newspapers, where one name in one state leads to one newspaper on each side. */
export function usWikidata(lines: readonly Line[], named: readonly Candidate[]): Candidate[] {
  const items = groupBy(
    lines.filter((line) => line['qid']),
    (line) => nameInState(line['WP-title'] ?? '', line['state'] ?? ''),
  );
  const sites = groupBy(
    named.filter(({ facts }) => facts.name && facts.place && facts.type === 'newspaper'),
    ({ facts }) => nameInState(facts.name ?? '', facts.place ?? ''),
  );
  return [...sites].flatMap(([name, [site, ...moreSites]]): Candidate[] => {
    const [item, ...moreItems] = items.get(name) ?? [];
    if (!site || !item?.['qid'] || moreSites.length > 0 || moreItems.length > 0) return [];
    const title = (item['WP-title'] ?? '').replace(/ \(.*\)$/u, '');
    return [
      { source: 'wikipedia_us', site: site.site, facts: { name: title, wikidata: item['qid'] } },
    ];
  });
}

const nameInState = (name: string, state: string): string =>
  `${name
    .replace(/\(.*\)/u, '')
    .replace(/^The /u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, '')}|${state}`;

/** Q numbers of hand-checked outlets, where the page to check them on is the article of that name. */
export function checkedWikidata(
  lines: readonly Line[],
  checked: readonly Candidate[],
): Candidate[] {
  const items = new Map<string, Line>(
    lines.map((line) => [`https://en.wikipedia.org${line['path']}`, line]),
  );
  return checked.flatMap(({ site, facts: { name = '' }, page = '' }): Candidate[] => {
    const item = items.get(page);
    const wikidata = item?.['qid'];
    if (!wikidata || nameInState(item?.['WP-title'] ?? '', '') !== nameInState(name, '')) return [];
    return [{ source: 'wikipedia_us', site, facts: { name, wikidata } }];
  });
}
