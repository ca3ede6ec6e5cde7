import { EDGE, type Word } from '../word.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import type { LinearModel } from './model.ts';

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
  readonly #known = new WeakMap<Word, Int32Array>();
  readonly #features = new FeatureBuffer();

  constructor(model: LinearModel, write: WriteAlone) {
    this.#model = model;
    this.#write = write;
  }

  /** Writes the sums of the windows around each token of `[start, end)` into those of a sentence. */
  sumInto(sums: Int32Array, words: readonly Word[], start: number, end: number): void {
    const labels = this.#model.labels.length;
    let before2 = this.#of(EDGE);
    let before = before2;
    let word = this.#of(wordAt(words, start, start, end));
    let after = this.#of(wordAt(words, start + 1, start, end));
    for (let i = start; i < end; i++) {
      const after2 = this.#of(wordAt(words, i + 2, start, end));
      const itself = labels * (isInitial(words, i, start) ? INITIAL : ITSELF);
      const to = (i - start) * labels;
      for (let y = 0; y < labels; y++) {
        sums[to + y] =
          before2[y]! +
          before[labels * BEFORE + y]! +
          word[itself + y]! +
          after[labels * AFTER + y]! +
          after2[labels * AFTER2 + y]!;
      }
      before2 = before;
      before = word;
      word = after;
      after = after2;
    }
  }

  /** The sums of a word for each place, one number a label. */
  #of(word: Word): Int32Array {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    this.#features.clear();
    for (let place = BEFORE2; place <= INITIAL; place++) {
      this.#write(this.#features, word, place);
      this.#features.end();
    }
    const sums = new Int32Array(this.#features.positions * this.#model.labels.length);
    this.#model.sum(this.#features, sums);
    this.#known.set(word, sums);
    return sums;
  }
}
