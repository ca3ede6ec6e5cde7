import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import { Lattice, computeMarginals } from '../crf/marginals.ts';
import type { LinearModel } from '../crf/model.ts';
import { addCueFeatures } from './cue-features.ts';
import type { Cue } from './cue-field.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cue that the tagger found, with its probability. */
export interface FoundCue extends Cue {
  readonly confidence: number;
}

/**
 * Added to the score of every label that starts a cue: more finds more, with less certainty. Chosen on held-out articles
 * of the training part.
 */
const BIAS = 0.4;

/**
 * Added at the colon behind a speaker's name in capitals where a text has several such lines: a transcript. There are too
 * few of them in the training texts to be sure of.
 */
const TRANSCRIPT_BIAS = 8;
/** Three labels or more. */
const SEVERAL = 2;

const BEGIN = 1;
const SINGLE = 4;

const buffer = new FeatureBuffer();
const lattice = new Lattice();
let scores = new Float64Array(0);

/** The cues of a sentence in reading order. */
export function findCues(view: SentenceView, model: LinearModel, bias = BIAS): FoundCue[] {
  const positions = view.end - view.first;
  const labels = model.labels.length;
  buffer.clear();
  addCueFeatures(view, buffer);
  if (scores.length < positions * labels) scores = new Float64Array(positions * labels * 2);
  model.score(buffer, scores);
  for (let base = 0; base < positions * labels; base += labels) {
    scores[base + BEGIN] = (scores[base + BEGIN] ?? 0) + bias;
    scores[base + SINGLE] = (scores[base + SINGLE] ?? 0) + bias;
  }
  const colon = transcriptColon(view);
  if (colon >= 0)
    scores[colon * labels + SINGLE] = (scores[colon * labels + SINGLE] ?? 0) + TRANSCRIPT_BIAS;
  const spans = decodeSpans(decode(model, scores, positions), positions);
  if (spans.length === 0) return [];
  computeMarginals(model, scores, positions, lattice);
  return spans.map(({ start, end }) => {
    let confidence = 1;
    for (let t = start; t < end; t++) {
      confidence = Math.min(confidence, 1 - (lattice.marginals[t * labels] ?? 0));
    }
    return { start: view.first + start, end: view.first + end, confidence };
  });
}

/** The colon of a transcript's label, counted from the view's first token, or −1. */
function transcriptColon({ parse, index, first, end }: SentenceView): number {
  const { colons, capitals, frequency } = parse.speakers;
  const colon = colons[index] ?? -1;
  if (frequency < SEVERAL || capitals[index] !== 1 || colon < first || colon >= end) return -1;
  return colon - first;
}
