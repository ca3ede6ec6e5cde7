import type { Word } from '../word.ts';
import { mix } from '../hash.ts';

/** Phrases are told apart by so many bits of their hash. */
export const PHRASE_BITS = 26;
/** The most words of a phrase. */
export const LONGEST_PHRASE = 5;

/** The hash of the words so far and one more. */
export function extendPhrase(phrase: number, word: Word): number {
  return mix(phrase, word.folded);
}

/** What the table knows a phrase by. */
export function phraseKey(phrase: number): number {
  return phrase >>> (32 - PHRASE_BITS);
}

/** Which lists name a phrase, one bit each. */
export interface PhraseLists {
  find(key: number): number;
}

/** So many bits of a key tell that most phrases are in no list. */
const SIEVE_BITS = 18;

/** Lists of names (given names, towns, parties …), each phrase by its hash with a bit for each list that has it. */
export class Gazetteer implements PhraseLists {
  readonly #lists: ReadonlyMap<number, number>;
  /** A bit for what the keys that are listed end in: most keys are found to be none without asking the map. */
  readonly #sieve = new Int32Array(1 << (SIEVE_BITS - 5));

  constructor(lists: ReadonlyMap<number, number>) {
    this.#lists = lists;
    for (const key of lists.keys()) this.#sieve[placeOf(key)]! |= 1 << key;
  }

  find(key: number): number {
    if ((this.#sieve[placeOf(key)]! & (1 << key)) === 0) return 0;
    return this.#lists.get(key) ?? 0;
  }
}

/** Where the sieve has the bit of a key, which is bit `key` modulo 32 there. */
function placeOf(key: number): number {
  return (key >>> 5) & ((1 << (SIEVE_BITS - 5)) - 1);
}

/** The names found in a sentence: for each token the lists of the phrases over it. */
export interface PhraseMatches {
  /** Lists that name a phrase over the token. */
  readonly any: Int32Array;
  /** Lists that name a phrase of several words over the token. */
  readonly long: Int32Array;
}

// Indices run over the sentence, whose length the arrays have: hence the `!`.

/** Looks up every phrase of up to five words that begins or ends with a capital. */
export function matchPhrases(
  words: readonly Word[],
  start: number,
  end: number,
  lists: PhraseLists,
): PhraseMatches {
  const any = new Int32Array(end - start);
  const long = new Int32Array(end - start);
  for (let i = start; i < end; i++) {
    let phrase = 0;
    for (let j = i; j < Math.min(end, i + LONGEST_PHRASE); j++) {
      phrase = extendPhrase(phrase, words[j]!);
      if (words[i]!.capital <= 0 && words[j]!.capital <= 0) continue;
      const found = lists.find(phraseKey(phrase));
      if (found === 0) continue;
      for (let k = i; k <= j; k++) {
        any[k - start]! |= found;
        if (j > i) long[k - start]! |= found;
      }
    }
  }
  return { any, long };
}
