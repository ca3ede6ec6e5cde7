import type { Declared } from './declared.ts';
import { firstOf, type Meta } from './meta.ts';

/** Places where pages write who wrote. */
const places = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '[class*="author-name" i], [class*="authorName" i], [class*="author__name" i]',
  '[class*="byline" i]',
  '[class*="author" i]',
];

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
      const text = element.getAttribute('content') ?? element.textContent;
      if (text.length > 300) continue;
      names.push(...split(text).filter((name) => !role.test(name)));
    }
    if (names.length > 0) return names.slice(0, 10);
  }
  return [];
}

/** The names of the authors: as JSON-LD gives them, else the meta elements, else the byline on the page. */
export function readByline(document: Document, declared: Declared, meta: Meta): string[] {
  const told = declared.authors.flatMap((author) => split(author));
  if (told.length > 0) return unique(told);
  const author = firstOf(meta, [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
  ]);
  const named = author ? split(author) : [];
  return unique(named.length > 0 ? named : fromPage(document));
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
