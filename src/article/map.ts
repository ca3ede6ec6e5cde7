import type { Block, TextMap } from './article.ts';
import { passagesOf } from './box.ts';
import { drawnChildren, isElement, isText } from './dom.ts';
import type { Line } from './line.ts';
import { walk } from './walk.ts';

/** Characters of one text node that stand in the article's text one to one. */
interface Place {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** New characters in the main text's element from which it is worth reading again: a short paragraph. */
const growth = 120;

/** Where one block stands at the moment. */
interface Stand {
  readonly places: readonly Place[];
  /** The data of the nodes when they were read: other data means other places. */
  readonly data: ReadonlyMap<Text, string>;
}

function standOf(line: Line, start: number): Stand {
  const places = line.pieces.map((piece) => ({
    node: piece.node,
    from: piece.from,
    start: start + piece.at,
    end: start + piece.at + piece.length,
  }));
  return { places, data: new Map(places.map(({ node }) => [node, node.data])) };
}

/** The index of the last item whose start is not after the offset; -1 if there is none. */
function lastAtOrBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first text node at or after a child of an element, within that element, as the page is drawn. */
function* textsFrom(element: Element, child: number): Generator<Text, void> {
  const children = [...drawnChildren(element)];
  for (const node of children.slice(child)) {
    if (isText(node)) yield node;
    else if (isElement(node)) yield* textsFrom(node, 0);
  }
}

/** The map of one reading: it holds nodes, notices when they are gone, and can look for them again. */
export class PageMap implements TextMap {
  readonly #root: Element;
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #stands: Stand[];
  readonly #size: number;
  #blockOf = new Map<Node, number>();

  /** The lines belong to the blocks one to one, in order. */
  constructor(root: Element, text: string, blocks: readonly Block[], lines: readonly Line[]) {
    this.#root = root;
    this.#text = text;
    this.#blocks = blocks;
    this.#stands = lines.map((line, index) => standOf(line, blocks[index]?.start ?? 0));
    this.#size = root.textContent.length;
    this.#index();
  }

  rangeOf(start: number, end: number): Range | undefined {
    if (start > end || start < 0 || end > this.#text.length) return undefined;
    const first = this.#place(start, 'start');
    const last = start === end ? first : this.#place(end, 'end');
    if (!first || !last) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    // Ends in two trees (a shadow root and the page) have no common range: setEnd has then moved the start.
    return range.startContainer === first.node && range.startOffset === first.offset
      ? range
      : undefined;
  }

  offsetOf(node: Node, offset: number): number | undefined {
    if (isText(node)) return this.#offsetIn(node, offset);
    if (!isElement(node)) return undefined;
    for (const text of textsFrom(node, offset)) {
      const found = this.#offsetIn(text, 0);
      if (found !== undefined) return found;
    }
    let before: number | undefined;
    for (const text of textsFrom(node, 0)) {
      const found = this.#offsetIn(text, text.length);
      if (found !== undefined) before = found;
    }
    return before;
  }

  refresh(): readonly number[] {
    const stale = new Set<number>();
    for (const index of this.#stands.keys()) if (!this.#isThere(index)) stale.add(index);
    if (stale.size === 0) return [];
    this.#findAgain(stale);
    this.#index();
    return [...stale];
  }

  hasGrown(): boolean {
    return this.#root.isConnected && this.#root.textContent.length > this.#size + growth;
  }

  /** Takes out of the set what it finds. */
  #findAgain(stale: Set<number>): void {
    const root = this.#root.isConnected ? this.#root : this.#root.ownerDocument.body;
    const steps = walk(root);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const lines = new Map<string, Line[]>();
    const taken = new Set<Node>();
    for (const [index, { places }] of this.#stands.entries()) {
      if (!stale.has(index)) for (const { node } of places) taken.add(node);
    }
    for (const { line } of passagesOf(step.value)) {
      if (line.pieces.some(({ node }) => taken.has(node))) continue;
      const same = lines.get(line.text);
      if (same) same.push(line);
      else lines.set(line.text, [line]);
    }
    for (const index of stale) {
      const block = this.#blocks[index];
      const line = block && lines.get(this.#text.slice(block.start, block.end))?.shift();
      if (!line) continue;
      this.#stands[index] = standOf(line, block.start);
      stale.delete(index);
    }
  }

  /** Whether a block's nodes are still on the page with the text that was read. */
  #isThere(index: number): boolean {
    const stand = this.#stands[index];
    if (!stand) return false;
    for (const [node, data] of stand.data) {
      if (!node.isConnected || node.data !== data) return false;
    }
    return true;
  }

  #index(): void {
    this.#blockOf = new Map();
    for (const [index, { data }] of this.#stands.entries()) {
      for (const node of data.keys()) this.#blockOf.set(node, index);
    }
  }

  /** A text offset's place in the DOM. At a seam an end belongs to the character before, a start to the one after. */
  #place(offset: number, side: 'start' | 'end'): { node: Text; offset: number } | undefined {
    const probe = side === 'end' ? offset - 1 : offset;
    const index = lastAtOrBefore(this.#blocks, probe);
    if (!this.#isThere(index)) return undefined;
    const places = this.#stands[index]?.places ?? [];
    const place = places[lastAtOrBefore(places, probe)];
    if (!place) return undefined;
    // Between two places lies a space without a character of its own, after a block the line feed.
    return { node: place.node, offset: place.from + Math.min(offset, place.end) - place.start };
  }

  #offsetIn(node: Text, offset: number): number | undefined {
    const index = this.#blockOf.get(node) ?? -1;
    if (!this.#isThere(index)) return undefined;
    let found: number | undefined;
    for (const place of this.#stands[index]?.places ?? []) {
      if (place.node !== node) continue;
      // In white space that is not shown: the end of the word before, or the start of the first.
      if (offset < place.from) return found ?? place.start;
      found = Math.min(place.start + offset - place.from, place.end);
    }
    return found;
  }
}
