import type { Article } from './article.ts';
import type { Declared } from './declared.ts';
import { firstOf, type Meta } from './meta.ts';
import { siteOf, webUrl, withoutFragment } from './site.ts';
import { titleParts } from './title.ts';

/** Letters and digits only, lower case: "The Daily-Post" and "thedailypost" are one. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The last part of the page's title when it says what the host says: "… - Springfield Gazette". */
function fromTitle(document: Document, host: string): string | undefined {
  const label = squash(siteOf(host).split('.')[0] ?? '');
  const suffix = titleParts(document.title).slice(1).at(-1);
  if (!suffix || label.length < 3) return undefined;
  const name = squash(suffix);
  const initials = suffix.replace(/(\p{L})\p{L}*\W*/gu, '$1').toLowerCase();
  return name.includes(label) || label.includes(name) || initials === label ? suffix : undefined;
}

/** The publisher as the page declares it: JSON-LD, Open Graph, the title's last part, else the host. */
export function readOutlet(
  document: Document,
  declared: Declared,
  meta: Meta,
  url: string,
): Article['outlet'] {
  const host = webUrl(url, url)?.hostname.replace(/^www\./, '') ?? '';
  const given = declared.publisher ?? firstOf(meta, ['og:site_name']);
  const isName = given && !/^https?:/.test(given) && given.length <= 100;
  const name = (isName ? given : undefined) ?? fromTitle(document, host);
  return {
    name: name ?? firstOf(meta, ['application-name', 'publisher', 'dc.publisher']) ?? host,
    host,
  };
}

/** The address that the page declares as its own, if it is one of the same site; else the page's address. */
export function readCanonical(document: Document, meta: Meta, url: string): string {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const page = webUrl(url, url);
  for (const candidate of [link, meta.get('og:url')]) {
    const found = webUrl(candidate, url);
    if (!found || !page || siteOf(found.hostname) !== siteOf(page.hostname)) continue;
    // Some sites name their front page as the address of every page.
    if (found.pathname === '/' && found.search === '' && page.pathname !== '/') continue;
    return withoutFragment(found.href);
  }
  return withoutFragment(url);
}
