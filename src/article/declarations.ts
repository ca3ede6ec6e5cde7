/**
 * The page's markup from which its declarations are read, as small plain data that can be sent in a
 * message: schema.org nodes cut down to what declares something, links, meta elements.
 */
import { readMeta } from './meta.ts';
import { readGraph, typesOf } from './structured.ts';
import type { Graph, LinkedNode } from './structured.ts';

export interface Markup {
  readonly url: string;
  readonly nodes: readonly LinkedNode[];
  readonly meta: Readonly<Record<string, string>>;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly copyright?: string;
}

const telling =
  /Article$|Posting$|^Report$|Organization$|^(?:Corporation|NGO|Person|ClaimReview|Rating|CorrectionComment)$/;
const properties: ReadonlySet<string> = new Set(
  `@id @type name alternateName url text author publisher dateline sourceOrganization provider
  parentOrganization foundingDate correction copyrightHolder copyrightYear copyrightNotice
  claimReviewed reviewRating publishingPrinciples ethicsPolicy correctionsPolicy
  ownershipFundingInfo masthead diversityPolicy verificationFactCheckingPolicy
  unnamedSourcesPolicy actionableFeedbackPolicy`.split(/\s+/),
);
const wantedMeta: readonly string[] = ['copyright', 'dcterms.rights', 'article:opinion'];
const mostNodes = 200;
const mostItems = 20;
const mostLinks = 3000;
const longest = 2000;

/** Reads the markup of a document; at most some hundred kilobytes, whatever the page holds. */
export function readMarkup(document: Document): Markup {
  const graph = complete(readGraph(document));
  const meta = readMeta(document);
  const copyright = copyrightLine(document);
  return {
    url: document.URL,
    nodes: graph.nodes
      .filter((node) => typesOf(node).some((type) => telling.test(type)))
      .slice(0, mostNodes)
      .map((node) => cutNode(node, 2)),
    meta: Object.fromEntries(
      wantedMeta.flatMap((name) => {
        const value = meta.get(name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    links: [...document.links].slice(0, mostLinks).map((link) => ({
      href: link.href.slice(0, longest),
      text: link.textContent.replace(/\s+/g, ' ').trim().slice(0, 100),
    })),
    ...(copyright !== undefined && { copyright }),
  };
}

function complete(reading: Generator<void, Graph>): Graph {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** A node with only the properties that declare something, two levels deep. */
function cutNode(node: LinkedNode, depth: number): LinkedNode {
  return Object.fromEntries(
    [...properties].flatMap((name) => {
      const value = Object.hasOwn(node, name) ? cutValue(node[name], depth - 1) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function cutValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.slice(0, longest);
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    return value.slice(0, mostItems).map((item: unknown) => cutValue(item, depth));
  }
  const deeper = typeof value === 'object' && value !== null && depth > 0;
  return deeper ? cutNode(value as LinkedNode, depth) : undefined;
}

/** The last short text with a copyright sign in the page's foot: that of the site, not of a picture. */
function copyrightLine(document: Document): string | undefined {
  const holders = document.querySelectorAll('footer, [class*="copyright" i], [id*="copyright" i]');
  let line: string | undefined;
  for (const holder of [...holders].slice(-mostItems)) {
    const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!/©|\(c\) \d{4}/i.test(text.nodeValue ?? '')) continue;
      const around = (text.parentElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (around.length < 300) line = around;
    }
  }
  return line;
}
