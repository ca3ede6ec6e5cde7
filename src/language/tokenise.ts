import { isAbbreviation } from './abbreviations.ts';
import { DIGIT, SPACE, characterClass, isWordPart } from './characters.ts';
import {
  endOfAddress,
  endOfClitic,
  endOfDotted,
  endOfMark,
  endOfNamePrefix,
  endOfNumber,
  endOfWord,
} from './scanners.ts';

/** Receives each token's span, in reading order. */
export type TokenSink = (start: number, end: number) => void;

const LONGEST_ABBREVIATION = 6;

/**
 * Cuts one paragraph, `text[start, end)`, into tokens in the manner of the Penn Treebank: contractions are cut
 * ("do", "n’t"), hyphenated words and abbreviations stay whole. Every character that is not a space belongs
 * to exactly one token. Linear in the length of the paragraph, whatever it holds.
 */
export function tokenise(text: string, start: number, end: number, sink: TokenSink): void {
  let at = start;
  while (at < end) {
    if (characterClass(text.charCodeAt(at)) === SPACE) at++;
    else at = emitToken(text, at, end, sink);
  }
}

/** Emits the token that starts here (both, if it is a contraction); returns where it ends. */
function emitToken(text: string, at: number, end: number, sink: TokenSink): number {
  const stop =
    endOfAddress(text, at, end) || endOfNumber(text, at, end) || endOfClitic(text, at, end);
  if (stop > at) return emit(at, stop, sink);
  if (!isWordPart(text, at)) return emit(at, endOfMark(text, at, end), sink);
  const dotted = endOfDotted(text, at, end);
  if (dotted > at) return emit(at, dotted, sink);
  return emitWord(text, at, endOfWord(text, endOfNamePrefix(text, at, end) || at, end), end, sink);
}

function emitWord(text: string, at: number, stop: number, end: number, sink: TokenSink): number {
  const clitic = endOfClitic(text, stop, end);
  if (clitic > stop && isNegation(text, at, stop, clitic)) {
    sink(at, stop - 1);
    return emit(stop - 1, clitic, sink);
  }
  if (stop - at === 6 && text.slice(at, stop).toLowerCase() === 'cannot') {
    sink(at, at + 3);
    return emit(at + 3, stop, sink);
  }
  return emit(at, isShortened(text, at, stop, end) ? stop + 1 : stop, sink);
}

/** Whether the word ends in n and "’t" follows: "don’t" is cut before the n. */
function isNegation(text: string, at: number, stop: number, clitic: number): boolean {
  const tail = text.slice(stop - 1, clitic).toLowerCase();
  return stop - at > 1 && (tail === 'n’t' || tail === "n't");
}

/** Whether the full stop that follows belongs to the word: "Gov.", "R-Fla.", "No. 5" but not "No." */
function isShortened(text: string, at: number, stop: number, end: number): boolean {
  if (stop >= end || text[stop] !== '.') return false;
  if (stop + 1 < end && isWordPart(text, stop + 1)) return false;
  const first = Math.max(at, stop - LONGEST_ABBREVIATION - 1);
  const tail = text.slice(first, stop);
  const part = tail.slice(tail.lastIndexOf('-') + 1);
  if (part === 'No') return characterClass(text.charCodeAt(stop + 2)) === DIGIT;
  return isAbbreviation(part);
}

function emit(start: number, end: number, sink: TokenSink): number {
  sink(start, end);
  return end;
}
