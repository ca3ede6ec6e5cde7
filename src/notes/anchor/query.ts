import type { QuoteSelector } from '../note.ts';
import { normaliseText } from './normalise.ts';
import { splitWords, type WordIndex } from './word-index.ts';

/** A quote with its context as words that are looked for in a text. */
export interface Query {
  readonly hashes: Int32Array;
  /** The words `from` … `to` are the quote; those before and after are its context. */
  readonly from: number;
  readonly to: number;
  /** How much finding each word says, in bits: rare words say more (inverse document frequency). */
  readonly bits: Float64Array;
}

/** More context than this says nothing more. */
const contextWords = 24;
/** How much less context says beyond each line break: paragraphs are moved and deleted as a whole. */
const beyondBreak = 0.5;

interface Word {
  readonly hash: number;
  readonly weight: number;
}

/** The words of a quote, weighed by how rare they are in the text. */
export function queryOf(quote: QuoteSelector, index: WordIndex): Query {
  const prefix = contextOf(quote.prefix.split('\n').reverse(), (words) =>
    words.reverse(),
  ).reverse();
  const suffix = contextOf(quote.suffix.split('\n'), (words) => words);
  const exact = wordsOf(quote.exact).map((hash) => ({ hash, weight: 1 }));
  const words: Word[] = [...prefix, ...exact, ...suffix];
  const total = index.hashes.length;
  return {
    hashes: Int32Array.from(words, ({ hash }) => hash),
    bits: Float64Array.from(
      words,
      ({ hash, weight }) => weight * Math.log2((total + 2) / (index.places(hash).length + 1)),
    ),
    from: prefix.length,
    to: prefix.length + exact.length,
  };
}

/** The words of these lines from the quote outwards. */
function contextOf(lines: readonly string[], outwards: (words: number[]) => number[]): Word[] {
  const words: Word[] = [];
  let weight = 1;
  for (const [i, line] of lines.entries()) {
    if (i > 0 && words.length > 0) weight *= beyondBreak;
    for (const hash of outwards(wordsOf(line))) {
      if (words.length === contextWords) return words;
      words.push({ hash, weight });
    }
  }
  return words;
}

/** A context that is cut within a word gives a piece of a word, which is found nowhere and does no harm. */
const wordsOf = (text: string) => [...splitWords(normaliseText(text).text).hashes];
