import { lengthOf, type Range } from './ranges.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

/** On which side of the cue a range stands, and how many tokens away. */
export function placeOf({ start, end }: Range, cue: Range): [side: number, gap: number] {
  return start < cue.start ? [0, cue.start - end] : [1, start - cue.end];
}

/** The least and the mean of the values over the ranges, where values are numbered from the token `first`. */
export function overRanges(
  values: Float64Array | undefined,
  ranges: readonly Range[],
  first: number,
): { least: number; mean: number } {
  if (values === undefined) return { least: 1, mean: 1 };
  let [least, total] = [1, 0];
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i++) {
      least = Math.min(least, values[i - first]!);
      total += values[i - first]!;
    }
  }
  return { least, mean: total / lengthOf(ranges) };
}

/** The largest of the values; 1 if the only reading made them needless. */
export const highest = (values: Float64Array | undefined): number =>
  values?.reduce((most, value) => Math.max(most, value), 0) ?? 1;

/** The sum of the values. */
export const sum = (values: Uint8Array): number =>
  values.reduce((total, value) => total + value, 0);
