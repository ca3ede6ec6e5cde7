import { addressOf } from '../../src/outlets/address.ts';
import type { FactName } from '../../src/outlets/outlet.ts';
import type { SourceId } from '../../src/outlets/sources.ts';

/** What one source says of one site, before it is weighed against the other sources. */
export interface Candidate {
  readonly source: SourceId;
  readonly site: string;
  readonly facts: { readonly [name in FactName]?: string };
  /** The page where a reader can check these facts, where it is not the source's own. */
  readonly page?: string;
  /** The month in which these facts were last checked, where that is later than the source's own date. */
  readonly checked?: string;
}

/** One opinion of one source: the columns of its line in the built file. */
export interface Opinion {
  readonly key: string;
  readonly cells: readonly string[];
}

/** A row of a source that is not used, and why. */
export interface Rejected {
  readonly source: SourceId;
  readonly row: string;
  readonly reason: string;
}

const FRONT_PAGE = /^\/?(?:[a-z]{2,3}\/?|index\.[a-z]+|home)?$/u;

/**
 * The site that facts given with this address are about: only a front page at the registrable
 * domain speaks for the whole site (Le Mensuel is a part of lemonde.fr, not its name).
 */
export function siteOf(address: string): string | undefined {
  const found = addressOf(address.trim());
  if (found === undefined || found.platform !== undefined || found.host !== found.site) {
    return undefined;
  }
  const path = new URL(/^https?:/iu.test(address) ? address.trim() : `https://${address.trim()}`);
  return FRONT_PAGE.test(path.pathname.toLowerCase()) && path.search === ''
    ? found.site
    : undefined;
}

/** The key under which an opinion on this address is kept; undefined for a platform as a whole. */
export function opinionKeyOf(address: string): string | undefined {
  return addressOf(address.trim())?.keys[0];
}

// Endings of countries that are given out to anyone.
const OPEN_ENDINGS = new Set(
  'ac ag ai am bz cc co fm gg gs im in io is la ly me mn ms mu nu pw sc sh st tk to tv vc ws eu'.split(
    ' ',
  ),
);

/** Whether a country agrees with the ending of a domain: an open ending agrees with any. */
export function endingAllows(site: string, country: string): boolean {
  const ending = site.split('.').at(-1) ?? '';
  if (ending.length !== 2 || OPEN_ENDINGS.has(ending)) return true;
  return ending.replace('uk', 'gb').toUpperCase() === country;
}
