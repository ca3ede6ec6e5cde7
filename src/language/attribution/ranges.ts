/** Tokens from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges in reading order, with those that touch or overlap made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

/** What is left of the ranges outside `hole`. */
export function cutRange(ranges: readonly Range[], hole: Range): Range[] {
  return ranges.flatMap((range) => {
    if (hole.end <= range.start || hole.start >= range.end) return [range];
    const rest: Range[] = [];
    if (range.start < hole.start) rest.push({ start: range.start, end: hole.start });
    if (hole.end < range.end) rest.push({ start: hole.end, end: range.end });
    return rest;
  });
}

/** How many tokens the ranges hold. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((total, { start, end }) => total + end - start, 0);
}
