import type { NoteGroupCount } from '../../messages/note-query.ts';

/** Heights in CSS pixels. Rows are of one height, so that any place in any number of notes is a multiplication. */
export const rowHeight = 104;
export const headingHeight = 44;

export interface Heading {
  readonly group: NoteGroupCount;
  readonly top: number;
}

/** Where every row and heading of the list stands. */
export interface Layout {
  readonly height: number;
  readonly topOf: (index: number) => number;
  /** Index of the row at this height, between 0 and the last. */
  readonly indexAt: (top: number) => number;
  /** The headings that reach into this stretch of the list. */
  readonly headingsIn: (from: number, to: number) => Heading[];
}

/** The layout of `total` rows; `unfolded` is the one row that is higher than the others. */
export function createLayout(
  total: number,
  groups: readonly NoteGroupCount[],
  unfolded?: { readonly index: number; readonly height: number },
): Layout {
  const firsts = firstRows(groups);
  const extra = unfolded ? Math.max(0, unfolded.height - rowHeight) : 0;
  const topOf = (index: number) =>
    index * rowHeight +
    countUpTo(firsts, index) * headingHeight +
    (unfolded && index > unfolded.index ? extra : 0);
  const indexAt = (top: number) => {
    let low = 0;
    let high = Math.max(0, total - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (topOf(middle) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const headingTop = (group: number) => topOf(firsts[group] ?? 0) - headingHeight;
  return {
    height: total * rowHeight + groups.length * headingHeight + extra,
    topOf,
    indexAt,
    headingsIn: (from, to) => {
      const headings: Heading[] = [];
      const first = Math.max(0, countUpTo(firsts, indexAt(from)) - 1);
      for (let i = first; i < groups.length && headingTop(i) <= to; i++) {
        const group = groups[i];
        if (group) headings.push({ group, top: headingTop(i) });
      }
      return headings;
    },
  };
}

/** Index of the first row of each group. */
function firstRows(groups: readonly NoteGroupCount[]): number[] {
  let next = 0;
  return groups.map(({ count }) => {
    const first = next;
    next += count;
    return first;
  });
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
