import type { LinearModel } from '../crf/model.ts';
import type { Forest } from '../forest/forest.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import type { CueTagger } from './find-cues.ts';

/** The trained parts of the attribution stages. */
export interface AttributionModels {
  readonly lexicon: CueLexicon;
  /** Labels O and B- I- E- S-cue. */
  readonly cues: CueTagger;
  /** Labels O and B- I- E- S- of source and content. */
  readonly roles: LinearModel;
  /** How good each of the best readings of a cue's sentence looks by its words; one label. */
  readonly ranking: LinearModel;
  /** Which of them is the right one, by the ranking and by what can be counted. */
  readonly choice: Forest;
  /** Whether a cue with its source and content looks like an attribution by its words; one label. */
  readonly verdictWords: LinearModel;
  /** Whether it is one, by these odds and by what can be counted. */
  readonly verdict: Forest;
  /** Whether a content goes on in the neighbouring sentence; one label. */
  readonly extension: LinearModel;
}

export const CUE_TYPES = ['cue'] as const;
export const ROLE_TYPES = ['source', 'content'] as const;
export const SOURCE = 0;
export const CONTENT = 1;
