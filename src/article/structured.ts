/**
 * The page's JSON-LD, read as what it is: text from a stranger. Broken, huge, nested, of the wrong types.
 */

export type LinkedNode = Readonly<Record<string, unknown>>;

/** Characters of one script that are read: the largest honest ones, with the whole article in them, have 200,000. */
const sizeLimit = 1_500_000;
const nodeLimit = 5000;
const depthLimit = 10;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON, mending what content systems often get wrong: raw line breaks, comments around, last commas. */
export function parseLinkedData(source: string): unknown {
  const text = source
    .slice(0, sizeLimit)
    .replace(/^\s*(?:<!--|\/[/*]\s*<!\[CDATA\[(?:\*\/)?|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/[/*])?\s*\]\]>(?:\*\/)?)\s*;?\s*$/, '')
    .trim();
  for (const attempt of [
    text,

    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // Tried again mended; then it says nothing.
    }
  }
  return undefined;
}

/** The short names of a node's types: `https://schema.org/NewsArticle` and `NewsArticle` are one. */
export function typesOf(node: LinkedNode): string[] {
  const types = Array.isArray(node['@type']) ? (node['@type'] as unknown[]) : [node['@type']];
  return types
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A value as a trimmed text of at most `limit` characters: of a list its first, of a node its value. */
export function textOf(value: unknown, limit = 500): string | undefined {
  if (Array.isArray(value)) return textOf(value[0] as unknown, limit);
  if (isNode(value)) return textOf(value['@value'] ?? value['name'] ?? value['@id'], limit);
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, limit).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A value as a list, whether it was one or not. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50) as unknown[];
  return value === undefined || value === null ? [] : [value];
}

/** All nodes of a page's JSON-LD, with references by `@id` to look up. */
export class Graph {
  readonly nodes: LinkedNode[] = [];
  readonly #byId = new Map<string, LinkedNode>();

  add(value: unknown, depth = 0): void {
    if (depth > depthLimit || this.nodes.length >= nodeLimit) return;
    if (Array.isArray(value)) for (const item of value as unknown[]) this.add(item, depth + 1);
    if (!isNode(value)) return;
    if (typesOf(value).length > 0) {
      this.nodes.push(value);
      const id = value['@id'];
      if (typeof id === 'string') this.#byId.set(id, value);
    }
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') this.add(inner, depth + 1);
    }
  }

  /** The node that a value is or refers to. */
  resolve(value: unknown): LinkedNode | undefined {
    if (!isNode(value)) return undefined;
    const id = value['@id'];
    return typesOf(value).length === 0 && typeof id === 'string' ? this.#byId.get(id) : value;
  }
}

/** Reads all JSON-LD of a page; what cannot be read is left out. Yields between scripts. */
export function* readGraph(document: Document): Generator<void, Graph> {
  const graph = new Graph();
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (const script of [...scripts].slice(0, 40)) {
    graph.add(parseLinkedData(script.textContent));
    yield;
  }
  return graph;
}
