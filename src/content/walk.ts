import type { Mark } from '../marks/mark.ts';

/**
 * The claim that a keyboard walk comes to from the claim with this id, in reading order and round the end;
 * from the first or last one without an id. Undefined if no claim is marked.
 */
export function nextClaim(
  marks: readonly Mark[],
  from: number | undefined,
  step: 1 | -1,
): number | undefined {
  const starts = new Map<number, number>();
  for (const { subject, start } of marks) {
    if ('claim' in subject)
      starts.set(subject.claim, Math.min(start, starts.get(subject.claim) ?? start));
  }
  const order = [...starts].toSorted(([, a], [, b]) => a - b).map(([claim]) => claim);
  const index = from === undefined ? -1 : order.indexOf(from);
  if (index === -1) return step === 1 ? order[0] : order.at(-1);
  return order[(index + step + order.length) % order.length];
}
