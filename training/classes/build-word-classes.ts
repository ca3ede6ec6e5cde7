import { WORD_BITS, hashOfWord } from '../../src/language/word-classes.ts';
import { ByteWriter } from '../byte-writer.ts';
import { seededRandom } from '../random.ts';
import type { Embeddings } from './embeddings.ts';
import { assign, kMeans } from './k-means.ts';

/** How many classes there are at each level. */
export interface ClassCounts {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
}

const COUNTS: ClassCounts = { coarse: 64, middle: 256, fine: 1536 };

/** The fine class of each word, and what the fine classes belong to. */
interface Classes {
  readonly fine: Int32Array;
  readonly coarseOfFine: Uint8Array;
  readonly middleOfFine: Uint8Array;
}

/** How many of the most frequent words decide where the classes lie; the others join the nearest. */
const DECIDING = 30_000;

/**
 * The section of word classes: some 1,536 fine ones, and 256 and 64 coarser ones made of those that lie near
 * each other.
 */
export function buildWordClasses(
  embeddings: Embeddings,
  seed: number,
  counts: ClassCounts = COUNTS,
): Uint8Array {
  return write(embeddings.words, cluster(embeddings, seed, counts));
}

function cluster({ words, vectors }: Embeddings, seed: number, counts: ClassCounts): Classes {
  const random = seededRandom(seed);
  const all = Int32Array.from(words.keys());
  const { centres } = kMeans(vectors, all.subarray(0, DECIDING), counts.fine, 12, random);
  const points = Int32Array.from({ length: counts.fine }, (_, index) => index);
  return {
    fine: assign(vectors, all, centres),
    coarseOfFine: Uint8Array.from(kMeans(centres, points, counts.coarse, 30, random).assigned),
    middleOfFine: Uint8Array.from(kMeans(centres, points, counts.middle, 30, random).assigned),
  };
}

/** Of two words with one hash the more frequent stays. */
function write(words: readonly string[], classes: Classes): Uint8Array {
  const table = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    const hash = hashOfWord(word);
    if (!table.has(hash)) table.set(hash, classes.fine[index] ?? 0);
  }
  const hashes = Int32Array.from(table.keys()).sort();
  if ((hashes.at(-1) ?? 0) >= 2 ** WORD_BITS) throw new Error('a hash is out of range');
  const fine = Array.from(hashes, (hash) => table.get(hash) ?? 0);
  return new ByteWriter()
    .uint32(classes.coarseOfFine.length)
    .bytes(classes.coarseOfFine)
    .bytes(classes.middleOfFine)
    .uint32(hashes.length)
    .rising(hashes)
    .bytes(Uint8Array.from(fine, (value) => value & 255))
    .bytes(Uint8Array.from(fine, (value) => value >> 8))
    .finish();
}
