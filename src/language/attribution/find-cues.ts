import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import { Lattice, computeMarginals } from '../crf/marginals.ts';
import type { LinearModel } from '../crf/model.ts';
import { WindowScores } from '../crf/window.ts';
import { addFarFeatures, addNearFeatures } from './cue-features.ts';
import { writeAlone } from './cue-word-features.ts';
import type { Cue } from './cue-field.ts';
import { OPENING } from '../quotation.ts';
import { headlineColon, rubricColon } from './headline.ts';
import { isHearsay } from './hearsay.ts';
import type { SentenceView } from './sentence-view.ts';
import { isTranscript } from './speakers.ts';

// Indices run inside the scores of a sentence, labels times positions: hence the `!`.

/** A cue that the tagger found, with its probability. */
export interface FoundCue extends Cue {
  readonly confidence: number;
}

/**
 * Added to the score of every label that starts a cue: more finds more, with less certainty. Chosen on held-out articles
 * of the training part.
 */
const BIAS = 0.7;

/**
 * Added at the colon behind a speaker's name in capitals where a text has several such lines, a transcript, and behind
 * whom a headline quotes. There are too few of them in the training texts to be sure of.
 */
const COLON_BIAS = 8;
/**
 * Added to every label that starts a cue where the sentence leads with a colon to a quotation in the next paragraph ("The
 * paper reports:").
 */
const BLOCK_QUOTE_BIAS = 1.5;

/** Added at an adverb that tells that somebody else says it: too rare in the training texts, above all at the beginning. */
const HEARSAY_BIAS = 8;

const BEGIN = 1;
const SINGLE = 4;

const OUTSIDE = 0;

/**
 * A token that after its first features is so far from every cue label is not looked at further. On held-out articles
 * that loses one cue in three hundred and spares two fifths of the work.
 */
const HOPELESS = 0.7;

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

  /** The cues of a sentence in reading order. */
  find(view: SentenceView, bias = BIAS): FoundCue[] {
    const positions = view.end - view.first;
    const labels = this.#model.labels.length;
    const scores = this.#score(view);
    const lift = leadsToBlockQuote(view) ? bias + BLOCK_QUOTE_BIAS : bias;
    for (let base = 0; base < scores.length; base += labels) {
      scores[base + BEGIN]! += lift;
      scores[base + SINGLE]! += lift;
    }
    const colon = Math.max(transcriptColon(view), headlineColon(view) - view.first);
    if (colon >= 0) scores[colon * labels + SINGLE]! += COLON_BIAS;
    const rubric = rubricColon(view) - view.first;
    if (rubric >= 0) scores[rubric * labels + OUTSIDE]! += COLON_BIAS;
    for (let i = view.first; i < view.end; i++) {
      if (isHearsay(view, i)) scores[(i - view.first) * labels + SINGLE]! += HEARSAY_BIAS;
    }
    const spans = decodeSpans(decode(this.#model, scores, positions), positions);
    if (spans.length === 0) return [];
    computeMarginals(this.#model, scores, positions, lattice);
    return spans.map(({ start, end }) => {
      let confidence = 1;
      for (let t = start; t < end; t++) {
        confidence = Math.min(confidence, 1 - lattice.marginals[t * labels + OUTSIDE]!);
      }
      return { start: view.first + start, end: view.first + end, confidence };
    });
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

/** The colon of a transcript's label, counted from the view's first token, or −1. */
function transcriptColon({ parse, index, first, end }: SentenceView): number {
  const colon = parse.speakers.colons[index] ?? -1;
  const inside = colon >= first && colon < end;
  return inside && isTranscript(parse.speakers, index) ? colon - first : -1;
}

function leadsToBlockQuote({ document, end }: SentenceView): boolean {
  return document.words[end - 1]?.text === ':' && document.quotes[end] === OPENING;
}
