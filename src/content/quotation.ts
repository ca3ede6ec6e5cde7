import type { Article } from '../article/article.ts';
import type { ClaimContent } from '../marks/card-content.ts';

/**
 * A claim as plain text to paste elsewhere: who says it, the words exactly as the article has them, and where they
 * stand. Words that the article does not give as a quotation are put in marks of our own, as the article's words.
 */
export function quotationOf(
  { claim, source, sourceWords, says }: ClaimContent,
  article: Article,
): string {
  const who = (source?.certain && source.name) || sourceWords || article.outlet.name;
  const inMarks = claim.mode === 'direct' && /^[“"‘']/.test(says);
  const words = inMarks ? says : `“${says}”`;
  const origin = [article.title, article.outlet.name, article.published?.slice(0, 10)]
    .filter(Boolean)
    .join(', ');
  return `${who}: ${words}\n${origin}\n${article.canonicalUrl}`;
}
