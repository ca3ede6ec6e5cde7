import { LEXICON_BITS, lexiconKey } from '../../src/language/attribution/cue-lexicon.ts';
import { ByteWriter } from '../byte-writer.ts';
import type { LabelledArticle } from './polnear.ts';

/** Words that stand in cues only because something else does. */
const EMPTY = new Set(
  'to that be of the in a . , " was is has have had been it its as on for with'.split(' '),
);
/** From which share of a word's places in cues on it has level 1, 2, 3 and 4. */
const STEPS = [0.07, 0.2, 0.4, 0.7];

/** The section of the weights that CueLexicon.read reads: words by how often they are part of a cue. */
export function buildLexicon(articles: readonly LabelledArticle[]): Uint8Array {
  const all = new Map<number, number>();
  const inCues = new Map<number, number>();
  for (const { document, gold } of articles) {
    const cues = new Set(gold.flatMap(({ cue }) => cue));
    for (const [i, word] of document.words.entries()) {
      if (EMPTY.has(word.lower)) continue;
      const key = lexiconKey(word);
      all.set(key, (all.get(key) ?? 0) + 1);
      if (cues.has(i)) inCues.set(key, (inCues.get(key) ?? 0) + 1);
    }
  }
  const levels = new Map<number, number>();
  for (const [key, count] of inCues) {
    const share = (count - 0.5) / ((all.get(key) ?? 0) + 2);
    const level = STEPS.filter((step) => share > step).length;
    if (level > 0) levels.set(key, level);
  }
  const keys = Int32Array.from(levels.keys()).sort();
  if ((keys.at(-1) ?? 0) >= 1 << LEXICON_BITS) throw new Error('a key is out of range');
  const writer = new ByteWriter().uint32(keys.length).rising(keys);
  for (const key of keys) writer.uint8(levels.get(key) ?? 0);
  return writer.finish();
}
