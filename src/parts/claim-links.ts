import type { Article } from '../article/article.ts';
import type { Entity } from '../language/analysis.ts';
import { siteName } from '../messages/settings.ts';
import type { Claim } from '../sourcing/claim.ts';
import { phraseOf } from '../sourcing/phrase.ts';

/** A document or statement that the article links beside a claim. */
export interface ClaimLink {
  readonly href: string;
  /** The words that are linked. */
  readonly words: string;
  readonly host: string;
  /** It leads to the outlet's own site. */
  readonly own: boolean;
}

/**
 * What the article links beside a claim, each address once. A link of the outlet's own on a name leads to all that it
 * has on that name, and vouches for nothing that is claimed: it is left out.
 */
export function linksOf(
  { links }: Pick<Claim, 'links'>,
  article: Pick<Article, 'text' | 'links'>,
  entities: readonly Entity[],
): ClaimLink[] {
  const found = new Map<string, ClaimLink>();
  for (const index of links) {
    const link = article.links[index];
    if (!link || !/^https?:/.test(link.href) || !URL.canParse(link.href)) continue;
    if (found.has(link.href)) continue;
    const { start, end, href, own } = link;
    const words = phraseOf(article.text, [[start, end]]);
    const isName = entities.some(
      (entity) =>
        phraseOf(article.text, [[entity.start, entity.end]]) === words.replace(/^the /i, ''),
    );
    if (own && isName) continue;
    found.set(href, { href, words, host: siteName(new URL(href).host), own });
  }
  return [...found.values()];
}
