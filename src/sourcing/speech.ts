import {
  attitudeWords,
  hearsayAdverbs,
  reportingWords,
  speechWords,
  writerHedges,
} from './lexicon/cues.ts';

/** Whether a cue is an act of communication (said, report), not a belief, wish or intention (labelling guide). */
export function isSpeech(cue: readonly string[]): boolean {
  if (cue.some((word) => speechWords.has(word))) return true;
  return !cue.some((word) => attitudeWords.has(word));
}

/**
 * Who stands behind an attribution that names no source: the writer where the wording only hedges
 * ("apparently", "seemed"), else hearsay.
 */
export function sourceless(cue: readonly string[]): 'unspecified' | 'outlet' {
  if (cue.some((word) => hearsayAdverbs.has(word))) return 'unspecified';
  return cue.some((word) => writerHedges.has(word)) ? 'outlet' : 'unspecified';
}

/** Whether the cue is a plain verb of reporting or a colon: the whole sentence is then its source's. */
export const isReport = (cue: readonly string[]): boolean =>
  cue.some((word) => reportingWords.has(word));
