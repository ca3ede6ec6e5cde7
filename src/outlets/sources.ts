/**
 * Every source of the bundled directory: who it is, its licence, its date and where it can be read.
 * The build refuses a source without licence.
 */
export interface Source {
  /** The name shown to the reader. */
  readonly name: string;
  readonly url: string;
  /** SPDX identifier, or the words in which the source allows reuse. */
  readonly licence: string;
  /** Line for the NOTICE: who made it. */
  readonly credit: string;
  readonly asOf: string;
}

export const SOURCES = {
  own: {
    name: 'Who Says',
    url: 'https://en.wikipedia.org/',
    licence: 'MIT',
    credit: 'Who Says, entered by hand; each row names the page where it can be checked',
    asOf: '2025',
  },
  fundus: {
    name: 'Fundus, supported publishers',
    url: 'https://github.com/flairNLP/fundus',
    licence: 'MIT',
    credit: 'Humboldt-Universität zu Berlin, Fundus contributors',
    asOf: '2026',
  },
  state_media: {
    name: 'State Media Monitor',
    url: 'https://statemediamonitor.com/typology/',
    licence: 'MIT',
    credit:
      'Media and Journalism Research Center, State Media Monitor; table of the Alliance for Securing Democracy, github.com/ASD-at-GMF/state-media-profiles',
    asOf: '2024-02',
  },
  mdiplo: {
    name: 'Médias français, qui possède quoi',
    url: 'https://github.com/mdiplo/Medias_francais',
    licence: 'ODC-By-1.0',
    credit: 'Le Monde diplomatique and Acrimed, « Médias français : qui possède quoi ? »',
    asOf: '2024-12',
  },
  qui_possede: {
    name: 'Qui possède les médias ?',
    url: 'https://github.com/DesignandHuman/qui-possede-les-medias',
    licence: 'MIT',
    credit: 'Design and Human, qui-possede-les-medias',
    asOf: '2021',
  },
  wikidata: {
    name: 'Wikidata',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    credit:
      'Wikidata contributors; list of newspapers in github.com/patrickswickard/international_newspapers',
    asOf: '2023-04',
  },
  wikipedia_us: {
    name: 'Wikidata, newspapers of the United States',
    url: 'https://www.wikidata.org/',
    licence: 'CC0-1.0',
    credit: 'Wikidata and Wikipedia contributors; list of US newspapers of 2025',
    asOf: '2025-02',
  },
  local_news: {
    name: 'Local News Dataset 2018',
    url: 'https://github.com/yinleon/LocalNewsDataset',
    licence: 'MIT',
    credit: 'Leon Yin, Local News Dataset 2018',
    asOf: '2018-08',
  },
  yavuz: {
    name: 'News feed list of countries',
    url: 'https://github.com/yavuz/news-feed-list-of-countries',
    licence: 'MIT',
    credit: 'Yavuz and contributors, news-feed-list-of-countries',
    asOf: '2026',
  },
  markup: {
    name: 'The Markup, Split Screen',
    url: 'https://github.com/the-markup',
    licence: 'BSD-3-Clause',
    credit: 'The Markup, Split Screen news sources',
    asOf: '2021',
  },
  newscatcher: {
    name: 'newscatcher',
    url: 'https://github.com/kotartemiy/newscatcher',
    licence: 'MIT',
    credit: 'Artem Bugara and contributors, newscatcher',
    asOf: '2020',
  },
  pc1: {
    name: 'Lin et al., domain quality',
    url: 'https://doi.org/10.1093/pnasnexus/pgad286',
    licence: 'None stated; "feel free to reuse the data"',
    credit:
      'Lin, Lasser, Lewandowsky, Cole, Gully, Rand and Pennycook, PNAS Nexus 2(9) pgad286, 2023; github.com/hauselin/domain-quality-ratings',
    asOf: '2023-09',
  },
  wikipedia_rsp: {
    name: 'Wikipedia, perennial sources',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources',
    licence: 'CC-BY-SA-4.0',
    credit: 'Wikipedia contributors, Reliable sources/Perennial sources',
    // The copy says October 2025, but it has discussions of 2026.
    asOf: '2026',
  },
  cred1: {
    name: 'CRED-1',
    url: 'https://github.com/aloth/cred-1',
    licence: 'CC-BY-4.0',
    credit:
      'CRED-1 by Alexander Loth, built from OpenSources (CC BY 4.0, Melissa Zimdars et al.) and the Iffy.news Index (MIT, iffy.news / Reynolds Journalism Institute); changed: categories and years of registration only',
    asOf: '2026-08',
  },
  dima: {
    name: 'Reports on influence networks',
    url: 'https://openfacto.fr/2022/01/27/the-grus-galaxy-of-russian-speaking-websites/',
    licence: 'Apache-2.0',
    credit:
      'The authors of the table of domains named in public reports; each row links its report',
    asOf: '2026-05',
  },
  massmove: {
    name: 'MassMove, AttackVectors',
    url: 'https://github.com/MassMove/AttackVectors',
    licence: 'MIT',
    credit: 'MassMove contributors, AttackVectors',
    asOf: '2020',
  },
} as const satisfies { readonly [id: string]: Source };

export type SourceId = keyof typeof SOURCES;

/** The sources of facts, the ones to be believed first in front. */
export const FACT_SOURCES = [
  'own',
  'fundus',
  'state_media',
  'mdiplo',
  'wikidata',
  'wikipedia_us',
  'local_news',
  'qui_possede',
  'yavuz',
  'newscatcher',
  'markup',
  'cred1',
] as const satisfies readonly SourceId[];

/** The lists of opinions, in the order in which they are shown; the order is no ranking. */
export const OPINION_SOURCES = [
  'wikipedia_rsp',
  'pc1',
  'cred1',
  'state_media',
  'dima',
  'massmove',
] as const satisfies readonly SourceId[];
export type OpinionSource = (typeof OPINION_SOURCES)[number];

/** The built file of a source: facts and opinions of one source are two files. */
export const factsFile = (source: SourceId): string => `facts-${source}.tsv`;
export const opinionsFile = (source: SourceId): string => `opinions-${source}.tsv`;
/** Second and earlier addresses of the same outlet. */
export const ADDRESSES_FILE = 'addresses.tsv';
