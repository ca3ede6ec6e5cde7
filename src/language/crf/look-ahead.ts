import type { Incoming } from './incoming.ts';
import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** The score of beginning with a label. */
export function startOf(
  { labels, legal, transitions }: LinearModel,
  scores: Float64Array,
  y: number,
): number {
  const edge = labels.length * (labels.length + 1) + y;
  return legal[edge] === 1 ? scores[y]! + transitions[edge]! : -Infinity;
}

let room = new Float64Array(0);

/**
 * For each position and label the best that can still be added behind it: what with the way so far lies too far below the
 * best need not be followed. Overwritten by the next call.
 */
export function lookAhead(
  { labels: { length: labels }, legal, transitions }: LinearModel,
  { offsets, from, scores: moves }: Incoming,
  scores: Float64Array,
  positions: number,
): Float64Array {
  if (room.length < positions * labels) room = new Float64Array(positions * labels * 2);
  const ahead = room.fill(-Infinity, 0, positions * labels);
  const last = (positions - 1) * labels;
  for (let y = 0; y < labels; y++) {
    const edge = y * (labels + 1) + labels;
    if (legal[edge] === 1) ahead[last + y] = transitions[edge]!;
  }
  for (let here = last; here > 0; here -= labels) {
    for (let y = 0; y < labels; y++) {
      const behind = scores[here + y]! + ahead[here + y]!;
      for (let k = offsets[y]!; k < offsets[y + 1]!; k++) {
        const before = here - labels + from[k]!;
        if (behind + moves[k]! > ahead[before]!) ahead[before] = behind + moves[k]!;
      }
    }
  }
  return ahead;
}
