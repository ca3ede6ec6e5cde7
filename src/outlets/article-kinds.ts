/** The kinds of article that schema.org and the Trust Project tell apart. */
const KINDS = {
  ReportageNewsArticle: 'reportage',
  OpinionNewsArticle: 'opinion',
  AnalysisNewsArticle: 'analysis',
  AdvertiserContentArticle: 'advertiser content',
  SatiricalArticle: 'satire',
  BackgroundNewsArticle: 'background',
  ReviewNewsArticle: 'review',
  AskPublicNewsArticle: 'question to the public',
  LiveBlogPosting: 'live blog',
  BlogPosting: 'blog post',
  NewsArticle: 'news article',
} as const;
export type ArticleKind = (typeof KINDS)[keyof typeof KINDS];

/**
 * The kinds that a page declares for its article, the telling ones only: a "NewsArticle" is named
 * only where nothing narrower is. `article:opinion` is the Open Graph way to say "opinion".
 */
export function articleKindsOf(
  types: readonly string[],
  meta: Readonly<Record<string, string>>,
): ArticleKind[] {
  const kinds = types.flatMap((type) =>
    Object.hasOwn(KINDS, type) ? [KINDS[type as keyof typeof KINDS]] : [],
  );
  const opinion = (meta['article:opinion'] ?? '').toLowerCase() === 'true';
  const all = new Set<ArticleKind>(opinion ? [...kinds, 'opinion'] : kinds);
  if (all.size > 1) all.delete('news article');
  return [...all];
}
