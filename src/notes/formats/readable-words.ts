import type { Correction } from '../../sourcing/correction.ts';
import type { NoteTarget } from '../note.ts';

/** What files that are made to be read say besides the reader's own words, in the reader's language. */
export interface ReadableWords {
  /** Above the corrections of an article. */
  readonly corrections: string;
  readonly describe: (correction: Correction) => string;
  /** On whose claim a note is. */
  readonly onClaim: (claim: NonNullable<NoteTarget['claim']>) => string;
}
