import { lengthOf } from './ranges.ts';
import type { TokenAttribution } from './candidates.ts';

/**
 * For each attribution, given in the order of their cues, the index of the one whose content holds its cue, the
 * innermost if there are several, or null. Where two hold each other's cues, the surer one is the outer.
 */
export function findParents(attributions: readonly TokenAttribution[]): (number | null)[] {
  const parents: (number | null)[] = attributions.map(() => null);
  const holders = findHolders(attributions);
  const bySureness = [...attributions.entries()].sort(
    ([, a], [, b]) => a.cue.confidence - b.cue.confidence,
  );
  for (const [inner] of bySureness) {
    let smallest = Infinity;
    for (const outer of holders[inner] ?? []) {
      const size = lengthOf(attributions[outer]?.content ?? []);
      if (size >= smallest || isInside(parents, outer, inner)) continue;
      smallest = size;
      parents[inner] = outer;
    }
  }
  return parents;
}

/** For each attribution those whose content holds its whole cue. */
function findHolders(attributions: readonly TokenAttribution[]): number[][] {
  const holders: number[][] = attributions.map(() => []);
  const starts = attributions.map(({ cue }) => cue.start);
  for (const [outer, { content }] of attributions.entries()) {
    for (const range of content) {
      let inner = firstFrom(starts, range.start);
      for (; (starts[inner] ?? Infinity) < range.end; inner++) {
        const held = (attributions[inner]?.cue.end ?? Infinity) <= range.end;
        if (held && inner !== outer) holders[inner]?.push(outer);
      }
    }
  }
  return holders;
}

/** Whether `index` already lies, at any depth, inside `ancestor`, or is it. */
function isInside(parents: readonly (number | null)[], index: number, ancestor: number): boolean {
  for (let at: number | null = index; at !== null; at = parents[at] ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}

/** The first index whose value is not below the limit, in rising values. */
function firstFrom(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
