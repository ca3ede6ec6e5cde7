/**
 * The addresses under which a page may be kept in the directory, by the Public Suffix List
 * (publicsuffix.org, through tldts).
 */
import { parse } from 'tldts';
import { sharedHostOf } from './shared-hosts.ts';

export interface Address {
  /** Host in ASCII, without a leading www., m., mobile. or amp. */
  readonly host: string;
  /** Registrable domain; below a shared suffix such as github.io, the owner's own part of it. */
  readonly site: string;
  /** Keys to try, the most specific first: paths, sub-domains, registrable domain. */
  readonly keys: readonly string[];
  /** The platform that carries the page, by name. */
  readonly platform?: string;
}

const SAME_SITE_LABEL = /^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u;
const DEEPEST_PATH = 3;

/**
 * The address of a page or of a bare host, or undefined where there is no registrable domain (an IP
 * address, localhost, a public suffix, another scheme, nonsense).
 */
export function addressOf(urlOrHost: string): Address | undefined {
  const url = parseUrl(urlOrHost);
  if (url === undefined) return undefined;
  const full = url.hostname.replace(/\.$/u, '');
  const { domain, isIp } = parse(full, { allowPrivateDomains: true });
  const shared = sharedHostOf(full);
  // A platform is often itself a public suffix (github.io), and then has no registrable domain.
  const site = domain ?? shared?.host;
  if (isIp === true || site === undefined) return undefined;
  const host = withoutSameSiteLabels(full, site);
  const keys = keysOf(host, site, url.pathname, shared?.host);
  return { host, site, keys, ...(shared && { platform: shared.name }) };
}

function parseUrl(urlOrHost: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//iu.test(urlOrHost) ? urlOrHost : `https://${urlOrHost}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/u.test(url.protocol) ? url : undefined;
}

function withoutSameSiteLabels(host: string, site: string): string {
  let shorter = host;
  while (shorter !== site && SAME_SITE_LABEL.test(shorter)) {
    shorter = shorter.replace(SAME_SITE_LABEL, '');
  }
  return shorter;
}

function keysOf(host: string, site: string, path: string, shared: string | undefined): string[] {
  const segments = path.toLowerCase().split('/').filter(Boolean).slice(0, DEEPEST_PATH);
  const keys = segments.map((_, i) => `${host}/${segments.slice(0, i + 1).join('/')}`).reverse();
  for (let rest = host; rest !== shared; rest = rest.slice(rest.indexOf('.') + 1)) {
    keys.push(rest);
    if (rest === site || !rest.includes('.')) break;
  }
  return keys;
}
