import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import {
  AFTER,
  AFTER2,
  BEFORE,
  BEFORE2,
  INITIAL,
  isInitial,
  wordAt,
  writeWindow,
} from '../crf/window.ts';
import type { Document } from '../document.ts';
import { mix } from '../hash.ts';
import { CAPITALS, type Word } from '../word.ts';
import { writeBridgeFeatures } from './bridge-features.ts';
import type { WordUse } from './document-context.ts';
import { writeDocumentFeatures } from './document-features.ts';
import { matchPhrases, type PhraseLists, type PhraseMatches } from './gazetteer.ts';

/** What entity features draw on besides the sentence. */
export interface EntityContext {
  readonly document: Document;
  readonly uses: ReadonlyMap<number, WordUse>;
  readonly gazetteer: PhraseLists;
}

const CAPITALS_SHARE = 0.6;

/** Writes all entity features of sentence `s`: what the model learns from. */
export function writeEntityFeatures(
  context: EntityContext,
  s: number,
  features: FeatureBuffer,
): void {
  const { words, sentenceStarts } = context.document;
  const start = sentenceStarts[s] ?? 0;
  const end = sentenceStarts[s + 1] ?? 0;
  const around = readSurroundings(context, start, end);
  features.clear();
  for (let i = start; i < end; i++) {
    writeWindow(features, words, i, start, end, writeAlone);
    writeTogether(features, around, i);
    features.end();
  }
}

/** What is read once for each sentence. */
export interface Surroundings {
  readonly context: EntityContext;
  readonly start: number;
  readonly end: number;
  readonly matches: PhraseMatches;
  readonly headline: number;
}

export function readSurroundings(context: EntityContext, start: number, end: number): Surroundings {
  const { words } = context.document;
  const matches = matchPhrases(words, start, end, context.gazetteer);
  return { context, start, end, matches, headline: inCapitals(words, start, end) ? 1 : 0 };
}

function inCapitals(words: readonly Word[], start: number, end: number): boolean {
  let capitals = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (word?.letter !== true) continue;
    letters++;
    if (word.capital === CAPITALS) capitals++;
  }
  return letters > 1 && capitals / letters > CAPITALS_SHARE;
}

/** Writes the features of a word in one place that rest on it alone. */
export function writeAlone(features: FeatureBuffer, word: Word, place: number): void {
  switch (place) {
    case BEFORE2:
      features.add(5, word.folded);
      features.add(39, word.middle);
      break;
    case BEFORE:
      features.add(3, word.folded);
      features.add(13, word.shape);
      features.add(27, word.suffix3);
      features.add(33, word.coarse);
      features.add(34, word.middle);
      features.add(35, word.fine);
      break;
    case AFTER:
      features.add(4, word.folded);
      features.add(14, word.shape);
      features.add(26, word.suffix3);
      features.add(36, word.coarse);
      features.add(37, word.middle);
      features.add(38, word.fine);
      break;
    case AFTER2:
      features.add(6, word.folded);
      features.add(40, word.middle);
      break;
    default:
      writeItself(features, word, place === INITIAL ? 1 : 0);
  }
}

function writeItself(features: FeatureBuffer, word: Word, initial: number): void {
  features.add(0);
  features.add(1, word.form);
  features.add(2, word.folded);
  features.add(12, word.shape);
  features.add(19, word.prefix2);
  features.add(20, word.prefix3);
  features.add(21, word.prefix4);
  features.add(22, word.suffix1);
  features.add(23, word.suffix2);
  features.add(24, word.suffix3);
  features.add(25, word.suffix4);
  features.add(29, word.capital * 2 + initial, word.folded);
  features.add(30, word.coarse, word.capital);
  features.add(31, word.middle, word.capital);
  features.add(32, word.fine, word.capital);
  features.add(72, word.known ? 1 : 0, word.capital);
}

/** Writes the features of token `i` that rest on several words, the sentence or the document. */
export function writeTogether(features: FeatureBuffer, around: Surroundings, i: number): void {
  const { context, start, end, matches, headline } = around;
  const { words } = context.document;
  const before2 = wordAt(words, i - 2, start, end);
  const before = wordAt(words, i - 1, start, end);
  const word = wordAt(words, i, start, end);
  const after = wordAt(words, i + 1, start, end);
  const after2 = wordAt(words, i + 2, start, end);
  const initial = isInitial(words, i, start) ? 1 : 0;
  writeWords(features, before2, before, word, after, after2);
  features.add(28, word.capital * 2 + initial, headline);
  writeShapes(features, before2, before, word, after, after2);
  writeClasses(features, before, word, after);
  writePhrases(features, matches, i - start, word, after);
  writeBridgeFeatures(features, words, i, start, end);
  writeDocumentFeatures(features, context, i, initial);
}

function writeWords(
  features: FeatureBuffer,
  before2: Word,
  before: Word,
  word: Word,
  after: Word,
  after2: Word,
): void {
  features.add(7, before.folded, word.folded);
  features.add(8, word.folded, after.folded);
  features.add(9, before.folded, after.folded);
  features.add(10, before2.folded, before.folded);
  features.add(11, after.folded, after2.folded);
}

function writeShapes(
  features: FeatureBuffer,
  before2: Word,
  before: Word,
  word: Word,
  after: Word,
  after2: Word,
): void {
  const capitals = mix(word.capital, mix(after.capital, after2.capital + 3));
  features.add(15, mix(before.shape, word.shape));
  features.add(16, word.shape, after.shape);
  features.add(17, mix(before.shape, word.shape), after.shape);
  features.add(18, mix(before2.capital + 7, before.capital), capitals);
  features.add(69, word.capital, mix(before.capital, after.folded));
}

function writeClasses(features: FeatureBuffer, before: Word, word: Word, after: Word): void {
  features.add(41, before.middle, word.middle);
  features.add(42, word.middle, after.middle);
  features.add(43, before.fine, mix(word.shape, after.fine));
  features.add(44, word.coarse, mix(word.shape, after.coarse));
  features.add(70, before.fine, word.capital);
  features.add(71, after.fine, word.capital);
}

const LISTS = 16;

function writePhrases(
  features: FeatureBuffer,
  matches: PhraseMatches,
  k: number,
  word: Word,
  after: Word,
): void {
  const here = matches.any[k] ?? 0;
  const before = matches.any[k - 1] ?? 0;
  const next = matches.any[k + 1] ?? 0;
  if ((here | before | next) === 0) return;
  const long = matches.long[k] ?? 0;
  for (let list = 0; list < LISTS; list++) {
    const bit = 1 << list;
    if (here & bit) {
      features.add(50, list, word.capital);
      features.add(51, list, long & bit ? 1 : 0);
      features.add(73, list, mix(after.capital, after.coarse));
    }
    if (before & bit) features.add(52, list, word.capital);
    if (next & bit) features.add(53, list, word.capital);
  }
}
