/**
 * One block's text as a reader sees it, with the place in the DOM of every character of it.
 */

/** Characters of one text node that stand in the block's text one to one. Offsets are UTF-16 code units. */
export interface Piece {
  readonly node: Text;
  /** Where the piece starts in the node's data. */
  readonly from: number;
  /** Where the piece starts in the block's text. */
  readonly at: number;
  length: number;
}

/** A link inside a block: offsets into the block's text. */
export interface LineLink {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** Soft hyphens, zero-width spaces, joiners of words and direction marks: in the data, not before the eye. */
const parts =
  /(\s+)|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+|[^\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;
const invisible = /^[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** Collects text nodes into a line: white space collapsed to one space, invisible characters left out. */
export class Line {
  text = '';
  readonly pieces: Piece[] = [];
  readonly links: LineLink[] = [];
  /** A space that is written only when a word follows. */
  #space: { node: Text; from: number } | undefined;
  #open: { element: Element; start: number } | undefined;

  /** Adds a text node's characters. */
  add(node: Text): void {
    for (const match of node.data.matchAll(parts)) {
      // U+FEFF is white space to a regular expression, yet has no width on the screen.
      const word = match[0];
      if (match[1] !== undefined && word.replaceAll('\uFEFF', '') !== '') {
        this.#space ??= { node, from: match.index };
      } else if (!invisible.test(word)) {
        this.#flushSpace();
        this.#append(node, match.index, word);
      }
    }
  }

  /** A break that a reader sees as a space: `<br>`, an image between two words. */
  gap(): void {
    const last = this.pieces.at(-1);
    if (last) this.#space ??= { node: last.node, from: last.from + last.length };
  }

  openLink(element: Element): void {
    this.#open ??= { element, start: this.text.length };
  }

  closeLink(element: Element): void {
    if (this.#open?.element !== element) return;
    const start = this.text[this.#open.start] === ' ' ? this.#open.start + 1 : this.#open.start;
    if (this.text.length > start) this.links.push({ element, start, end: this.text.length });
    this.#open = undefined;
  }

  #flushSpace(): void {
    if (this.#space && this.text !== '') {
      const { node, from } = this.#space;
      // The space of a `<br>` has no character of its own: it stands at the end of the node before it.
      if (from < node.length) this.#append(node, from, ' ');
      else this.text += ' ';
    }
    this.#space = undefined;
  }

  #append(node: Text, from: number, shown: string): void {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    this.text += shown;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += shown.length;
    } else {
      this.pieces.push({ node, from, at, length: shown.length });
    }
  }
}
