import type { TextMap } from '../article/article.ts';
import type { Mark } from './mark.ts';

/** The marks under a point of the page, and the words that they cover there. */
export interface Hit {
  readonly marks: readonly Mark[];
  /** Where the hit mark lies in the viewport. */
  readonly range: Range;
}

/** A place in the document that the pointer names. */
type PointDocument = Pick<Document, 'caretPositionFromPoint'>;

/**
 * Returns the marks at a point of the viewport (CSS pixels), innermost first, or undefined where there are none.
 * A caret position is found beside text too, so the point must lie in a box of the mark itself.
 */
export function hitTest(
  document: PointDocument,
  map: TextMap,
  marks: readonly Mark[],
  x: number,
  y: number,
): Hit | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return undefined;
  const offset = map.offsetOf(caret.offsetNode, caret.offset);
  if (offset === undefined) return undefined;
  // The caret after a mark's last letter is still on that letter's right half.
  const near = marks.filter(({ start, end }) => start <= offset && offset <= end);
  const hit = near.filter((mark) => covers(map.rangeOf(mark.start, mark.end), x, y));
  const inner = hit.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const range = inner[0] && map.rangeOf(inner[0].start, inner[0].end);
  return range && { marks: inner, range };
}

/** Lines leave gaps between their boxes; a pointer in the gap of a marked passage is on the passage. */
const slack = 3;

function covers(range: Range | undefined, x: number, y: number): boolean {
  if (!range) return false;
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top - slack && y <= box.bottom + slack,
  );
}
