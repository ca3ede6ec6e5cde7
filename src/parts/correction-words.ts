import type { Correction } from '../sourcing/correction.ts';
import type { Words } from './words.ts';

/** What the reader corrected, in one line. */
export function correctionWords(correction: Correction, words: Words): string {
  if (correction.type === 'not-a-claim') return words('correction_not_a_claim');
  const kind = words(`kind_${correction.kind}`);
  if (correction.type === 'wrong-kind' || correction.name === '')
    return words('correction_kind', kind);
  return correction.type === 'added-source'
    ? words('correction_added', correction.name, kind)
    : words('correction_source', correction.name, kind);
}
