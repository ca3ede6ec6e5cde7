import type { LinearModel } from '../crf/model.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import type { CueTagger } from './find-cues.ts';

/** The trained parts of the attribution stages. */
export interface AttributionModels {
  readonly lexicon: CueLexicon;
  /** Labels O and B- I- E- S-cue. */
  readonly cues: CueTagger;
  /** Labels O and B- I- E- S- of source and content. */
  readonly roles: LinearModel;
  /** Which of the best readings of a cue's sentence is the right one; one label. */
  readonly ranking: LinearModel;
  /** Whether a content goes on in the neighbouring sentence; one label. */
  readonly extension: LinearModel;
}

export const CUE_TYPES = ['cue'] as const;
export const ROLE_TYPES = ['source', 'content'] as const;
export const SOURCE = 0;
export const CONTENT = 1;
