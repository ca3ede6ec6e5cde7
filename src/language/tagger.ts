import { decodeLikely } from './crf/decode-likely.ts';
import { FeatureBuffer } from './crf/feature-buffer.ts';
import type { LinearModel } from './crf/model.ts';
import {
  AFTER,
  AFTER2,
  BEFORE,
  BEFORE2,
  INITIAL,
  WindowScores,
  wordAt,
  writeWindow,
} from './crf/window.ts';
import type { Document, Stage } from './document.ts';
import { mix } from './hash.ts';
import type { Word } from './word.ts';

/** Writes the features of a word in one place that rest on it alone: its ending, shape and class. */
function writeAlone(features: FeatureBuffer, word: Word, place: number): void {
  switch (place) {
    case BEFORE2:
      features.add(21, word.folded);
      break;
    case BEFORE:
      features.add(20, word.folded);
      features.add(30, word.fine);
      break;
    case AFTER:
      features.add(22, word.folded);
      features.add(31, word.fine);
      break;
    case AFTER2:
      features.add(23, word.folded);
      break;
    default:
      writeItself(features, word, place === INITIAL);
  }
}

function writeItself(features: FeatureBuffer, word: Word, first: boolean): void {
  features.add(0);
  features.add(1, word.folded);
  features.add(2, word.shape);
  features.add(3, word.suffix1);
  features.add(4, word.suffix2);
  features.add(5, word.suffix3);
  features.add(6, word.suffix4);
  features.add(7, word.prefix1);
  features.add(8, word.prefix2);
  features.add(9, word.prefix3);
  features.add(10, word.capital, first ? 1 : 0);
  features.add(11, word.coarse, word.capital);
  features.add(12, word.middle, word.suffix2);
  features.add(13, word.fine);
  features.add(14, word.suffix3, word.shape);
  features.add(15, word.folded, first ? word.capital + 1 : 0);
}

/** Writes the features that rest on a word and its neighbours together. */
function writeTogether(
  features: FeatureBuffer,
  before2: Word,
  before: Word,
  word: Word,
  after: Word,
): void {
  features.add(24, before.folded, word.folded);
  features.add(25, word.folded, after.folded);
  features.add(26, before.folded, after.folded);
  features.add(27, before2.folded, before.folded);
  features.add(28, after.suffix3, word.suffix3);
  features.add(29, before.suffix3, word.suffix3);
  features.add(32, before.fine, word.suffix2);
  features.add(33, after.fine, word.suffix2);
  features.add(34, before.middle, mix(word.middle, after.middle));
  features.add(35, word.shape, after.shape);
  features.add(36, before.capital, mix(word.capital, after.capital));
  features.add(37, before.folded, word.suffix3);
  features.add(38, word.folded, after.suffix3);
  features.add(39, before2.fine, before.folded);
}

/** Writes all features of a sentence, the tokens `[start, end)`: what the tagger learns from. */
export function writeTaggerFeatures(
  words: readonly Word[],
  start: number,
  end: number,
  features: FeatureBuffer,
): void {
  features.clear();
  for (let i = start; i < end; i++) {
    writeWindow(features, words, i, start, end, writeAlone);
    writeTogetherAt(features, words, i, start, end);
    features.end();
  }
}

function writeTogetherAt(
  features: FeatureBuffer,
  words: readonly Word[],
  i: number,
  start: number,
  end: number,
): void {
  writeTogether(
    features,
    wordAt(words, i - 2, start, end),
    wordAt(words, i - 1, start, end),
    wordAt(words, i, start, end),
    wordAt(words, i + 1, start, end),
  );
}

/** The tagger: a CRF over parts of speech. */
export class Tagger {
  readonly #model: LinearModel;
  readonly #window: WindowScores;
  readonly #features = new FeatureBuffer();
  #sums = new Int32Array(0);

  constructor(model: LinearModel) {
    this.#model = model;
    this.#window = new WindowScores(model, writeAlone);
  }

  /** The tags of a sentence, the tokens `[start, end)`. */
  tag(words: readonly Word[], start: number, end: number): Uint8Array {
    const size = (end - start) * this.#model.labels.length;
    if (this.#sums.length < size) this.#sums = new Int32Array(size * 2);
    const sums = this.#sums.subarray(0, size);
    this.#window.sumInto(sums, words, start, end);
    this.#features.clear();
    for (let i = start; i < end; i++) {
      writeTogetherAt(this.#features, words, i, start, end);
      this.#features.end();
    }
    this.#model.sum(this.#features, sums);
    return decodeLikely(this.#model, this.#model.scaled(sums), end - start);
  }
}

/** Tags every token of a document with its part of speech, in place. */
export function* tagDocument(document: Document, tagger: Tagger): Stage<void> {
  const { words, sentenceStarts, tags } = document;
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const start = sentenceStarts[s] ?? 0;
    tags.set(tagger.tag(words, start, sentenceStarts[s + 1] ?? 0), start);
    yield;
  }
}
