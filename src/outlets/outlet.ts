/**
 * What is known of an outlet: facts and opinions kept apart, each with who says so, when and where.
 * Plain data that can be sent in a message: types only.
 */
import type { OpinionSource, SourceId } from './sources.ts';

/** What an outlet is, in the words of its own kind; never a judgement. */
export const OUTLET_TYPES = [
  'newspaper',
  'magazine',
  'news site',
  'broadcaster',
  'public broadcaster',
  'news agency',
  'press-release service',
  'satire',
  'fact-checker',
  'scientific journal',
  'aggregator',
  'blog',
  'student newspaper',
  'television station',
  'reference',
  'organisation',
] as const;
export type OutletType = (typeof OUTLET_TYPES)[number];

export const FACT_NAMES = [
  'name',
  'country',
  'language',
  'type',
  'owner',
  'parent',
  'founded',
  'ended',
  'place',
  'registered',
  'wikidata',
] as const;
/**
 * `country` is ISO 3166-1 alpha-2, `language` BCP 47 (several separated by a space), `type` an
 * OutletType, `founded` and `ended` years, `registered` the year in which the domain was registered,
 * `wikidata` a Q number; the others are names.
 */
export type FactName = (typeof FACT_NAMES)[number];

/** One fact and who says so. */
export interface Fact {
  readonly value: string;
  readonly source: SourceId;
  /** Where a reader can check it. */
  readonly url: string;
  /** When the source said so: ISO 8601, as precise as is known. */
  readonly asOf: string;
}

export type Facts = { readonly [name in FactName]?: Fact };

/** An opinion on an outlet, as the rater put it. Never averaged with another. */
export interface Rating {
  readonly rater: OpinionSource;
  /** The host or path that was rated: it may be wider than the page's own, or an earlier address. */
  readonly rated: string;
  /** The rater's value as published. */
  readonly value: string;
  /** That value in the rater's own words. */
  readonly words: string;
  /** What part of the outlet is rated, where the rater tells parts apart. */
  readonly topic?: string;
  readonly asOf: string;
  /** Older than three years on the day of the look-up. */
  readonly old: boolean;
  readonly link: string;
  /** What this rating was made from, so that one opinion is not counted twice. */
  readonly lineage: string;
}

/** A domain that a public report names as part of a network. */
export interface Listing {
  readonly source: OpinionSource;
  readonly rated: string;
  readonly network: string;
  /** "Named in the report … of …". */
  readonly words: string;
  readonly asOf: string;
  readonly old: boolean;
  readonly link: string;
}

export interface OutletRecord {
  /** The page's host in ASCII (punycode), which no look-alike letter can disguise. */
  readonly host: string;
  /** The address the record is kept under, or the registrable domain of a site that is in no list. */
  readonly site: string;
  /**
   * listed: something is known; unlisted: in none of the bundled lists, which says nothing about it;
   * hosted: a page that a platform carries for someone else, whom the platform's facts do not describe.
   */
  readonly kind: 'listed' | 'unlisted' | 'hosted';
  /** The platform that carries the page, by name. */
  readonly platform?: string;
  /** The outlet's main address when the page is at an earlier or second one. */
  readonly now?: { readonly site: string; readonly relation: 'same' | 'moved' };
  readonly facts: Facts;
  readonly ratings: readonly Rating[];
  readonly listings: readonly Listing[];
  /** How many lists of ratings and reports were asked. */
  readonly lists: number;
}
