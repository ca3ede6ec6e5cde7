/** Reads every source of the data folder, each in its own form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from './candidate.ts';
import { endingAllows, siteOf } from './candidate.ts';
import { parseCsv, parseTsv } from './delimited.ts';
import type { Line } from './delimited.ts';
import { mdiplo, quiPossede } from './facts-french.ts';
import { checkedWikidata, localNews, usWikidata } from './facts-us.ts';
import { fundus, markup, newscatcher, stateMedia, wikidata, yavuz } from './facts-world.ts';
import type { FeedsByCountry, NewscatcherRow, WikidataResult } from './facts-world.ts';
import * as opinions from './opinions.ts';
import type { Opinions } from './opinions.ts';
import { readSqliteTable } from './sqlite.ts';

export interface SourceData {
  readonly facts: readonly Candidate[];
  readonly opinions: readonly Opinions[];
}

/**
 * Reads the folder of sources; `checked` are our own rows, `rspRepairs` the entries that the copy of
 * the perennial sources lost.
 */
export function readSources(
  folder: string,
  checked: readonly Candidate[],
  rspRepairs: readonly Line[],
): SourceData {
  const bytes = (path: string): Buffer => readFileSync(join(folder, path));
  const text = (path: string): string => bytes(path).toString('utf8');
  // The forms of these files are those that the readers name; a file of another form fails there.
  const json = (path: string): unknown => JSON.parse(text(path));
  const cred1 = parseCsv(text('cred1/cred1_current.csv'));
  const state = parseCsv(text('state_media/State_Media_Matrix.csv'));
  const local = localNews(parseCsv(text('local_news_2018/local_news_dataset_2018.csv')));
  const usItems = parseTsv(text('wikipedia_us_newspapers/wikipedia-us-newspapers.tsv'));
  const feeds = readSqliteTable(bytes('newscatcher/package_rss.db'), 'rss_main');
  return {
    facts: [
      ...fundus(text('fundus/supported_publishers.md')),
      ...stateMedia(state),
      ...mdiplo(parseTsv(text('mdiplo/organisation-media.tsv'))),
      ...wikidata(json('wikidata_newspapers/full_list_of_newspapers.json') as WikidataResult),
      ...usWikidata(usItems, local),
      ...checkedWikidata(usItems, checked),
      ...local,
      ...quiPossede(parseCsv(text('qui_possede/sites.csv'))),
      ...yavuz(json('yavuz/news-feed-list-of-countries.json') as FeedsByCountry),
      ...newscatcher(feeds.map(newscatcherRow)),
      ...markup(parseCsv(text('markup/split_screen_news_sources.csv'))),
      ...registrations(cred1),
    ].map(withoutDoubtfulCountry),
    opinions: [
      opinions.perennialSources(text('wikipedia_rsp/sources.jsonl'), rspRepairs),
      opinions.pc1(parseCsv(text('pc1/domain_pc1.csv'))),
      opinions.cred1(cred1),
      opinions.stateMedia(state),
      opinions.dima(parseTsv(text('dima/networks.tsv'))),
      opinions.massmove(parseCsv(text('massmove/sites.csv'))),
      opinions.massmove(parseCsv(text('massmove/sites-operator.csv'))),
    ],
  };
}

/** Lists sort outlets by where they are read or meant for; the ending of a domain tells against that. */
function withoutDoubtfulCountry(candidate: Candidate): Candidate {
  const { country, ...facts } = candidate.facts;
  const doubtful = country !== undefined && !endingAllows(candidate.site, country);
  return doubtful ? { ...candidate, facts } : candidate;
}

/** Columns: clean_url, language, topic_unified, main, clean_country, rss_url, GlobalRank. */
const newscatcherRow = (row: readonly (string | number | null)[]): NewscatcherRow => ({
  site: String(row[0]),
  language: String(row[1]),
  country: String(row[4]),
});

/** The year in which a listed domain was registered, as CRED-1 has it from RDAP. */
const registrations = (lines: readonly Line[]): Candidate[] =>
  lines.flatMap((line): Candidate[] => {
    const site = siteOf(line['domain'] || 'none');
    const registered = (line['domain_registered'] ?? '').slice(0, 4);
    return site && registered ? [{ source: 'cred1', site, facts: { registered } }] : [];
  });
