import { likeness } from './likeness.ts';
import { listOf, textOf, typesOf, type Graph, type LinkedNode } from './structured.ts';

/** What the page declares about its article in JSON-LD (https://schema.org/Article). Unchecked facts, checked types. */
export interface Declared {
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly description?: string;
  /** The article's whole text. */
  readonly body?: string;
}

const bodyLimit = 400_000;
const ranks: readonly RegExp[] = [
  /NewsArticle$|^LiveBlogPosting$/,
  /^(?:Article|Report|BlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle|SatiricalArticle|AdvertiserContentArticle|Review)$/,
  /^(?:WebPage|ItemPage)$/,
];

function rank(node: LinkedNode): number {
  const types = typesOf(node);
  const found = ranks.findIndex((pattern) => types.some((type) => pattern.test(type)));
  return found === -1 ? Infinity : found;
}

/** The names of persons or organisations, given as texts, nodes or references to nodes. */
function namesOf(graph: Graph, value: unknown): string[] {
  const names = listOf(value).map((item) => {
    const node = graph.resolve(item);
    return textOf(node ? (node['name'] ?? node['alternateName']) : item, 200);
  });
  return names.filter((name) => name !== undefined);
}

/** Headlines less alike than this are of different articles. */
const kin = 0.25;

function likenessTo(titles: readonly string[], node: LinkedNode): number {
  const headline = textOf(node['headline'] ?? node['name']) ?? '';
  return Math.max(0, ...titles.map((title) => likeness(headline, title)));
}

/**
 * The node of the article that the page shows: like one of its titles, then the kind of article, then how much
 * it says. A page that loads one article after another without a load event keeps the nodes of the earlier ones.
 */
function articleNode(graph: Graph, titles: readonly string[]): LinkedNode | undefined {
  let best: LinkedNode | undefined;
  let bestValue = -Infinity;
  for (const node of graph.nodes) {
    const place = rank(node);
    if (place === Infinity) continue;
    const says = ['headline', 'articleBody', 'datePublished', 'author'].filter((key) => node[key]);
    const value = says.length - 3 * place + 6 * likenessTo(titles, node);
    // Of equals the first: teasers of other articles come after or inside.
    if (value > bestValue) [best, bestValue] = [node, value];
  }
  const isAnother = best?.['headline'] && titles.length > 0 && likenessTo(titles, best) < kin;
  return isAnother ? undefined : best;
}

/** What the graph says about the article with one of these titles; empty if it says nothing about it. */
export function declaredBy(graph: Graph, titles: readonly string[]): Declared {
  const node = articleNode(graph, titles);
  if (!node) return { authors: [] };
  const isPage = rank(node) === 2;
  const fields = {
    headline: isPage ? undefined : textOf(node['headline'] ?? node['name']),
    published: textOf(node['datePublished'] ?? node['dateCreated'] ?? node['uploadDate'], 60),
    modified: textOf(node['dateModified'], 60),
    publisher: namesOf(graph, node['publisher'])[0],
    language: textOf(node['inLanguage'], 35),
    description: textOf(node['description'], 1000),
    body: bodyOf(node['articleBody'] ?? node['text']),
  };
  const present = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return { ...present, authors: namesOf(graph, node['author'] ?? node['creator']) };
}

function bodyOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return value
      .filter((part) => typeof part === 'string')
      .join('\n')
      .slice(0, bodyLimit);
  }
  return typeof value === 'string' ? value.slice(0, bodyLimit) : undefined;
}
