import type { Declared } from './declared.ts';
import { likeness } from './likeness.ts';
import { firstOf, type Meta } from './meta.ts';

/** The parts of a page title: "Headline | Section - Outlet" → three. A hyphen inside a word does not part. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+[|•·»:—–-]+\s+|\s*\|\s*/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The texts of the page's first-level headings. */
export function mainHeadings(document: Document): string[] {
  return [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '' && title.length <= 400);
}

/** A declared title without the outlet's name that some sites add to it. */
function withoutOutlet(title: string, outlet: string): string {
  const at = title.search(/\s+[|•·»—–-]+\s+(?!.*\s[|•·»—–-]+\s)/);
  if (at === -1 || outlet === '') return title;
  const suffix = title.slice(at).replace(/^\s*[|•·»—–-]+\s*/, '');
  return likeness(suffix, outlet) >= 0.5 ? title.slice(0, at).trim() : title;
}

/**
 * The headline: the page's h1 if the page declares words like it, for that is what the reader sees; else what
 * it declares (JSON-LD, Open Graph), else the longest part of the document's title.
 */
export function readTitle(
  document: Document,
  declared: Declared,
  meta: Meta,
  outlet: string,
): string {
  const told = [declared.headline, firstOf(meta, ['og:title', 'twitter:title', 'dc.title'])]
    .filter((title) => title !== undefined)
    .map((title) => withoutOutlet(title, outlet));
  const witnesses = told.length > 0 ? told : [document.title, titleParts(document.title)[0] ?? ''];
  let best: { title: string; like: number } | undefined;
  for (const title of mainHeadings(document)) {
    const like = Math.max(...witnesses.map((other) => likeness(title, other)));
    if (like > (best?.like ?? 0)) best = { title, like };
  }
  if (best && best.like >= 0.5) return best.title;
  const parts = titleParts(document.title).toSorted((a, b) => b.length - a.length);
  return told[0] ?? best?.title ?? parts[0] ?? '';
}
