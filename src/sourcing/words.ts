import type { Analysis, Span } from '../language/analysis.ts';

/** The words of an article, ready for look-up by offset. Word numbers are indices into these arrays. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the sentence that holds each word. */
  readonly sentences: Int32Array;
  /** Lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  /** Part of speech: indices into `tagNames` of language/part-of-speech.ts. */
  readonly tags: Uint8Array;
  /** Which words are used alike; negative where that is not known. */
  readonly classes: Int16Array;
  /** 1 where the word stands inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** Half-open run of word numbers. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const opening = /^[“«„]/u;
const closing = /^[”»]/u;

/** Marks the words between quotation marks; a mark left open ends with its paragraph. */
function markQuoted(text: string, starts: Int32Array, ends: Int32Array): Uint8Array {
  const quoted = new Uint8Array(starts.length);
  let open = false;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0;
    const gap = text.slice(i > 0 ? (ends[i - 1] ?? 0) : 0, start);
    if (gap.includes('\n')) open = false;
    const word = text.slice(start, ends[i]);
    if (opening.test(word)) open = true;
    else if (closing.test(word)) open = false;
    else if (word === '"' || word === '``' || word === "''") open = !open;
    else if (open) quoted[i] = 1;
  }
  return quoted;
}

/** The words of the text as the analysis divides them. */
export function readWords(text: string, analysis: Analysis): Words {
  const { starts, ends, sentences, tags, classes } = analysis.tokens;
  const lower: string[] = [];
  for (let i = 0; i < starts.length; i++) {
    lower.push(text.slice(starts[i], ends[i]).toLowerCase().replaceAll('’', "'"));
  }
  const quoted = markQuoted(text, starts, ends);
  return { text, count: starts.length, starts, ends, sentences, lower, tags, classes, quoted };
}

/** Number of the first word that ends after the offset; the count of words if there is none. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie, at least in part, in the span. */
export function runOf(words: Words, span: Span): Run {
  const from = wordAt(words, span[0]);
  let to = from;
  while (to < words.count && (words.starts[to] ?? 0) < span[1]) to++;
  return { from, to };
}

/** The word in lower case, or '' beyond the ends of the text. */
export const wordOf = (words: Words, index: number): string => words.lower[index] ?? '';

/** The words of a run as they are written, with every white space as one space. */
export function written(words: Words, run: Run): string {
  if (run.to <= run.from) return '';
  return words.text
    .slice(words.starts[run.from], words.ends[run.to - 1])
    .replace(/[\s\u00a0]+/gu, ' ');
}

/** Whether the word begins with a capital letter. */
export function isCapital(words: Words, index: number): boolean {
  return /^\p{Lu}/u.test(words.text.slice(words.starts[index], words.ends[index]));
}

/** Whether the word has a letter or a digit. */
export const isWord = (words: Words, index: number): boolean =>
  /[\p{L}\p{N}]/u.test(wordOf(words, index));

/** Whether the word is a hyphen or slash between two words without white space. */
export const isJoint = (words: Words, index: number): boolean =>
  /^[-/–&]$/u.test(wordOf(words, index)) &&
  words.ends[index - 1] === words.starts[index] &&
  words.ends[index] === words.starts[index + 1];

/** Whether the word is a possessive ending, or ends in one. */
export const isPossessiveMark = (words: Words, index: number): boolean =>
  wordOf(words, index) === "'s" || wordOf(words, index) === "'";

/** Whether a sentence begins with the word. */
export const isStart = (words: Words, index: number): boolean =>
  words.sentences[index] !== words.sentences[index - 1];
