/** Facts on outlets of many countries: Wikidata, Fundus, State Media Monitor and three lists of feeds. */
import { siteOf } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { countryCode, countryOfAlpha3, languageCode } from './codes.ts';
import type { Line } from './delimited.ts';
import { groupBy } from './group-by.ts';
import { nameFits } from './name-fits.ts';

interface Binding {
  readonly [name: string]: { readonly value: string } | undefined;
}
export interface WikidataResult {
  readonly results: { readonly bindings: readonly Binding[] };
}

/** Wikidata's newspapers: an item speaks for a site when no other item of a fitting name does. */
export function wikidata({ results }: WikidataResult): Candidate[] {
  const rows = results.bindings.flatMap((row) => {
    const site = siteOf(row['offurl']?.value ?? 'none');
    const name = row['itemLabel']?.value ?? '';
    return site !== undefined && !/^Q\d+$/u.test(name) && nameFits(name, site)
      ? [{ site, name, row }]
      : [];
  });
  return [...groupBy(rows, ({ site }) => site)].flatMap(([site, group]): Candidate[] => {
    const items = new Set(group.map(({ row }) => row['item']?.value.replace(/^.*\//u, '') ?? ''));
    const [item = ''] = items;
    if (items.size !== 1 || group[0] === undefined) return [];
    const values = (column: string, code: (name: string) => string | undefined): string[] => [
      ...new Set(group.flatMap(({ row }) => code(row[column]?.value ?? '') ?? [])),
    ];
    const countries = values('countryLabel', countryCode);
    const languages = values('languageLabel', languageCode);
    return [
      {
        source: 'wikidata',
        site,
        facts: {
          name: group[0].name,
          ...(countries.length === 1 && { country: countries[0] }),
          ...(languages.length === 1 && { language: languages[0] }),
          wikidata: item,
        },
      },
    ];
  });
}

const FUNDUS_COUNTRIES: Readonly<Record<string, string>> = { UK: 'GB', IND: 'IN', ISL: 'IS' };
const FUNDUS_ROW =
  /<div>(?<name>[^<]+)<\/div>\s*<\/td>\s*<td>\s*<a href="(?<url>[^"]+)">[\s\S]*?<\/td>\s*<td>(?<languages>[\s\S]*?)<\/td>/gu;

/** Fundus' table of supported publishers, by country. */
export function fundus(markdown: string): Candidate[] {
  const parts = markdown.split(/^## (\w+)-Publishers$/mu).slice(1);
  return parts.flatMap((section, i) => {
    const country = FUNDUS_COUNTRIES[parts[i - 1] ?? ''] ?? parts[i - 1] ?? '';
    return i % 2 === 0
      ? []
      : [...section.matchAll(FUNDUS_ROW)].flatMap((row) => fundusRow(row, country));
  });
}

function fundusRow({ groups }: RegExpMatchArray, country: string): Candidate[] {
  const site = siteOf(groups?.['url'] ?? '');
  const name = (groups?.['name'] ?? '')
    .replaceAll('&amp;', '&')
    .replaceAll(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)));
  const languages = [...(groups?.['languages'] ?? '').matchAll(/<code>(\w+)<\/code>/gu)];
  if (site === undefined) return [];
  const language = languages.length === 1 ? languages[0]?.[1] : undefined;
  return [{ source: 'fundus', site, facts: { name, country, ...(language && { language }) } }];
}

/** State Media Monitor: a company with one outlet on a site gives its name, else the company does. */
export function stateMedia(lines: readonly Line[]): Candidate[] {
  const bySite = groupBy(
    lines.filter((line) => siteOf(line['URL'] || 'none') !== undefined),
    (line) => siteOf(line['URL'] ?? '') ?? '',
  );
  return [...bySite].flatMap(([site, rows]): Candidate[] => {
    const clean = (column: string): string[] => [
      ...new Set(rows.map((row) => withoutMedium(row[column] ?? '')).filter(Boolean)),
    ];
    const [company, ...moreCompanies] = clean('Media company');
    const [asset, ...moreAssets] = clean('Main assets');
    const countries = clean('Country');
    if (company === undefined || moreCompanies.length > 0) return [];
    const country = countries.length === 1 ? countryCode(countries[0] ?? '') : undefined;
    const name = moreAssets.length === 0 && asset ? asset : company;
    return [
      {
        source: 'state_media',
        site,
        facts: { name, ...(country && { country }), ...(name !== company && { owner: company }) },
      },
    ];
  });
}

/** "Radio: Money FM" and "Kurier dailies - Lublin" say more than a name. */
const withoutMedium = (name: string): string =>
  name
    .replaceAll('*', '')
    .replace(/^(?:radio|television|tv|print|online|web|news agency)\s*:\s*/iu, '')
    .replace(/^.* dailies .*$/iu, '')
    .trim();

interface Feed {
  readonly publication_name: string;
  readonly publication_website_uri: string;
}
export type FeedsByCountry = Readonly<Record<string, readonly Feed[]>>;

/**
 * A list of news feeds by country; those it calls global have none. A site under several countries
 * has none either, and the title of a feed is no name.
 */
export function yavuz(countries: FeedsByCountry): Candidate[] {
  const rows = Object.entries(countries).flatMap(([alpha3, feeds]) =>
    feeds.flatMap((feed) => {
      const site = siteOf(feed.publication_website_uri);
      return site === undefined ? [] : [{ site, name: feed.publication_name, alpha3 }];
    }),
  );
  return [...groupBy(rows, ({ site }) => site)].flatMap(([site, group]): Candidate[] => {
    const [row] = group;
    const country = countryOfAlpha3(row?.alpha3 ?? '');
    if (row === undefined || country === undefined) return [];
    if (group.some(({ alpha3 }) => alpha3 !== row.alpha3)) return [];
    const named = group.length === 1 && !FEED_TITLE.test(row.name) && nameFits(row.name, site);
    return [{ source: 'yavuz', site, facts: { country, ...(named && { name: row.name }) } }];
  });
}

const FEED_TITLE = /[|»:/.]|\s[-–—]\s|\b(?:rss|feed|home|latest|top|all)\b/iu;

/** The Markup's names, where they fit the domain. */
export function markup(lines: readonly Line[]): Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    const site = siteOf(line['url_domain'] || 'none');
    const name = line['source'] ?? '';
    // A name that only repeats the domain says nothing.
    const says = site !== undefined && name.toLowerCase() !== site;
    return says && nameFits(name, site) ? [{ source: 'markup', site, facts: { name } }] : [];
  });
}

export interface NewscatcherRow {
  readonly site: string;
  readonly language: string;
  readonly country: string;
}

/** Countries with one language of the press, where a feed in another is not the site's. */
const PRESS_LANGUAGE = new Map(
  'AR es,AT de,AU en,BR pt,CL es,CO es,CZ cs,DE de,ES es,FR fr,GB en,GR el,HU hu,IE en,IT it,JP ja,KR ko,MX es,NL nl,NZ en,PL pl,PT pt,RO ro,RU ru,SE sv,TR tr'
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
);

/**
 * newscatcher's countries and languages. It puts Reuters in the US and rt.com in German, so a
 * country counts only where the domain's ending agrees, and a language only where it is the
 * country's.
 */
export function newscatcher(rows: readonly NewscatcherRow[]): Candidate[] {
  return [...groupBy(rows, (row) => siteOf(row.site))].flatMap(([site, group]): Candidate[] => {
    const country = group[0]?.country ?? '';
    const ending = site?.split('.').at(-1)?.toUpperCase().replace('UK', 'GB');
    if (site === undefined || ending !== country) return [];
    const language = PRESS_LANGUAGE.get(country);
    const all = language !== undefined && group.every((row) => row.language === language);
    return [{ source: 'newscatcher', site, facts: { country, ...(all && { language }) } }];
  });
}
