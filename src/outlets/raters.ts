/**
 * How each list of opinions is to be read: its scale in the rater's own words, what it was made
 * from, and where the reader can check one row. A rater's value is never turned into another scale.
 */
import type { Rating, Listing } from './outlet.ts';
import { SOURCES } from './sources.ts';
import type { OpinionSource } from './sources.ts';
import type { Row } from './table.ts';
import { isOld } from './age.ts';

type RaterId = Exclude<OpinionSource, 'dima' | 'massmove'>;

interface Rater {
  readonly words: (row: Row) => string;
  readonly asOf: (row: Row) => string;
  readonly link: (row: Row) => string;
  readonly lineage: (row: Row) => string;
}

const cell = (row: Row, column: string): string => row[column] ?? '';

const RSP_WORDS: Readonly<Record<string, string>> = {
  gr: 'generally reliable',
  nc: 'no consensus, or additional considerations apply',
  gu: 'generally unreliable',
  d: 'deprecated',
  m: 'mixed: the status depends on the part',
};

const CRED1_WORDS: Readonly<Record<string, string>> = {
  fake: 'fake: fabricates information, deceives or imitates other outlets',
  conspiracy: 'conspiracy: promotes conspiracy theories',
  unreliable: 'unreliable: regularly fails basic standards of accuracy',
  rumor: 'rumor: publishes rumour and unconfirmed claims',
  mixed: 'mixed: a mixed record',
  satire: 'satire: humour, irony or exaggeration',
  reliable: 'reliable',
};

const CRED1_LINEAGE: Readonly<Record<string, string>> = {
  iffy: 'From the Iffy.news Index, which takes it from Media Bias/Fact Check',
  opensources: 'From OpenSources (2017)',
  both: 'From the Iffy.news Index, which takes it from Media Bias/Fact Check, and from OpenSources (2017)',
};

const STATE_MEDIA_WORDS: Readonly<Record<string, string>> = {
  SC: 'state-controlled media',
  CaPu: 'captured public, or state-managed or state-owned media',
  CaPr: 'captured private media',
  ISFM: 'independent, state-funded and state-managed media',
  ISF: 'independent, state-funded media',
  ISM: 'independent, state-managed media',
  IP: 'independent public media',
};

const RATERS: Readonly<Record<RaterId, Rater>> = {
  wikipedia_rsp: {
    words: (row) => RSP_WORDS[cell(row, 'value')] ?? cell(row, 'value'),
    // The opinion is as old as the last discussion, not as the list.
    asOf: (row) => cell(row, 'year') || SOURCES.wikipedia_rsp.asOf,
    link: (row) =>
      cell(row, 'shortcut')
        ? `https://en.wikipedia.org/wiki/${encodeURI(cell(row, 'shortcut').replaceAll(' ', '_'))}`
        : SOURCES.wikipedia_rsp.url,
    lineage: () => 'Wikipedia editors’ own discussions; the year is that of the last one',
  },
  pc1: {
    words: (row) => `${cell(row, 'value')} on a scale from 0 (lowest quality) to 1 (highest)`,
    asOf: () => SOURCES.pc1.asOf,
    link: () => SOURCES.pc1.url,
    lineage: () =>
      'Made from six sets of ratings, among them Media Bias/Fact Check, Ad Fontes Media and Iffy; missing ones were estimated',
  },
  cred1: {
    words: (row) => CRED1_WORDS[cell(row, 'value')] ?? cell(row, 'value'),
    asOf: (row) => (cell(row, 'from') === 'opensources' ? '2017' : SOURCES.cred1.asOf),
    link: () => SOURCES.cred1.url,
    lineage: (row) => CRED1_LINEAGE[cell(row, 'from')] ?? SOURCES.cred1.credit,
  },
  state_media: {
    words: (row) => STATE_MEDIA_WORDS[cell(row, 'value')] ?? cell(row, 'value'),
    asOf: () => SOURCES.state_media.asOf,
    link: () => SOURCES.state_media.url,
    lineage: () => 'State Media Monitor’s own research',
  },
};

/** One row of a rater's file as a rating; `now` decides what is old. */
export function ratingOf(rater: RaterId, key: string, row: Row, now: Date): Rating {
  const { words, asOf, link, lineage } = RATERS[rater];
  const topic = cell(row, 'topic');
  return {
    rater,
    rated: key,
    value: cell(row, 'value'),
    words: words(row),
    ...(topic && { topic }),
    asOf: asOf(row),
    old: isOld(asOf(row), now),
    link: link(row),
    lineage: lineage(row),
  };
}

/** Who published the reports, by host. */
const REPORTERS: Readonly<Record<string, string>> = {
  'assets.recordedfuture.com': 'Recorded Future',
  'dfrlab.org': 'DFRLab',
  'edmo.eu': 'EDMO',
  'github.com': 'CheckFirst',
  'openfacto.fr': 'OpenFacto',
  'www.disinfo.eu': 'EU DisinfoLab',
  'www.justice.gov': 'the US Department of Justice',
  'www.nordishub.eu': 'NORDIS',
  'www.qurium.org': 'Qurium',
  'www.sgdsn.gouv.fr': 'VIGINUM',
  'www.tadaweb.com': 'Tadaweb',
};

/** One row of a report on a network as a listing. */
export function listingOf(source: 'dima' | 'massmove', key: string, row: Row, now: Date): Listing {
  const asOf = cell(row, 'date') || SOURCES[source].asOf;
  const link = cell(row, 'report') || SOURCES[source].url;
  const network = cell(row, 'network');
  const host = new URL(link).hostname;
  const words =
    source === 'massmove'
      ? `Named in the list ${SOURCES.massmove.name} of ${asOf} as a site of ${network}`
      : `Named in the report of ${REPORTERS[host] ?? host} of ${asOf} as part of ${network}`;
  return { source, rated: key, network, words, asOf, old: isOld(asOf, now), link };
}
