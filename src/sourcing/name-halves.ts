import { bodyNameWords } from './lexicon/metonyms.ts';
import { wordList } from './lexicon/word-list.ts';
import type { Named } from './named-runs.ts';
import { isCapital, isStart, wordOf, type Words } from './words.ts';

const endings =
  wordList(`services commission administration agency bureau affairs control prevention enforcement department
  institute association`);

/** Where the capitals that end at a word begin, within its sentence. */
function startOfCapitals(words: Words, last: number): number {
  let from = last;
  while (isCapital(words, from - 1) && !isStart(words, from)) from--;
  return from;
}

/** Where a name begins that the model cut at "and", given its right half and what is named before that. */
function startOfHalves(
  words: Words,
  right: Named,
  left: Named | undefined,
  covered: Uint8Array,
): number | undefined {
  const cut = right.from - 1;
  if (wordOf(words, cut) !== 'and' || !endings.has(wordOf(words, right.to - 1))) return undefined;
  const isHalf =
    left?.to === cut &&
    left.type !== 'person' &&
    left.to - left.from > 1 &&
    !bodyNameWords.has(wordOf(words, cut - 1));
  if (isHalf) return left.from;
  const isFree = !covered[cut - 1] && isCapital(words, cut - 1) && !isStart(words, cut - 1);
  return isFree ? startOfCapitals(words, cut - 1) : undefined;
}

/** Joins the halves of names that the model cut at "and": "Harbour Safety" and "Tolls Commission". */
export function joinHalves(words: Words, named: readonly Named[], covered: Uint8Array): Named[] {
  const joined: Named[] = [];
  for (let i = named.length - 1; i >= 0; i--) {
    const right = named[i] as Named; // within the list
    const from = startOfHalves(words, right, named[i - 1], covered) ?? right.from;
    joined.push(from < right.from ? { from, to: right.to, type: 'organisation' } : right);
    while ((named[i - 1]?.to ?? 0) > from) i--;
  }
  return joined.reverse();
}
