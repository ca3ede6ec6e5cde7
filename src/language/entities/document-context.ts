import type { Document, Stage } from '../document.ts';
import type { Word } from '../word.ts';

/** How the document writes a word elsewhere, and where. */
export interface WordUse {
  /** Times it stands in small letters. */
  lower: number;
  /** Times it is capitalised where nothing but its being a name asks for it. */
  inside: number;
  /** Times it is capitalised where anything would be: at the start of a sentence, in a headline. */
  excused: number;
  /** Tokens where it is capitalised; the first of them only. */
  readonly capitals: number[];
}

const MOST_OCCURRENCES = 12;
const HEADLINE_SHARE = 0.7;

// Indices run over the document's tokens: hence the `!`.

/** The uses of each word with letters in a document, by the hash of its small letters. */
export function* readWordUses(document: Document): Stage<Map<number, WordUse>> {
  const uses = new Map<number, WordUse>();
  for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
    const start = document.sentenceStarts[s]!;
    const end = document.sentenceStarts[s + 1]!;
    const headline = capitalShare(document.words, start, end) > HEADLINE_SHARE;
    for (let i = start; i < end; i++) {
      const word = document.words[i]!;
      if (!word.letter) continue;
      const use = useOf(uses, word);
      if (word.capital <= 0) use.lower++;
      else if (!headline && i > start && document.words[i - 1]!.letter) use.inside++;
      else use.excused++;
      if (word.capital > 0 && use.capitals.length < MOST_OCCURRENCES) use.capitals.push(i);
    }
    yield;
  }
  return uses;
}

function useOf(uses: Map<number, WordUse>, word: Word): WordUse {
  const known = uses.get(word.folded);
  if (known !== undefined) return known;
  const use = { lower: 0, inside: 0, excused: 0, capitals: [] };
  uses.set(word.folded, use);
  return use;
}

function capitalShare(words: readonly Word[], start: number, end: number): number {
  let capitals = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const word = words[i]!;
    if (!word.letter) continue;
    letters++;
    if (word.capital > 0) capitals++;
  }
  return capitals / Math.max(1, letters);
}
