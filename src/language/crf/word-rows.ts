import { MOST_NUMBERS } from '../vocabulary.ts';
import type { Word } from '../word.ts';

/**
 * A row of small numbers for each different word, by the word's number: one piece of memory, which is quicker to look
 * into than as many arrays. When a vocabulary starts again, new words take the rows of the forgotten ones.
 */
export class WordRows {
  /** All rows; replaced by a larger copy when a row is put behind the last. */
  values = new Int16Array(0);
  readonly #width: number;
  /** The word that each row is about. */
  #words: (Word | undefined)[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  /** Whether there is a row about this word. */
  holds(word: Word): boolean {
    return this.#words[word.number] === word;
  }

  /** Where the row of a word starts. */
  startOf(word: Word): number {
    return word.number * this.#width;
  }

  /** Keeps the row of a word, numbers of 16 bits, and returns where it starts. */
  put(word: Word, row: Int32Array): number {
    if (word.number >= this.#words.length) this.#grow(word.number);
    this.#words[word.number] = word;
    this.values.set(row, this.startOf(word));
    return this.startOf(word);
  }

  #grow(number: number): void {
    const length = Math.max(number + 1, Math.min(MOST_NUMBERS + 1, Math.max(1024, number * 2)));
    this.#words = Array.from({ length }, (_, index) => this.#words[index]);
    const values = new Int16Array(length * this.#width);
    values.set(this.values);
    this.values = values;
  }
}
