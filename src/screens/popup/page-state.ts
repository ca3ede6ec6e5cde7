import type { ErrorCode, PageReport, PageStatus } from '../../messages/protocol.ts';
import { isSiteOff, siteName, type Settings } from '../../messages/settings.ts';

/** What the popup says of the page, above all else. */
export type PageState = PageStatus | 'asking' | 'slow' | 'no-access' | 'timeout';

/** What the popup has learned so far. */
export interface Learned {
  readonly url: string;
  /** Whether the reader has granted access to the site. */
  readonly access: boolean;
  readonly settings?: Settings | undefined;
  readonly report?: PageReport | undefined;
  /** How asking the page ended, if it did not answer. */
  readonly failure?: ErrorCode | undefined;
  /** Reading has taken longer than it should. */
  readonly overdue?: boolean;
}

/** Pages that browsers keep from every extension, besides those that are not on the web at all. */
const closedHosts = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Whether browsers let an extension read this address at all. */
export function canBeRead(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const onWeb = protocol === 'http:' || protocol === 'https:' || protocol === 'file:';
  return onWeb && !closedHosts.has(hostname);
}

/** The host of an address as readers know it: without `www.`; empty if there is none. */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? siteName(new URL(url).hostname) : '';

/** The state of the page. A page that answers is believed; silence is explained by address, access and switches. */
export function stateOf(learned: Learned): PageState {
  const { url, access, settings, report, failure, overdue } = learned;
  if (report) return report.status === 'reading' && overdue ? 'slow' : report.status;
  // Without access to any site the browser does not even tell the address.
  if (url === '' && !access) return 'no-access';
  if (!canBeRead(url)) return 'unreachable';
  if (!failure) return 'asking';
  if (settings && (!settings.enabled || isSiteOff(settings, hostOf(url)))) return 'off';
  if (!access) return 'no-access';
  return failure === 'timeout' ? 'timeout' : 'not-article';
}

/** Which switch is off, for a page that is. */
export function switchedOffBy(settings: Settings, url: string): 'all' | 'site' | 'page' {
  if (!settings.enabled) return 'all';
  return isSiteOff(settings, hostOf(url)) ? 'site' : 'page';
}
