import type { LinearModel } from './model.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** Room for what rounding does to sums. */
const ROUNDING = 1e-6;

/** Labels that the same labels may come before. In BIOES form there are few: whatever is closed, and one for each type. */
export interface Junction {
  /** The labels before and behind it, rising. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** A label before it whose way so far scores so much less than the best one's is never on the best way on. */
  readonly spread: number;
}

const known = new WeakMap<LinearModel, readonly Junction[]>();

/** The junctions of a model, found once. */
export function junctionsOf(model: LinearModel): readonly Junction[] {
  let junctions = known.get(model);
  if (junctions === undefined) known.set(model, (junctions = findJunctions(model)));
  return junctions;
}

function findJunctions(model: LinearModel): Junction[] {
  const groups = new Map<string, { from: number[]; to: number[] }>();
  for (const to of model.labels.keys()) {
    const from = [...model.labels.keys()].filter((label) => isLegal(model, label, to));
    const group = groups.get(from.join()) ?? { from, to: [] };
    groups.set(from.join(), group);
    group.to.push(to);
  }
  return Array.from(groups.values(), ({ from, to }) => ({
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    spread: spreadOf(model, from, to) + ROUNDING,
  }));
}

function isLegal({ labels, legal }: LinearModel, from: number, to: number): boolean {
  return legal[from * (labels.length + 1) + to] === 1;
}

/** The most that one way through the junction can win over another by what follows. */
function spreadOf(model: LinearModel, from: readonly number[], to: readonly number[]): number {
  const side = model.labels.length + 1;
  const spreads = to.map((label) => {
    const moves = from.map((before) => model.transitions[before * side + label]!);
    return Math.max(...moves) - Math.min(...moves);
  });
  return Math.max(0, ...spreads);
}
