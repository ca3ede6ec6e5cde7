/**
 * The sentinel's question. It is bundled into the few kilobytes that run on every page, so it imports
 * nothing, walks no tree, parses no JSON and listens to nothing.
 */

/**
 * `article`: the page declares one news article. `maybe`: its markup has the shape of one but nothing is
 * declared; the reader may look, and answers undefined when there is none. `no`: nothing speaks for it.
 */
export type NewsVerdict = 'article' | 'maybe' | 'no';

/** schema.org/NewsArticle and its subtypes, with the live blog and the satire that news sites declare beside it. */
const news =
  /^(?:\w+:\/\/schema\.org\/)?(?:(?:Reportage|Analysis|AskPublic|Background|Opinion|Review)?NewsArticle|LiveBlogPosting|SatiricalArticle)$/;
/** Types that any page may carry: an encyclopaedia, a shop's blog. They count together with a date and og:type. */
const prose = /^(?:\w+:\/\/schema\.org\/)?(?:Article|BlogPosting|Report)$/;

const dated =
  'meta[property$="published_time"],meta[property="og:pubdate"],meta[name="pubdate"],meta[name="publishdate"],' +
  'meta[name="parsely-pub-date"],meta[name="sailthru.date"],meta[itemprop="datePublished"],[itemprop="datePublished"]';

/** The names of all `@type`s in the page's JSON-LD, found without parsing it: it may be huge or broken. */
function declaredTypes(document: Document): string[] {
  const types: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const match of script.textContent.matchAll(/"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)) {
      types.push(...(match[1] ?? '').split(/[^\w:/.]+/));
    }
  }
  return types;
}

/**
 * Whether this page is a news article, judged from structured data only: JSON-LD, microdata, Open Graph
 * (https://schema.org/NewsArticle, https://ogp.me/#type_article) and, at last, article markup.
 */
export function looksLikeNews(document: Document, path = document.location.pathname): NewsVerdict {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const types = declaredTypes(document);
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) {
    types.push(item.getAttribute('itemtype') ?? '');
  }
  const isList = types.some((type) => /ItemList$|CollectionPage$|SearchResultsPage$/.test(type));
  const story = has('meta[property="og:type"][content="article" i]');
  const front = path === '/';
  const newsCount = types.filter((type) => news.test(type)).length;
  // A front page or a section lists many articles, each with its type; one of them is the page itself
  // only if Open Graph says so.
  if (newsCount > 0 && (story || (!front && (newsCount === 1 || !isList)))) return 'article';
  if (front) return 'no';
  const date = has(dated);
  if (story && date) return 'article';
  if (story && types.some((type) => prose.test(type))) return 'article';
  if (date && types.some((type) => prose.test(type)) && !has('meta[property="og:type"]'))
    return 'maybe';
  if (story) return 'maybe';
  const isSingle = document.querySelectorAll('article').length === 1;
  return isSingle && has('article h1,h1 ~ article,header h1') && has('article time,time[pubdate]')
    ? 'maybe'
    : 'no';
}
