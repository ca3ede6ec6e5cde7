import { EDGE, type Word } from '../word.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import type { LinearModel } from './model.ts';
import { WordRows } from './word-rows.ts';

// Indices run over the sums of a sentence and of a word, which are made to measure: hence the `!`.

/** The places of a window in which a word may stand; INITIAL is the word itself where a sentence begins. */
export const BEFORE2 = 0;
export const BEFORE = 1;
export const ITSELF = 2;
export const AFTER = 3;
export const AFTER2 = 4;
export const INITIAL = 5;

/** Writes the features of a word in one place that rest on that word alone. */
export type WriteAlone = (features: FeatureBuffer, word: Word, place: number) => void;

/** The word at `i`, or the edge if that is outside `[start, end)`. */
export function wordAt(words: readonly Word[], i: number, start: number, end: number): Word {
  return i >= start && i < end ? (words[i] ?? EDGE) : EDGE;
}

/** Whether a capital at `i` may only mean that the sentence begins, with or without a mark in front. */
export function isInitial(words: readonly Word[], i: number, start: number): boolean {
  return i === start || (i === start + 1 && words[start]?.mark === true);
}

/** Writes the features of each word of the window around `i` that rest on it alone: what training sees. */
export function writeWindow(
  features: FeatureBuffer,
  words: readonly Word[],
  i: number,
  start: number,
  end: number,
  write: WriteAlone,
): void {
  for (let place = BEFORE2; place <= AFTER2; place++) {
    const itself = place === ITSELF && isInitial(words, i, start) ? INITIAL : place;
    write(features, wordAt(words, i + place - ITSELF, start, end), itself);
  }
}

/**
 * The same as sums of scores, counted once for each different word. In a text most words come again, so most of
 * a model's features need not be looked up at all.
 */
export class WindowScores {
  readonly #model: LinearModel;
  readonly #write: WriteAlone;
  /** The sums of each word for each place, one number a label. */
  readonly #rows: WordRows;
  readonly #features = new FeatureBuffer();
  readonly #sums: Int32Array;

  constructor(model: LinearModel, write: WriteAlone) {
    this.#model = model;
    this.#write = write;
    this.#sums = new Int32Array((INITIAL + 1) * model.labels.length);
    this.#rows = new WordRows(this.#sums.length);
  }

  /** Writes the sums of the windows around each token of `[start, end)` into those of a sentence. */
  sumInto(sums: Int32Array, words: readonly Word[], start: number, end: number): void {
    const labels = this.#model.labels.length;
    let before2 = this.#rowOf(EDGE);
    let before = before2;
    let word = this.#rowOf(wordAt(words, start, start, end));
    let after = this.#rowOf(wordAt(words, start + 1, start, end));
    for (let i = start; i < end; i++) {
      const after2 = this.#rowOf(wordAt(words, i + 2, start, end));
      const known = this.#rows.values;
      const at = before + labels * BEFORE;
      const itself = word + labels * (isInitial(words, i, start) ? INITIAL : ITSELF);
      const behind = after + labels * AFTER;
      const behind2 = after2 + labels * AFTER2;
      const to = (i - start) * labels;
      for (let y = 0; y < labels; y++) {
        sums[to + y] =
          known[before2 + y]! +
          known[at + y]! +
          known[itself + y]! +
          known[behind + y]! +
          known[behind2 + y]!;
      }
      before2 = before;
      before = word;
      word = after;
      after = after2;
    }
  }

  /** Where the sums of a word start among all rows. */
  #rowOf(word: Word): number {
    return this.#rows.holds(word) ? this.#rows.startOf(word) : this.#read(word);
  }

  #read(word: Word): number {
    this.#features.clear();
    for (let place = BEFORE2; place <= INITIAL; place++) {
      this.#write(this.#features, word, place);
      this.#features.end();
    }
    this.#model.sum(this.#features, this.#sums.fill(0));
    return this.#rows.put(word, this.#sums);
  }
}
