import {
  attitudeWords,
  hearsayAdverbs,
  reportingWords,
  speechWords,
  writerHedges,
} from './lexicon/cues.ts';

/** Whether a cue is an act of communication (said, report), not a belief, wish or intention (labelling guide). */
export function isSpeech(cue: readonly string[]): boolean {
  return isSpoken(cue) || !isAttitude(cue);
}

/** Whether a cue holds a word for an act of speech. */
export const isSpoken = (cue: readonly string[]): boolean =>
  cue.some((word) => speechWords.has(word));

/** Whether a cue holds a word for a belief, a feeling, a wish. */
export const isAttitude = (cue: readonly string[]): boolean =>
  cue.some((word) => attitudeWords.has(word));

/** The writer's own judgement: "it's clear", "there is no doubt", "it is a fair bet". */
const judges =
  /^(?:it|there) ?(?:'s|is|was|does n't|doesn't|does not) (?:an? )?(?:clear|obvious|reasonable|fair|safe|no|little|take|tempting)\b/u;

/**
 * Who stands behind an attribution that names no source: the writer where the wording only hedges
 * ("apparently", "seemed"), else hearsay.
 */
export function sourceless(cue: readonly string[]): 'unspecified' | 'outlet' {
  if (cue.some((word) => hearsayAdverbs.has(word))) return 'unspecified';
  if (judges.test(cue.join(' '))) return 'outlet';
  return cue.some((word) => writerHedges.has(word)) ? 'outlet' : 'unspecified';
}

/** Whether the cue is a plain verb of reporting or a colon: the whole sentence is then its source's. */
export const isReport = (cue: readonly string[]): boolean =>
  cue.some((word) => reportingWords.has(word));

const passive =
  /^(?:(?:also|now|widely|often|long|has|have|had|is|are|was|were|be|been|being) )*(?:is|are|was|were|be|been|being) (?:\w+ly )?(?:said|reported|believed|thought|expected|accused|alleged|rumou?red|understood|considered|asked|told|supposed|deemed|blamed|known|seen|regarded|viewed|condemned|criticized|criticised)(?: (?:to|of|as|for|that))?$/u;

/** Whether the cue is a passive of saying: its subject is whom the words are about, not who says them. */
export const isPassive = (cue: readonly string[]): boolean => passive.test(cue.join(' '));
