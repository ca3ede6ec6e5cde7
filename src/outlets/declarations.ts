/**
 * What a page and its site declare about themselves: schema.org's NewsMediaOrganization and
 * NewsArticle, ClaimReview, and links to the pages where outlets explain themselves. What is not
 * declared is only that: not declared. All input comes from a stranger and is checked here.
 */
import { addressOf } from './address.ts';
import { articleKindsOf } from './article-kinds.ts';
import type { ArticleKind } from './article-kinds.ts';
import { explainingPages } from './explaining-pages.ts';
import type { ExplainingPage, PageLink } from './explaining-pages.ts';
import { Nodes, addressIn, listIn, textIn } from './linked-data.ts';
import type { LinkedNode } from './linked-data.ts';

/** The page's own markup as plain data: schema.org nodes, meta elements by lower-case name, links. */
export interface PageMarkup {
  readonly url: string;
  readonly nodes: readonly unknown[];
  readonly meta: Readonly<Record<string, string>>;
  readonly links: readonly PageLink[];
  /** The line with the copyright sign, where the page has one. */
  readonly copyright?: string;
}

/** Properties by which a publisher declares its rules (schema.org/NewsMediaOrganization). */
export const POLICIES = [
  'publishingPrinciples',
  'ethicsPolicy',
  'correctionsPolicy',
  'ownershipFundingInfo',
  'masthead',
  'diversityPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
] as const;
export type Policy = (typeof POLICIES)[number];

/** An address, or words where the page gives no address. */
export interface Declaration {
  readonly url?: string;
  readonly text?: string;
}

/** A fact-check that the page declares (schema.org/ClaimReview). */
export interface ClaimReview {
  readonly claim: string;
  readonly verdict?: string;
  readonly by?: string;
  readonly url?: string;
}

export interface Declarations {
  /** Only what is declared has a key. */
  readonly policies: { readonly [policy in Policy]?: Declaration };
  readonly pages: { readonly [page in ExplainingPage]?: string };
  readonly kinds: readonly ArticleKind[];
  readonly publisher?: string;
  readonly parent?: string;
  readonly founded?: string;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
  readonly dateline?: string;
  /** An agency or another outlet that the article is credited to. */
  readonly credit?: string;
  readonly copyright?: string;
  /** Corrections that the article declares on itself. */
  readonly corrections: readonly string[];
  readonly claimReviews: readonly ClaimReview[];
}

const ARTICLE = /(?:Article|Report|BlogPosting|Posting)$/u;
const ORGANISATION = /^(?:NewsMediaOrganization|Organization|Corporation|NGO)$/u;
const MOST_ITEMS = 20;

/** Reads the declarations from a page's markup. Never throws; what is malformed is not declared. */
export function declarationsOf(markup: PageMarkup): Declarations {
  const nodes = new Nodes(markup.nodes);
  const article = nodes.first(ARTICLE);
  const publisher = publisherOf(nodes, article, markup.url);
  const base = markup.url;
  const texts = {
    publisher: textIn(publisher?.['name']),
    parent: textIn(nodes.resolve(publisher?.['parentOrganization'])?.['name']),
    founded: textIn(publisher?.['foundingDate']),
    dateline: textIn(article?.['dateline']),
    credit: creditOf(nodes, article, publisher),
    copyright: copyrightOf(nodes, article, markup),
  };
  return {
    policies: policiesOf([publisher, article], base),
    pages: explainingPages(markup.links, base),
    kinds: articleKindsOf(nodes.typesOf(article), markup.meta),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
    authors: authorsOf(nodes, article, base),
    corrections: correctionsOf(nodes, article),
    claimReviews: claimReviewsOf(nodes, base),
  };
}

/** The article's publisher, or else an organisation of the page whose address is the page's own site. */
function publisherOf(
  nodes: Nodes,
  article: LinkedNode | undefined,
  base: string,
): LinkedNode | undefined {
  const named = nodes.resolve(listIn(article?.['publisher'])[0]);
  if (named !== undefined) return named;
  const site = addressOf(base)?.site;
  return nodes
    .all(ORGANISATION)
    .find(
      (node) => site !== undefined && addressOf(addressIn(node['url'], base) ?? '')?.site === site,
    );
}

function policiesOf(
  holders: readonly (LinkedNode | undefined)[],
  base: string,
): Declarations['policies'] {
  const found: { [policy in Policy]?: Declaration } = {};
  for (const policy of POLICIES) {
    const value = holders.map((holder) => holder?.[policy]).find((v) => v !== undefined);
    const url = addressIn(value, base);
    const text = textIn(value);
    if (url !== undefined) found[policy] = { url };
    else if (text !== undefined) found[policy] = { text };
  }
  return found;
}

function authorsOf(
  nodes: Nodes,
  article: LinkedNode | undefined,
  base: string,
): Declarations['authors'] {
  return listIn(article?.['author'])
    .slice(0, MOST_ITEMS)
    .flatMap((value) => {
      const node = nodes.resolve(value);
      const name = textIn(node === undefined ? value : node['name']);
      const url = addressIn(node?.['url'], base);
      return name === undefined ? [] : [{ name, ...(url !== undefined && { url }) }];
    });
}

function creditOf(
  nodes: Nodes,
  article: LinkedNode | undefined,
  publisher: LinkedNode | undefined,
): string | undefined {
  const credits = ['sourceOrganization', 'provider'].map((property) => {
    const value = listIn(article?.[property])[0];
    return textIn(nodes.resolve(value)?.['name'] ?? value);
  });
  return credits.find((name) => name !== undefined && name !== textIn(publisher?.['name']));
}

function copyrightOf(
  nodes: Nodes,
  article: LinkedNode | undefined,
  { meta, copyright }: PageMarkup,
): string | undefined {
  const holder = textIn(nodes.resolve(article?.['copyrightHolder'])?.['name']);
  const year = textIn(article?.['copyrightYear']);
  const declared = [year, holder].filter(Boolean).join(' ');
  return (
    textIn(article?.['copyrightNotice']) ??
    textIn(meta['copyright'] ?? meta['dcterms.rights']) ??
    textIn(holder === undefined ? copyright : declared)
  );
}

function correctionsOf(nodes: Nodes, article: LinkedNode | undefined): string[] {
  return listIn(article?.['correction'])
    .slice(0, MOST_ITEMS)
    .flatMap((value) => textIn(nodes.resolve(value)?.['text'] ?? value) ?? []);
}

function claimReviewsOf(nodes: Nodes, base: string): ClaimReview[] {
  return nodes
    .all(/^ClaimReview$/u)
    .slice(0, MOST_ITEMS)
    .flatMap((node): ClaimReview[] => {
      const claim = textIn(node['claimReviewed']);
      const rating = nodes.resolve(listIn(node['reviewRating'])[0]);
      const verdict = textIn(rating?.['alternateName'] ?? rating?.['name']);
      const by = textIn(nodes.resolve(listIn(node['author'])[0])?.['name']);
      const url = addressIn(node['url'], base);
      if (claim === undefined) return [];
      return [{ claim, ...(verdict && { verdict }), ...(by && { by }), ...(url && { url }) }];
    });
}
