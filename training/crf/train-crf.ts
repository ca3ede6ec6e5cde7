import { legalTransitions } from '../../src/language/crf/labels.ts';
import { Lattice, computeMarginals } from '../../src/language/crf/marginals.ts';
import { seededRandom, shuffle } from '../random.ts';
import { indexFeatures } from './feature-index.ts';
import { FtrlWeights } from './ftrl.ts';
import type { Sequence } from './sequence.ts';

// Indices run inside arrays that are made to measure here: hence the `!`.

export interface CrfOptions {
  readonly labels: readonly string[];
  readonly epochs: number;
  readonly seed: number;
  /** Features are told apart by so many bits of their hash; 22 if left out. */
  readonly bits?: number;
  /** Features seen less often are dropped; 2 if left out. */
  readonly minimumCount?: number;
  readonly alpha?: number;
  readonly beta?: number;
  readonly l1?: number;
  readonly l2?: number;
  /** Share of features left out at random at each step; weights are scaled afterwards. */
  readonly dropout?: number;
  /** How many snapshots a pass adds to the average of weights, from the second pass on; 0 for no average. */
  readonly averages?: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/** A trained model with all its weights, before `quantise`. */
export interface TrainedModel {
  readonly labels: readonly string[];
  readonly bits: number;
  /** The features, rising, `labels` weights each. */
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Trains a linear-chain CRF (Lafferty et al. 2001) by stochastic FTRL-proximal with feature dropout. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): TrainedModel {
  const bits = options.bits ?? 22;
  const indexed = indexFeatures(sequences, bits, options.minimumCount ?? 2);
  const trainer = new CrfTrainer(indexed.features.length, options);
  const random = seededRandom(options.seed);
  const order = Int32Array.from(indexed.sequences.keys());
  const every = options.averages ? Math.ceil(order.length / options.averages) : 0;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const [step, index] of order.entries()) {
      const sequence = indexed.sequences[index]!;
      if (sequence.labels.length > 0) loss += trainer.learn(sequence, random);
      if (every > 0 && epoch > 1 && (step + 1) % every === 0) trainer.remember();
    }
    options.onEpoch?.(epoch, loss);
  }
  return { labels: options.labels, bits, features: indexed.features, ...trainer.result() };
}

class CrfTrainer {
  readonly #labels: number;
  readonly #dropout: number;
  readonly #weights: FtrlWeights;
  readonly #moves: FtrlWeights;
  readonly #legal: Uint8Array;
  readonly #lattice = new Lattice();
  readonly #gradient: Float64Array;
  readonly #names: readonly string[];
  #scores = new Float64Array(0);
  #kept = new Int32Array(0);
  #keptOffsets = new Int32Array(0);
  #sumWeights: Float64Array | undefined;
  #sumMoves: Float64Array | undefined;
  #snapshots = 0;

  constructor(features: number, options: CrfOptions) {
    const { alpha = 0.1, beta = 1, l1 = 0.3, l2 = 0 } = options;
    this.#names = options.labels;
    this.#labels = options.labels.length;
    this.#dropout = options.dropout ?? 0;
    this.#weights = new FtrlWeights(features * this.#labels, { alpha, beta, l1, l2 });
    const cells = (this.#labels + 1) ** 2;
    this.#moves = new FtrlWeights(cells, { alpha, beta, l1: 0, l2: 0 });
    this.#legal = legalTransitions(options.labels);
    this.#gradient = new Float64Array(cells);
  }

  /** One step on one sequence; returns its loss, the sum of −log p of the right label at each position. */
  learn(sequence: Sequence, random: () => number): number {
    this.#drop(sequence, random);
    this.#score(sequence.labels.length, sequence.base);
    const model = {
      labels: this.#names,
      transitions: this.#moves.values,
      legal: this.#legal,
    };
    computeMarginals(model, this.#scores, sequence.labels.length, this.#lattice);
    this.#learnMoves(sequence);
    return this.#learnWeights(sequence);
  }

  #drop(sequence: Sequence, random: () => number): void {
    const { hashes, offsets } = sequence;
    if (this.#kept.length < hashes.length) this.#kept = new Int32Array(hashes.length * 2);
    if (this.#keptOffsets.length < offsets.length) {
      this.#keptOffsets = new Int32Array(offsets.length * 2);
    }
    let size = 0;
    for (let t = 0; t + 1 < offsets.length; t++) {
      for (let k = offsets[t]!; k < offsets[t + 1]!; k++) {
        if (this.#dropout === 0 || random() >= this.#dropout) this.#kept[size++] = hashes[k]!;
      }
      this.#keptOffsets[t + 1] = size;
    }
  }

  #score(positions: number, base: Float64Array | undefined): void {
    const labels = this.#labels;
    const size = positions * labels;
    if (this.#scores.length < size) this.#scores = new Float64Array(size * 2);
    const scores = this.#scores.fill(0, 0, size);
    if (base !== undefined) scores.set(base);
    const values = this.#weights.values;
    for (let t = 0; t < positions; t++) {
      for (let k = this.#keptOffsets[t]!; k < this.#keptOffsets[t + 1]!; k++) {
        const row = this.#kept[k]! * labels;
        for (let y = 0; y < labels; y++) scores[t * labels + y]! += values[row + y]!;
      }
    }
  }

  #learnWeights(sequence: Sequence): number {
    const labels = this.#labels;
    const { marginals } = this.#lattice;
    const weight = sequence.weight ?? 1;
    let loss = 0;
    for (let t = 0; t < sequence.labels.length; t++) {
      const right = sequence.labels[t]!;
      loss -= Math.log(Math.max(1e-12, marginals[t * labels + right]!));
      for (let y = 0; y < labels; y++) {
        const gradient = marginals[t * labels + y]! - (y === right ? 1 : 0);
        if (gradient < 1e-3 && gradient > -1e-3) continue;
        for (let k = this.#keptOffsets[t]!; k < this.#keptOffsets[t + 1]!; k++) {
          this.#weights.update(this.#kept[k]! * labels + y, gradient * weight);
        }
      }
    }
    return loss;
  }

  #learnMoves(sequence: Sequence): void {
    const labels = this.#labels;
    const side = labels + 1;
    const gradient = this.#gradient.fill(0);
    const gold = sequence.labels;
    const last = gold.length - 1;
    const { marginals } = this.#lattice;
    for (let y = 0; y < labels; y++) {
      gradient[labels * side + y]! += marginals[y]!;
      gradient[y * side + labels]! += marginals[last * labels + y]!;
    }
    gradient[labels * side + gold[0]!]! -= 1;
    gradient[gold[last]! * side + labels]! -= 1;
    for (let t = 1; t <= last; t++) {
      this.#addPairs(t);
      gradient[gold[t - 1]! * side + gold[t]!]! -= 1;
    }
    const weight = sequence.weight ?? 1;
    for (let i = 0; i < gradient.length; i++) {
      if (gradient[i] !== 0 && this.#legal[i] === 1) this.#moves.update(i, gradient[i]! * weight);
    }
  }

  /** Adds the probabilities of each pair of labels at t − 1 and t to the gradient. */
  #addPairs(t: number): void {
    const labels = this.#labels;
    const side = labels + 1;
    const { forward, backward, potentials, moves } = this.#lattice;
    const before = (t - 1) * labels;
    const here = t * labels;
    let sum = 0;
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const move = moves[from * side + to]!;
        sum += forward[before + from]! * move * potentials[here + to]! * backward[here + to]!;
      }
    }
    const factor = sum > 0 ? 1 / sum : 0;
    for (let from = 0; from < labels; from++) {
      const left = forward[before + from]! * factor;
      for (let to = 0; to < labels; to++) {
        const move = moves[from * side + to]!;
        this.#gradient[from * side + to]! +=
          left * move * potentials[here + to]! * backward[here + to]!;
      }
    }
  }

  /** Adds the weights as they are to the average. */
  remember(): void {
    this.#sumWeights ??= new Float64Array(this.#weights.values.length);
    this.#sumMoves ??= new Float64Array(this.#moves.values.length);
    for (let i = 0; i < this.#sumWeights.length; i++) {
      this.#sumWeights[i]! += this.#weights.values[i]!;
    }
    for (let i = 0; i < this.#sumMoves.length; i++) this.#sumMoves[i]! += this.#moves.values[i]!;
    this.#snapshots++;
  }

  result(): Pick<TrainedModel, 'weights' | 'transitions'> {
    const weights = this.#average(this.#sumWeights, this.#weights.values);
    const keep = 1 - this.#dropout;
    for (let i = 0; i < weights.length; i++) weights[i]! *= keep;
    return { weights, transitions: this.#average(this.#sumMoves, this.#moves.values) };
  }

  #average(sums: Float64Array | undefined, values: Float32Array): Float32Array {
    if (sums === undefined) return values.slice();
    return Float32Array.from(sums, (sum) => sum / this.#snapshots);
  }
}
