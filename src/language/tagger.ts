import { decode } from './crf/decode.ts';
import { FeatureBuffer } from './crf/feature-buffer.ts';
import type { LinearModel } from './crf/model.ts';
import type { Document, Stage } from './document.ts';
import { mix } from './hash.ts';
import { EDGE, type Word } from './word.ts';

/**
 * Writes the features of a sentence, the tokens `[start, end)`, for the part-of-speech tagger: the word, its
 * ending, shape and class, and two words on either side.
 */
export function writeTaggerFeatures(
  words: readonly Word[],
  start: number,
  end: number,
  features: FeatureBuffer,
): void {
  features.clear();
  for (let i = start; i < end; i++) {
    const at = (k: number): Word => (k >= start && k < end ? (words[k] ?? EDGE) : EDGE);
    writeWord(features, at(i), i === start);
    writeContext(features, at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2));
    features.end();
  }
}

function writeWord(features: FeatureBuffer, word: Word, first: boolean): void {
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

function writeContext(
  features: FeatureBuffer,
  before2: Word,
  before: Word,
  word: Word,
  after: Word,
  after2: Word,
): void {
  features.add(20, before.folded);
  features.add(21, before2.folded);
  features.add(22, after.folded);
  features.add(23, after2.folded);
  features.add(24, before.folded, word.folded);
  features.add(25, word.folded, after.folded);
  features.add(26, before.folded, after.folded);
  features.add(27, before2.folded, before.folded);
  features.add(28, after.suffix3, word.suffix3);
  features.add(29, before.suffix3, word.suffix3);
  features.add(30, before.fine);
  features.add(31, after.fine);
  features.add(32, before.fine, word.suffix2);
  features.add(33, after.fine, word.suffix2);
  features.add(34, before.middle, mix(word.middle, after.middle));
  features.add(35, word.shape, after.shape);
  features.add(36, before.capital, mix(word.capital, after.capital));
  features.add(37, before.folded, word.suffix3);
  features.add(38, word.folded, after.suffix3);
  features.add(39, before2.fine, before.folded);
}

/** Tags every token of a document with its part of speech, in place. */
export function* tagDocument(document: Document, model: LinearModel): Stage<void> {
  const features = new FeatureBuffer();
  let scores = new Float64Array(1 << 14);
  for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
    const start = document.sentenceStarts[s] ?? 0;
    const end = document.sentenceStarts[s + 1] ?? 0;
    writeTaggerFeatures(document.words, start, end, features);
    const size = (end - start) * model.labels.length;
    if (scores.length < size) scores = new Float64Array(size * 2);
    model.score(features, scores);
    document.tags.set(decode(model, scores, end - start), start);
    yield;
  }
}
