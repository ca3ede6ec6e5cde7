import type { BlockKind } from './article.ts';
import type { Box, Passage } from './box.ts';
import { drawnChildren, isElement, isText } from './dom.ts';
import { Line } from './line.ts';
import { roleOf } from './shown.ts';

/** Elements between two looks at the clock. */
const stride = 32;
/** Deeper than any page that a person wrote; the parser itself stops at 512. */
const depthLimit = 700;

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const kinds: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'quotation',
  LI: 'item',
  DD: 'item',
  DT: 'item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TD: 'cell',
  TH: 'cell',
};

/** Reads boxes and passages below one element. It changes nothing and asks for no layout. */
class Walk {
  #seen = 0;
  #line = new Line();
  /** Line breaks since the last word: two of them end a paragraph. */
  #breaks = 0;
  #links: Element[] = [];

  /** Reads a box's children; yields every few elements so that the caller may rest. */
  *into(box: Box, kind: BlockKind, depth: number): Generator<void, void> {
    yield* this.#children(box.element, box, kind, depth);
    this.#flush(box, kind);
  }

  *#children(parent: Element, box: Box, kind: BlockKind, depth: number): Generator<void, void> {
    for (const node of drawnChildren(parent)) {
      if (isText(node)) this.#text(node);
      else if (isElement(node) && depth < depthLimit) {
        if (node.tagName === 'BR') this.#break(box, kind);
        else yield* this.#element(node, box, kind, depth + 1);
      }
    }
  }

  *#element(element: Element, box: Box, kind: BlockKind, depth: number): Generator<void, void> {
    this.#seen += 1;
    if (this.#seen % stride === 0) yield;
    const role = roleOf(element);
    if (role === 'none') return;
    if (role === 'inline') {
      const isLink = element.tagName === 'A';
      if (isLink) this.#openLink(element);
      yield* this.#children(element, box, kind, depth);
      if (isLink) this.#closeLink(element);
      return;
    }
    this.#flush(box, kind);
    const child: Box = { element, parent: box, children: [] };
    const isLink = element.tagName === 'A';
    if (isLink) this.#openLink(element);
    yield* this.into(child, kindOf(element, kind), depth);
    if (child.children.length > 0) box.children.push(child);
    if (isLink) this.#closeLink(element);
  }

  #text(node: Text): void {
    const before = this.#line.text.length;
    this.#line.add(node);
    if (this.#line.text.length > before) this.#breaks = 0;
  }

  #break(box: Box, kind: BlockKind): void {
    this.#breaks += 1;
    if (this.#breaks < 2) this.#line.gap();
    else this.#flush(box, kind);
  }

  #openLink(element: Element): void {
    this.#links.push(element);
    this.#line.openLink(element);
  }

  #closeLink(element: Element): void {
    this.#line.closeLink(element);
    this.#links.pop();
  }

  /** Ends the line; a link that is still open goes on in the next. */
  #flush(box: Box, kind: BlockKind): void {
    this.#breaks = 0;
    const line = this.#line;
    const open = this.#links.at(-1);
    if (open) line.closeLink(open);
    this.#line = new Line();
    if (open) this.#line.openLink(open);
    if (line.text === '') return;
    const passage: Passage = { box, kind, line };
    box.children.push(passage);
  }
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (headings.has(element.tagName)) return 'heading';
  const own = kinds[element.tagName];
  if (own) return own;
  // A table that lays out the page holds whole paragraphs: they are paragraphs, not cells.
  return element.tagName === 'P' && outer === 'cell' ? 'paragraph' : outer;
}

/**
 * All text below an element that a reader can see, as a tree of boxes and passages in reading order. Yields
 * every few elements, so that the caller may rest between two.
 */
export function* walk(root: Element): Generator<void, Box> {
  const box: Box = { element: root, parent: undefined, children: [] };
  yield* new Walk().into(box, 'paragraph', 0);
  return box;
}
