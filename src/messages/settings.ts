/** What the reader can switch. Kept in the store, sent with messages. */

/** How much is painted: nothing, claims and their sources, or entities and figures as well. */
export type Density = 'off' | 'claims' | 'all';

export interface Settings {
  /** Whether articles are read at all. */
  readonly enabled: boolean;
  readonly density: Density;
  /** Hosts on which nothing is read or painted until the reader asks. */
  readonly sitesOff: readonly string[];
  /** Whether selecting text offers highlight and note. */
  readonly toolbar: boolean;
  /** Whether resting the pointer on a claim opens its card; a click always does. */
  readonly hover: boolean;
  /** Whether every unattributed claim is painted, not only those most worth asking about. */
  readonly allClaims: boolean;
  /** Whether the sourcing of read articles is kept for the outlet's page. */
  readonly history: boolean;
  /** Whether a backup is saved to the downloads every week. */
  readonly backup: boolean;
  /** Raters that are not shown. */
  readonly ratersOff: readonly string[];
}

export const defaultSettings: Settings = {
  enabled: true,
  density: 'all',
  sitesOff: [],
  toolbar: true,
  hover: true,
  allClaims: false,
  history: false,
  backup: false,
  ratersOff: [],
};

/** A host as the list of sites holds it: without `www.`, which tells no site from another. */
export const siteName = (host: string): string => host.replace(/^www\./, '');

/** Whether nothing is read on this host until the reader asks. */
export const isSiteOff = ({ sitesOff }: Settings, host: string): boolean =>
  sitesOff.some((site) => siteName(site) === siteName(host));
