import type { Article } from '../article/article.ts';
import type { ClaimContent } from '../marks/card-content.ts';
import type { Words } from '../parts/words.ts';

/**
 * A claim as plain text to paste elsewhere: who says it, the words exactly as the article has them, and where they
 * stand. Words that the article does not give as a quotation are put in marks of our own, as the article's words.
 */
export function quotationOf(
  { claim, source, sourceWords, says }: ClaimContent,
  article: Article,
  words: Words,
): string {
  // What nobody is named for, and what the outlet says, must not go out under a name that stands beside it.
  const nobody = claim.kind === 'unspecified' && words('card_nobody');
  const own = claim.kind === 'outlet' && article.outlet.name;
  const named = (source?.certain && source.name) || sourceWords;
  const who = nobody || own || named || article.outlet.name;
  const inMarks = claim.mode === 'direct' && /^[“"‘']/.test(says);
  const quoted = inMarks ? says : `“${says}”`;
  const origin = [article.title, article.outlet.name, article.published?.slice(0, 10)]
    .filter(Boolean)
    .join(', ');
  return `${who}: ${quoted}\n${origin}\n${article.canonicalUrl}`;
}
