import type { TokenAttribution } from './token-attributions.ts';

/**
 * For each attribution the index of the one whose content holds its cue, the innermost if there are several, or null.
 * Where two hold each other's cues, the surer one is the outer.
 */
export function findParents(attributions: readonly TokenAttribution[]): (number | null)[] {
  const parents: (number | null)[] = attributions.map(() => null);
  const bySureness = [...attributions.keys()].sort((a, b) => sureness(b) - sureness(a));
  for (const inner of bySureness) {
    let best: number | null = null;
    for (const outer of attributions.keys()) {
      if (outer === inner || !holds(outer, inner) || isAncestor(inner, outer)) continue;
      if (best === null || size(outer) < size(best)) best = outer;
    }
    parents[inner] = best;
  }
  return parents;

  function sureness(index: number): number {
    return attributions[index]?.cue.confidence ?? 0;
  }

  function size(index: number): number {
    const content = attributions[index]?.content ?? [];
    return content.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  function holds(outer: number, inner: number): boolean {
    const cue = attributions[inner]?.cue;
    const content = attributions[outer]?.content ?? [];
    return (
      cue !== undefined && content.some(({ start, end }) => start <= cue.start && cue.end <= end)
    );
  }

  /** Whether `index` already lies, at any depth, inside `ancestor`. */
  function isAncestor(ancestor: number, index: number): boolean {
    for (let at: number | null = index; at !== null; at = parents[at] ?? null) {
      if (at === ancestor) return true;
    }
    return false;
  }
}
