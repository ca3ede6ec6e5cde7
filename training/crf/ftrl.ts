// Indices are feature numbers times labels, inside the arrays made here: hence the `!`.

/** How FTRL-proximal learns. */
export interface LearningRate {
  readonly alpha: number;
  readonly beta: number;
  /** The larger, the fewer weights are kept. */
  readonly l1: number;
  readonly l2: number;
}

/**
 * Weights learnt by FTRL-proximal (McMahan et al. 2013): each has its own falling learning rate, and L1 holds
 * those at exactly zero that do not earn their place.
 */
export class FtrlWeights {
  readonly values: Float32Array;
  readonly #z: Float32Array;
  readonly #squares: Float32Array;
  readonly #rate: LearningRate;

  constructor(size: number, rate: LearningRate) {
    this.values = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#rate = rate;
  }

  /** One step of weight `i` against its gradient. */
  update(i: number, gradient: number): void {
    const { alpha, beta, l1, l2 } = this.#rate;
    const before = this.#squares[i]!;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    const sigma = (root - Math.sqrt(before)) / alpha;
    const z = this.#z[i]! + gradient - sigma * this.values[i]!;
    this.#z[i] = z;
    this.#squares[i] = after;
    const excess = z > l1 ? z - l1 : z < -l1 ? z + l1 : 0;
    this.values[i] = excess === 0 ? 0 : -excess / ((beta + root) / alpha + l2);
  }
}
