import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import type { Document } from '../document.ts';
import { mix } from '../hash.ts';
import { CAPITALS, EDGE, type Word } from '../word.ts';
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

/** Writes the entity features of sentence `s`: words, shapes, classes, name lists, and the rest of the document. */
export function writeEntityFeatures(
  context: EntityContext,
  s: number,
  features: FeatureBuffer,
): void {
  const { words, sentenceStarts } = context.document;
  const start = sentenceStarts[s] ?? 0;
  const end = sentenceStarts[s + 1] ?? 0;
  const at = (k: number): Word => (k >= start && k < end ? (words[k] ?? EDGE) : EDGE);
  const matches = matchPhrases(words, start, end, context.gazetteer);
  const headline = inCapitals(words, start, end) ? 1 : 0;
  features.clear();
  for (let i = start; i < end; i++) {
    const initial = i === start || (i === start + 1 && at(start).mark) ? 1 : 0;
    const window = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)] as const;
    writeWords(features, window);
    writeShapes(features, window, initial, headline);
    writeClasses(features, window);
    writePhrases(features, matches, i - start, window);
    writeDocumentFeatures(features, context, i, initial);
    features.end();
  }
}

type Window = readonly [before2: Word, before: Word, word: Word, after: Word, after2: Word];

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

function writeWords(features: FeatureBuffer, [before2, before, word, after, after2]: Window): void {
  features.add(0);
  features.add(1, word.form);
  features.add(2, word.folded);
  features.add(3, before.folded);
  features.add(4, after.folded);
  features.add(5, before2.folded);
  features.add(6, after2.folded);
  features.add(7, before.folded, word.folded);
  features.add(8, word.folded, after.folded);
  features.add(9, before.folded, after.folded);
  features.add(10, before2.folded, before.folded);
  features.add(11, after.folded, after2.folded);
  features.add(19, word.prefix2);
  features.add(20, word.prefix3);
  features.add(21, word.prefix4);
  features.add(22, word.suffix1);
  features.add(23, word.suffix2);
  features.add(24, word.suffix3);
  features.add(25, word.suffix4);
  features.add(26, after.suffix3);
  features.add(27, before.suffix3);
}

function writeShapes(
  features: FeatureBuffer,
  [before2, before, word, after, after2]: Window,
  initial: number,
  headline: number,
): void {
  const capitals = mix(word.capital, mix(after.capital, after2.capital + 3));
  features.add(12, word.shape);
  features.add(13, before.shape);
  features.add(14, after.shape);
  features.add(15, mix(before.shape, word.shape));
  features.add(16, word.shape, after.shape);
  features.add(17, mix(before.shape, word.shape), after.shape);
  features.add(18, mix(before2.capital + 7, before.capital), capitals);
  features.add(28, word.capital * 2 + initial, headline);
  features.add(29, word.capital * 2 + initial, word.folded);
  features.add(69, word.capital, mix(before.capital, after.folded));
}

function writeClasses(
  features: FeatureBuffer,
  [before2, before, word, after, after2]: Window,
): void {
  features.add(30, word.coarse, word.capital);
  features.add(31, word.middle, word.capital);
  features.add(32, word.fine, word.capital);
  features.add(33, before.coarse);
  features.add(34, before.middle);
  features.add(35, before.fine);
  features.add(36, after.coarse);
  features.add(37, after.middle);
  features.add(38, after.fine);
  features.add(39, before2.middle);
  features.add(40, after2.middle);
  features.add(41, before.middle, word.middle);
  features.add(42, word.middle, after.middle);
  features.add(43, before.fine, mix(word.shape, after.fine));
  features.add(44, word.coarse, mix(word.shape, after.coarse));
  features.add(70, before.fine, word.capital);
  features.add(71, after.fine, word.capital);
  features.add(72, word.known ? 1 : 0, word.capital);
}

const LISTS = 16;

function writePhrases(
  features: FeatureBuffer,
  matches: PhraseMatches,
  k: number,
  [, , word, after]: Window,
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
