import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { EDGE } from '../word.ts';
import type { EntityContext } from './entity-features.ts';

const MOST_NEIGHBOURS = 6;
const FARTHEST = 1000;

/**
 * Writes what the rest of the document says of a capitalised word: whether it also stands in small letters, and
 * what stands beside its other occurrences (context aggregation, Chieu and Ng 2003).
 */
export function writeDocumentFeatures(
  features: FeatureBuffer,
  { document, uses }: Pick<EntityContext, 'document' | 'uses'>,
  i: number,
  initial: number,
): void {
  const { words } = document;
  const word = words[i] ?? EDGE;
  if (word.capital <= 0) return;
  const use = uses.get(word.folded);
  if (use === undefined) return;
  const writings = (use.lower > 0 ? 1 : 0) | (use.inside > 0 ? 2 : 0) | (use.excused > 1 ? 4 : 0);
  features.add(54, writings, initial | (word.capital << 1));
  let seen = 0;
  for (const j of use.capitals) {
    if (j === i || Math.abs(j - i) > FARTHEST) continue;
    if (seen++ >= MOST_NEIGHBOURS) break;
    const before = words[j - 1] ?? EDGE;
    const after = words[j + 1] ?? EDGE;
    features.add(55, before.folded);
    features.add(56, after.folded);
    features.add(57, before.middle);
    features.add(58, after.middle);
    features.add(59, before.capital, after.capital);
    if (before.capital > 0) features.add(60, before.folded);
    if (after.capital > 0) features.add(61, after.folded);
    features.add(74, (words[j - 2] ?? EDGE).folded);
  }
  features.add(63, Math.min(seen, 3));
}
