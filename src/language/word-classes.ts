import { hashString } from './hash.ts';

/** The classes of a word from coarse to fine; negative numbers for words that have none. */
export interface ClassesOfWord {
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
}

export const UNKNOWN_CLASSES: ClassesOfWord = { coarse: -1, middle: -1, fine: -1 };
export const NUMERIC_CLASSES: ClassesOfWord = { coarse: -2, middle: -2, fine: -2 };

/** Words are kept by 24 bits of their hash: one in some 170 unknown words is taken for a known one. */
export const WORD_BITS = 24;

/** The hash that stands for a lower-case word in the table. */
export function hashOfWord(lower: string): number {
  return (Math.imul(hashString(lower, 7), 0x9e3779b1) ^ hashString(lower)) >>> (32 - WORD_BITS);
}

/**
 * Words that occur in like company share a class: k-means over word embeddings, done in training. The words
 * themselves are not kept, only their hashes, which halves the size.
 */
export class WordClasses {
  /** `hashes` rising, `fine` the fine class of each; `coarse` and `middle` of each fine class. */
  readonly #hashes: Int32Array;
  readonly #fine: Uint16Array;
  readonly #classes: readonly ClassesOfWord[];

  constructor(hashes: Int32Array, fine: Uint16Array, coarse: Uint8Array, middle: Uint8Array) {
    this.#hashes = hashes;
    this.#fine = fine;
    this.#classes = Array.from(coarse, (value, index) => ({
      coarse: value,
      middle: middle[index] ?? 0,
      fine: index,
    }));
  }

  /** The classes of a lower-case word; a compound takes those of its last part. */
  find(lower: string): ClassesOfWord {
    const whole = this.#look(lower);
    if (whole !== undefined) return whole;
    const hyphen = lower.lastIndexOf('-');
    const part = hyphen >= 0 ? this.#look(lower.slice(hyphen + 1)) : undefined;
    if (part !== undefined) return part;
    return /\d/u.test(lower) ? NUMERIC_CLASSES : UNKNOWN_CLASSES;
  }

  #look(lower: string): ClassesOfWord | undefined {
    const wanted = hashOfWord(lower);
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    if (this.#hashes[low] !== wanted) return undefined;
    return this.#classes[this.#fine[low] ?? 0];
  }
}

/** No classes at all: every word is unknown. */
export const noClasses = new WordClasses(
  new Int32Array(0),
  new Uint16Array(0),
  new Uint8Array(0),
  new Uint8Array(0),
);
