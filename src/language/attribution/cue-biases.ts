import { OPENING } from '../quotation.ts';
import { headlineColon, rubricColon } from './headline.ts';
import { isHearsay } from './hearsay.ts';
import type { SentenceView } from './sentence-view.ts';
import { isTranscript } from './speakers.ts';

// Indices run inside the scores of a sentence, labels times positions: hence the `!`.

/**
 * Added to the score of every label that starts a cue: more finds more, with less certainty. Chosen on held-out articles
 * of the training part.
 */
const BIAS = 0.7;

/**
 * Added at the colon behind a speaker's name in capitals where a text has several such lines, a transcript, and behind
 * whom a headline quotes, and at the dash before who signs a quotation. There are too few of them in the training texts to
 * be sure of.
 */
const RULE_BIAS = 30;

/**
 * Added to every label that starts a cue where the sentence leads with a colon to a quotation in the next paragraph ("The
 * paper reports:").
 */
const BLOCK_QUOTE_BIAS = 1.5;

/** Added at an adverb that tells that somebody else says it: too rare in the training texts, above all at the beginning. */
const HEARSAY_BIAS = 8;

const OUTSIDE = 0;
const BEGIN = 1;
const SINGLE = 4;

/** Adds what the cue tagger does not know of itself to the scores of a sentence, `labels` numbers a token. */
export function addBiases(view: SentenceView, scores: Float64Array, labels: number): void {
  lift(scores, labels, leadsToBlockQuote(view) ? BIAS + BLOCK_QUOTE_BIAS : BIAS);
  for (const cue of [transcriptColon(view), headlineColon(view), signatureDash(view)]) {
    if (cue >= 0) scores[(cue - view.first) * labels + SINGLE]! += RULE_BIAS;
  }
  const rubric = rubricColon(view) - view.first;
  if (rubric >= 0) scores[rubric * labels + OUTSIDE]! += RULE_BIAS;
  for (let i = view.first; i < view.end; i++) {
    if (isHearsay(view, i)) scores[(i - view.first) * labels + SINGLE]! += HEARSAY_BIAS;
  }
}

/** Adds the same to every label that starts a cue. */
export function lift(scores: Float64Array, labels: number, bias: number): void {
  for (let base = 0; base < scores.length; base += labels) {
    scores[base + BEGIN]! += bias;
    scores[base + SINGLE]! += bias;
  }
}

/** The colon of a transcript's label, or −1. */
function transcriptColon({ parse, index, first, end }: SentenceView): number {
  const colon = parse.speakers.colons[index] ?? -1;
  const inside = colon >= first && colon < end;
  return inside && isTranscript(parse.speakers, index) ? colon : -1;
}

/** The dash before who signs a quotation, or −1. */
function signatureDash({ parse, index, first, end }: SentenceView): number {
  const dash = parse.signed.get(index)?.dash ?? -1;
  return dash >= first && dash < end ? dash : -1;
}

function leadsToBlockQuote({ document, end }: SentenceView): boolean {
  return document.words[end - 1]?.text === ':' && document.quotes[end] === OPENING;
}
