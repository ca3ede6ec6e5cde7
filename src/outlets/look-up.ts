/**
 * From a page's address to the outlet's record: paths and sub-domains first, then the registrable
 * domain, then the outlet's other addresses. Never from a platform to what it carries.
 */
import { addressOf } from './address.ts';
import type { Address } from './address.ts';
import type { Tables } from './directory.ts';
import { FACT_NAMES } from './outlet.ts';
import type { Fact, Facts, FactName, Listing, OutletRecord, Rating } from './outlet.ts';
import { listingOf, ratingOf } from './raters.ts';
import { SOURCES } from './sources.ts';
import type { SourceId } from './sources.ts';
import type { Row } from './table.ts';

/** The record of an address; undefined where the address has no registrable domain. */
export function lookUpIn(tables: Tables, urlOrHost: string, now: Date): OutletRecord | undefined {
  const address = addressOf(urlOrHost);
  if (address === undefined) return undefined;
  const others = otherAddresses(tables, address.keys);
  const { key, facts } = factsAt(tables, address.keys, others);
  const { ratings, listings } = opinionsAt(tables, address.keys, others?.members ?? [], now);
  const rated = ratings[0]?.rated ?? listings[0]?.rated;
  return {
    host: address.host,
    site: key ?? rated ?? (address.platform === undefined ? address.site : address.host),
    kind: key === undefined && rated === undefined ? kindOfUnknown(address) : 'listed',
    ...(address.platform !== undefined && { platform: address.platform }),
    ...(others?.relation && { now: { site: others.main, relation: others.relation } }),
    facts,
    ratings,
    listings,
    lists: tables.opinions.size,
  };
}

const kindOfUnknown = (address: Address): OutletRecord['kind'] =>
  address.platform === undefined ? 'unlisted' : 'hosted';

interface OtherAddresses {
  readonly key: string;
  readonly main: string;
  /** How the address asked for relates to the main one; absent when it is the main one. */
  readonly relation?: 'same' | 'moved';
  readonly members: readonly string[];
}

/** The other addresses of the outlet that the most specific known key belongs to. */
function otherAddresses(tables: Tables, keys: readonly string[]): OtherAddresses | undefined {
  for (const key of keys) {
    const row = tables.addresses.find(key)[0];
    if (row === undefined) continue;
    const main = row['main'] ?? key;
    const members = [main, ...(row['members'] ?? '').split(' ')].filter((m) => m && m !== key);
    const relation = row['relation'];
    if (main === key || (relation !== 'same' && relation !== 'moved'))
      return { key, main, members };
    return { key, main, relation, members };
  }
  return undefined;
}

/** The facts of the most specific key that has any; a second address has those of the main one. */
function factsAt(
  tables: Tables,
  keys: readonly string[],
  others: OtherAddresses | undefined,
): { key?: string; facts: Facts } {
  for (const key of keys.flatMap((k) => (k === others?.key ? [others.main, k] : [k]))) {
    const facts = factsOf(tables, key);
    if (Object.keys(facts).length > 0) return { key, facts };
  }
  return { facts: {} };
}

function factsOf(tables: Tables, key: string): Facts {
  const facts: { [name in FactName]?: Fact } = {};
  for (const [source, table] of tables.facts) {
    const row = table.find(key)[0];
    if (row === undefined) continue;
    for (const name of FACT_NAMES) {
      const value = row[name];
      if (value) facts[name] ??= factOf(source, row, value);
    }
  }
  return facts;
}

function factOf(source: SourceId, row: Row, value: string): Fact {
  const item = row['wikidata'];
  const fromWikidata = source === 'wikidata' || source === 'wikipedia_us';
  const page = fromWikidata && item ? `https://www.wikidata.org/wiki/${item}` : row['page'];
  return {
    value,
    source,
    url: page || SOURCES[source].url,
    asOf: row['checked'] || SOURCES[source].asOf,
  };
}

/** What each list says under the page's own keys or, where it says nothing, under the other addresses. */
function opinionsAt(
  tables: Tables,
  keys: readonly string[],
  members: readonly string[],
  now: Date,
): { ratings: Rating[]; listings: Listing[] } {
  const ratings: Rating[] = [];
  const listings: Listing[] = [];
  for (const [source, table] of tables.opinions) {
    const rowsOf = (key: string): (readonly [string, Row])[] =>
      table.find(key).map((row) => [key, row] as const);
    const own = keys.flatMap(rowsOf);
    for (const [key, row] of own.length > 0
      ? own
      : (members.map(rowsOf).find((rows) => rows.length > 0) ?? [])) {
      if (source === 'dima' || source === 'massmove')
        listings.push(listingOf(source, key, row, now));
      else ratings.push(ratingOf(source, key, row, now));
    }
  }
  return { ratings, listings };
}
