import type { LinearModel } from './model.ts';
import { outgoing, type Outgoing } from './outgoing.ts';

// Every index below runs inside arrays that are made to measure here: hence the `!`.

/** What forward–backward needs of a model; training passes weights that are still moving. */
export type ChainScores = Pick<LinearModel, 'labels' | 'transitions' | 'legal'>;

/** Work space of forward–backward, kept between calls. */
export class Lattice {
  forward = new Float64Array(0);
  backward = new Float64Array(0);
  potentials = new Float64Array(0);
  /** Exponentials of the legal transitions, 0 for the illegal ones; (labels + 1)². */
  moves = new Float64Array(0);
  /** The probability of each label at each position. */
  marginals = new Float64Array(0);

  fit(size: number, side: number): void {
    if (this.moves.length !== side * side) this.moves = new Float64Array(side * side);
    if (this.forward.length >= size) return;
    this.forward = new Float64Array(size * 2);
    this.backward = new Float64Array(size * 2);
    this.potentials = new Float64Array(size * 2);
    this.marginals = new Float64Array(size * 2);
  }
}

/**
 * The probability of each label at each position given its score, by scaled forward–backward (Rabiner 1989),
 * into `lattice.marginals`, `labels` numbers a position.
 */
export function computeMarginals(
  model: ChainScores,
  scores: Float64Array,
  positions: number,
  lattice: Lattice,
): void {
  const labels = model.labels.length;
  lattice.fit(positions * labels, labels + 1);
  for (let i = 0; i < lattice.moves.length; i++) {
    lattice.moves[i] = model.legal[i] === 1 ? Math.exp(model.transitions[i]!) : 0;
  }
  exponentials(scores, positions, labels, lattice.potentials);
  const legal = outgoing(model.legal, labels);
  forward(positions, labels, legal, lattice);
  backward(positions, labels, legal, lattice);
  const { marginals } = lattice;
  for (let t = 0; t < positions; t++) {
    const base = t * labels;
    for (let y = 0; y < labels; y++) {
      marginals[base + y] = lattice.forward[base + y]! * lattice.backward[base + y]!;
    }
    normalise(marginals, base, labels);
  }
}

/** Exponentials of the scores, each position scaled by its highest so that none overflows. */
function exponentials(
  scores: Float64Array,
  positions: number,
  labels: number,
  potentials: Float64Array,
): void {
  for (let t = 0; t < positions; t++) {
    let top = -Infinity;
    for (let i = t * labels; i < (t + 1) * labels; i++) top = Math.max(top, scores[i]!);
    for (let i = t * labels; i < (t + 1) * labels; i++) potentials[i] = Math.exp(scores[i]! - top);
  }
}

function forward(positions: number, labels: number, legal: Outgoing, lattice: Lattice): void {
  const { forward: alpha, potentials, moves } = lattice;
  const { offsets, to } = legal;
  const side = labels + 1;
  for (let y = 0; y < labels; y++) alpha[y] = potentials[y]! * moves[labels * side + y]!;
  normalise(alpha, 0, labels);
  for (let t = 1; t < positions; t++) {
    const base = t * labels;
    alpha.fill(0, base, base + labels);
    for (let from = 0; from < labels; from++) {
      const before = alpha[base - labels + from]!;
      if (before === 0) continue;
      const row = from * side;
      const end = offsets[from + 1]!;
      for (let k = offsets[from]!; k < end; k++) {
        alpha[base + to[k]!]! += before * moves[row + to[k]!]!;
      }
    }
    for (let y = 0; y < labels; y++) alpha[base + y]! *= potentials[base + y]!;
    normalise(alpha, base, labels);
  }
}

function backward(positions: number, labels: number, legal: Outgoing, lattice: Lattice): void {
  const { backward: beta, potentials, moves } = lattice;
  const { offsets, to } = legal;
  const side = labels + 1;
  const last = (positions - 1) * labels;
  for (let y = 0; y < labels; y++) beta[last + y] = moves[y * side + labels]!;
  normalise(beta, last, labels);
  for (let t = positions - 2; t >= 0; t--) {
    const base = t * labels;
    const after = base + labels;
    for (let from = 0; from < labels; from++) {
      const row = from * side;
      const end = offsets[from + 1]!;
      let sum = 0;
      for (let k = offsets[from]!; k < end; k++) {
        const y = to[k]!;
        sum += moves[row + y]! * potentials[after + y]! * beta[after + y]!;
      }
      beta[base + from] = sum;
    }
    normalise(beta, base, labels);
  }
}

function normalise(values: Float64Array, base: number, count: number): void {
  let sum = 0;
  for (let i = base; i < base + count; i++) sum += values[i]!;
  const factor = sum > 0 ? 1 / sum : 0;
  for (let i = base; i < base + count; i++) values[i]! *= factor;
}
