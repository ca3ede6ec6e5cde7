import type { ClauseBreaks } from './clause-breaks.ts';
import type { Cue } from './cue-field.ts';
import type { SentenceView } from './sentence-view.ts';

/** A cue in its sentence: what all questions about its source and content rest on. */
export interface CueSetting {
  readonly view: SentenceView;
  readonly cue: Cue;
  /** 1 for each token of another cue, numbered from the sentence's first. */
  readonly others: Uint8Array;
  readonly clauses: ClauseBreaks;
}
