import type { Declared } from './declared.ts';
import { firstOf, type Meta } from './meta.ts';

/** The parts of a page title: "Headline | Section - Outlet" → three. A hyphen inside a word does not part. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+[|•·»:—–-]+\s+|\s*\|\s*/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** The share of the words of one text that are in the other, 0 to 1. */
function overlap(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return words.size === 0 ? 0 : shared / words.size;
}

/** A declared title without the outlet's name that some sites add to it. */
function withoutOutlet(title: string, outlet: string): string {
  const at = title.search(/\s+[|•·»—–-]+\s+(?!.*\s[|•·»—–-]+\s)/);
  if (at === -1 || outlet === '') return title;
  const suffix = title.slice(at).replace(/^\s*[|•·»—–-]+\s*/, '');
  return overlap(suffix, outlet) >= 0.5 ? title.slice(0, at).trim() : title;
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
  const witness = [...told, document.title];
  let best: { title: string; likeness: number } | undefined;
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 20)) {
    const title = heading.textContent.replace(/\s+/g, ' ').trim();
    if (title === '' || title.length > 400) continue;
    const likeness = Math.max(...witness.map((other) => Math.min(overlap(title, other), 1)));
    if (likeness > (best?.likeness ?? 0)) best = { title, likeness };
  }
  if (best && best.likeness >= 0.6 && wordsOf(best.title).size > 1) return best.title;
  const parts = titleParts(document.title).toSorted((a, b) => b.length - a.length);
  return told[0] ?? best?.title ?? parts[0] ?? '';
}
