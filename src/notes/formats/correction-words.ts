import type { Correction } from '../../sourcing/correction.ts';

/** How files that are made to be read tell of corrections, in the reader's language. */
export interface CorrectionWords {
  readonly heading: string;
  readonly describe: (correction: Correction) => string;
}
