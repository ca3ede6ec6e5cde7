import { getDomain } from 'tldts';
import { isAmpCache, unwrapAmpCache } from './amp-cache.ts';
import { identifyingParameters } from './tracking.ts';

/**
 * The key under which an article's notes are kept: an address that is the same for the canonical URL, AMP, print and
 * mobile pages, with and without `www`, tracking parameters, fragment or trailing slash. Parameters that are not known
 * to be tracking are kept, since they may tell one article from another.
 *
 * `canonicalUrl` is what the page declares; it is believed only if it can be this article's. Never throws: what is not
 * a web address is its own key. The key of a key is itself.
 */
export function articleKey(url: string, canonicalUrl = url): string {
  return keyOf(ownAddress(url, canonicalUrl));
}

/**
 * The declared canonical URL if it can be this article's, else the page's own. Some sites declare their front page, or
 * one address for all articles of a template; others copy a declaration from elsewhere.
 */
export function ownAddress(url: string, canonicalUrl: string): string {
  const page = parse(url);
  const declared = parse(canonicalUrl);
  if (!page || !declared || !isWeb(page) || !isWeb(declared)) return url;
  if (siteOf(page) !== siteOf(declared)) return url;
  const here = new URL(keyOf(page.href));
  const there = new URL(keyOf(declared.href));
  const dropsPath = there.search === '' && isSection(there.pathname, here.pathname);
  const dropsQuery = there.pathname === here.pathname && there.search === '' && here.search !== '';
  return dropsPath || dropsQuery ? url : canonicalUrl;
}

/** Whether the path is one above the article's that names no article itself: the front page, `/news`, `/world/europe`. */
function isSection(path: string, article: string): boolean {
  if (path === article || !`${article}/`.startsWith(path === '/' ? '/' : `${path}/`)) return false;
  const name = path.split('/').at(-1) ?? '';
  return !/\d|-.*-/.test(name);
}

function keyOf(address: string): string {
  const url = parse(address);
  if (!url || !isWeb(url)) return address;
  if (isAmpCache(url)) return url.href;
  const host = plainHost(url.hostname) + (url.port === '' ? '' : `:${url.port}`);
  const query = identifyingParameters(url.searchParams);
  const route = url.hash.startsWith('#!') ? url.hash : '';
  return `https://${host}${plainPath(url.pathname)}${query}${route}`;
}

/** The address as a URL, taken out of an AMP cache; undefined if it is none. */
function parse(address: string): URL | undefined {
  const url = URL.parse(address);
  return url ? unwrapAmpCache(url) : undefined;
}

const isWeb = (url: URL) => url.protocol === 'http:' || url.protocol === 'https:';

const siteOf = (url: URL) => getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.hostname;

const otherViews = new Set(['www', 'www1', 'www2', 'm', 'mobile', 'amp', 'print']);

/** The host without the labels that only choose a view: `en.m.example.org` is `en.example.org`. */
function plainHost(host: string): string {
  const name = host.replace(/\.+$/, '') || host;
  const site = getDomain(name, { allowPrivateDomains: true });
  if (!site || site === name) return name;
  const labels = name.slice(0, -site.length - 1).split('.');
  return [...labels.filter((label) => !otherViews.has(label)), site].join('.');
}

/** The path without what only chooses a view: `/amp/story/index.html` and `/story/print/` are `/story`. */
function plainPath(path: string): string {
  let plain = unescapeUnreserved(path).split('/').filter(Boolean).join('/');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = dropView(plain.split('/'))
      .join('/')
      .replace(/(?<=\w)\.amp(?=\.html?$|$)/i, '');
  }
  return `/${plain}`;
}

/** AMP and print are named first (`/amp/world/story`), last (`/story/amp`), or before the slug (`/news/amp/story`). */
function dropView(segments: readonly string[]): string[] {
  const end = segments.length - 1;
  const isView = (segment: string, i: number) =>
    end > 0 &&
    (i === 0 || i === end || (i === end - 1 && segment !== 'print')) &&
    (segment === 'amp' || segment === 'print');
  const isIndex = (segment: string, i: number) =>
    i === end && /^index\.(html?|php|aspx?|amp)$/i.test(segment);
  return segments.filter((segment, i) => !isView(segment, i) && !isIndex(segment, i));
}

/** RFC 3986, 6.2.2.2: escapes of unreserved characters say nothing; the others are written in capitals. */
function unescapeUnreserved(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}
