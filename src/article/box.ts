import type { BlockKind } from './article.ts';
import type { Line } from './line.ts';

/** A block-level element of the page, with what stands in it, in reading order. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | undefined;
  readonly children: (Box | Passage)[];
}

/** A run of text without a block boundary: a paragraph, a heading, an item, a button's label. */
export interface Passage {
  readonly box: Box;
  readonly kind: BlockKind;
  readonly line: Line;
}

export function isBox(child: Box | Passage): child is Box {
  return 'children' in child;
}

/** The passages in a box and below it, in reading order. */
export function* passagesOf(box: Box): Generator<Passage, void> {
  for (const child of box.children) {
    if (isBox(child)) yield* passagesOf(child);
    else yield child;
  }
}
