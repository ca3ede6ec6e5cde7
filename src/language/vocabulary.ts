import type { WordClasses } from './word-classes.ts';
import { describe, type Word } from './word.ts';

const MOST_WORDS = 30_000;
/** No word has a larger number. */
export const MOST_NUMBERS = 2 * MOST_WORDS;
const LONGEST = 48;

/**
 * Words already described, so that each different word is described once. It forgets everything when it is
 * full: a text of random bytes must not fill the memory.
 */
export class Vocabulary {
  readonly #words = new Map<string, Word>();
  /** Numbers go on from here; of two ranges in turn, so that words that stand side by side never share one. */
  #base = 0;

  constructor(private readonly classes: Pick<WordClasses, 'find'>) {}

  /** The description of a word as it stands in the text. */
  word(raw: string): Word {
    const key = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_WORDS) this.#forget();
    const word = describe(key, this.classes, this.#base + this.#words.size + 1);
    this.#words.set(key, word);
    return word;
  }

  #forget(): void {
    this.#words.clear();
    this.#base = MOST_WORDS - this.#base;
  }
}
