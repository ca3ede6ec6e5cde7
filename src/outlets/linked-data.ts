/** Reading schema.org nodes that a stranger wrote: anything may be missing, of another type, or huge. */

export type LinkedNode = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 500;
const LONGEST_ADDRESS = 2000;
const MOST_NODES = 5000;

const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list, whether it is one or not. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}

/** A short text on one line from a string, a number or the first of a list; undefined if there is none. */
export function textIn(value: unknown): string | undefined {
  const first = listIn(value)[0];
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'string') return undefined;
  const text = first
    .slice(0, LONGEST_TEXT)
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** A web address, made absolute; undefined for other schemes and for what is no address. */
export function addressIn(value: unknown, base: string): string | undefined {
  const first = listIn(value)[0];
  const text = isNode(first) ? (first['url'] ?? first['@id']) : first;
  if (typeof text !== 'string' || text.length > LONGEST_ADDRESS || !looksLikeAddress(text)) {
    return undefined;
  }
  if (!URL.canParse(text.trim(), base)) return undefined;
  const url = new URL(text.trim(), base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

/** Words in place of an address must not become a path of the page's site. */
const looksLikeAddress = (text: string): boolean =>
  /^(?:https?:\/\/|\/)\S+$/iu.test(text.trim()) && !text.trim().startsWith('//');

/** The nodes of a page, found by type and by reference. */
export class Nodes {
  private readonly nodes: readonly LinkedNode[];
  private readonly byId = new Map<string, LinkedNode>();

  constructor(values: readonly unknown[]) {
    this.nodes = values.slice(0, MOST_NODES).filter(isNode);
    for (const node of this.nodes) {
      const id = node['@id'];
      if (typeof id === 'string' && !this.byId.has(id) && this.typesOf(node).length > 0) {
        this.byId.set(id, node);
      }
    }
  }

  /** The short names of a node's types: `https://schema.org/NewsArticle` and `NewsArticle` are one. */
  typesOf(node: LinkedNode | undefined): string[] {
    return listIn(node?.['@type'])
      .filter((type) => typeof type === 'string')
      .map((type) => type.slice(0, LONGEST_TEXT).replace(/^.*[/#:]/u, ''));
  }

  all(type: RegExp): LinkedNode[] {
    return this.nodes.filter((node) => this.typesOf(node).some((name) => type.test(name)));
  }

  first(type: RegExp): LinkedNode | undefined {
    return this.all(type)[0];
  }

  /** The node that a value is, or that it refers to by `@id`. */
  resolve(value: unknown): LinkedNode | undefined {
    const first = listIn(value)[0];
    if (!isNode(first)) return undefined;
    const id = first['@id'];
    const full = typeof id === 'string' ? this.byId.get(id) : undefined;
    return Object.keys(first).length > 1 ? { ...full, ...first } : (full ?? first);
  }
}
