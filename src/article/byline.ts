import type { Declared } from './declared.ts';
import { keyOf } from './evidence.ts';
import { firstOf, type Meta } from './meta.ts';

const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
];
/** Places where pages write who wrote. */
const places = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name" i], [class*="authorName" i], [class*="author__name" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
];

/** Where pages name others: the writers of comments, of other articles, of the site. */
const elsewhere =
  'aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="widget" i], [class*="teaser" i]';

/** A name is short, has a capital or a script without them, and is no address and no sentence. */
function isName(text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 60 ||
    /https?:|www\.|[@{}<>]|[.!?]$/.test(text.replace(/\b\p{L}{1,3}\.$/u, ''))
  ) {
    return false;
  }
  return /[\p{Lu}\p{Lo}]/u.test(text) && text.split(' ').length <= 7 && !/^\d/.test(text);
}

/** "By Ann Lee and Bo Ek, Staff Writer" → its names. */
function split(text: string): string[] {
  const cleaned = text
    .replace(/\s+/g, ' ')
    .replace(
      /^\s*(?:written |posted |published |reported |story |words )?(?:by|von|par|por)\s*:?\s+/i,
      '',
    )
    .replace(/\s+(?:posted|published|updated|last updated|on)\b.*$/i, '')
    .trim();
  return cleaned
    .split(/\s*(?:,|;|\||•|·|\/)\s*|\s+(?:and|&|und|et)\s+/)
    .map((name) => name.replace(/^(?:and|by)\s+/i, '').trim())
    .filter(isName);
}

/** The job or the date that bylines give after the name. */
const role =
  /\b(?:reporter|writer|editor|correspondent|staff|contributor|columnist|producer|photographer|bureau|chief|senior|min read|follow|\d{4})\b/i;

function fromPage(document: Document): string[] {
  for (const place of places) {
    const names: string[] = [];
    for (const element of [...document.querySelectorAll(place)].slice(0, 6)) {
      if (element.closest(elsewhere)) continue;
      const text = element.getAttribute('content') ?? element.textContent;
      if (text.length > 300) continue;
      names.push(...split(text).filter((name) => !role.test(name)));
    }
    if (names.length > 0) return names.slice(0, 10);
  }
  return [];
}

/**
 * The names of the authors: as JSON-LD gives them, else the meta elements, else the byline on the page. The
 * outlet itself is its own author only where nobody else is named.
 */
export function readByline(
  document: Document,
  declared: Declared,
  meta: Meta,
  outlet: string,
): string[] {
  const author = firstOf(meta, authorNames);
  const sources: readonly (() => string[])[] = [
    () => declared.authors.flatMap((name) => split(name)),
    () => (author ? split(author) : []),
    () => fromPage(document),
  ];
  let last: string[] = [];
  for (const source of sources) {
    const names = unique(source());
    if (names.some((name) => keyOf(name) !== keyOf(outlet))) return names;
    if (last.length === 0) last = names;
  }
  return last;
}

function unique(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [keyOf(name), name])).values()].toReversed();
}
