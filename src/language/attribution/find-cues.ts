import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import { Lattice, computeMarginals } from '../crf/marginals.ts';
import type { LinearModel } from '../crf/model.ts';
import { WindowScores } from '../crf/window.ts';
import { addFarFeatures, addNearFeatures } from './cue-features.ts';
import { writeAlone } from './cue-word-features.ts';
import type { Cue } from './cue-field.ts';
import { addBiases, lift } from './cue-biases.ts';
import type { Range } from './ranges.ts';
import type { SentenceView } from './sentence-view.ts';

// Indices run inside the scores of a sentence, labels times positions: hence the `!`.

/** A cue that the tagger found, with its probability. */
export interface FoundCue extends Cue {
  readonly confidence: number;
  /** Found only by leaning towards cues: its source and content must tell whether it is one. */
  readonly isDoubtful: boolean;
}

/** Added to every label that starts a cue to find the doubtful ones: five of six cues that people see are then found. */
export const LEANING = 1.5;

/** Doubtful cues that are less likely than this are seldom believed, and then mostly wrongly. */
const HARDLY = 0.33;

const OUTSIDE = 0;

/**
 * A token that after its first features is so far from every cue label is not looked at further. On held-out articles
 * that loses hardly a cue, as many wrong ones as right ones, and spares three fifths of the work.
 */
const HOPELESS = 0.4;

const buffer = new FeatureBuffer();
const lattice = new Lattice();

/** The cue tagger: a CRF with one type of span. */
export class CueTagger {
  readonly #model: LinearModel;
  readonly #window: WindowScores;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#window = new WindowScores(model, writeAlone);
  }

  /** The cues of a sentence in reading order; with a `leaning` also those that are doubtful. */
  find(view: SentenceView, leaning = 0): FoundCue[] {
    const positions = view.end - view.first;
    const labels = this.#model.labels.length;
    const scores = this.#score(view);
    addBiases(view, scores, labels);
    const sure = decodeSpans(decode(this.#model, scores, positions), positions);
    const doubtful = leaning > 0 ? this.#lean(scores, positions, leaning, sure) : [];
    if (sure.length + doubtful.length === 0) return [];
    computeMarginals(this.#model, scores, positions, lattice);
    const found = (isDoubtful: boolean) => (span: Range) => {
      const [start, end] = [view.first + span.start, view.first + span.end];
      return { start, end, confidence: confidenceOf(span, labels), isDoubtful };
    };
    const heard = doubtful.map(found(true)).filter(({ confidence }) => confidence >= HARDLY);
    return [...sure.map(found(false)), ...heard].sort((a, b) => a.start - b.start);
  }

  /** The spans that leaning towards cues finds besides the sure ones. */
  #lean(scores: Float64Array, positions: number, leaning: number, sure: readonly Range[]): Range[] {
    const leant = Float64Array.from(scores);
    lift(leant, this.#model.labels.length, leaning);
    return decodeSpans(decode(this.#model, leant, positions), positions).filter(
      ({ start, end }) => !sure.some((one) => one.start < end && start < one.end),
    );
  }

  #score(view: SentenceView): Float64Array {
    const model = this.#model;
    const positions = view.end - view.first;
    const sums = new Int32Array(positions * model.labels.length);
    this.#window.sumInto(sums, view.document.words, view.first, view.end);
    buffer.clear();
    addNearFeatures(view, buffer);
    model.sum(buffer, sums);
    const wanted = this.#hopeful(sums, positions);
    buffer.clear();
    addFarFeatures(view, wanted, buffer);
    model.sum(buffer, sums);
    return model.scaled(sums);
  }

  /** 1 for each token that may still belong to a cue. */
  #hopeful(sums: Int32Array, positions: number): Uint8Array {
    const labels = this.#model.labels.length;
    const wanted = new Uint8Array(positions);
    const margin = HOPELESS / this.#model.scale;
    for (let t = 0; t < positions; t++) {
      const outside = sums[t * labels + OUTSIDE]!;
      for (let y = 1; y < labels; y++) {
        if (outside - sums[t * labels + y]! < margin) wanted[t] = 1;
      }
      if (wanted[t] === 0) sums[t * labels + OUTSIDE]! += margin * 8;
    }
    return wanted;
  }
}

/** The least probability over a span's tokens, by the marginals that were computed last, that the token is in a cue. */
function confidenceOf({ start, end }: Range, labels: number): number {
  let confidence = 1;
  for (let t = start; t < end; t++) {
    confidence = Math.min(confidence, 1 - lattice.marginals[t * labels + OUTSIDE]!);
  }
  return confidence;
}
