import { markQuotations } from './quotation.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

/**
 * A text as all stages of the engine see it: what is read once and shared. Tokens are numbered from 0 in reading
 * order; sentences and paragraphs are half-open ranges of tokens. Offsets are UTF-16 units.
 */
export interface Document {
  readonly text: string;
  /** How many tokens there are; the arrays below have one entry for each. */
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: readonly Word[];
  /** The sentence of each token. */
  readonly sentences: Int32Array;
  /** OUTSIDE, INSIDE, OPENING or CLOSING of quotation.ts. */
  readonly quotes: Uint8Array;
  /** Which quotation a token stands in, from 1; 0 outside. */
  readonly quoteNumbers: Int32Array;
  /** Parts of speech, indices into `tagNames`; zeros until the tagger has run. */
  readonly tags: Uint8Array;
  /** The first token of each sentence, and one entry more: the number of tokens. */
  readonly sentenceStarts: Int32Array;
  /** The paragraph of each sentence. */
  readonly paragraphs: Int32Array;
}

/** Work that can pause: it yields wherever it may be interrupted, some hundred tokens apart. */
export type Stage<Result> = Generator<void, Result, void>;

/** Runs a stage to its end at once. */
export function finish<Result>(stage: Stage<Result>): Result {
  for (;;) {
    const step = stage.next();
    if (step.done === true) return step.value;
  }
}

const TOKENS_PER_STEP = 400;

/** Reads a text: paragraphs (separated by line feeds), sentences, tokens, words and quotation marks. */
export function* readDocument(text: string, vocabulary: Vocabulary): Stage<Document> {
  const starts: number[] = [];
  const ends: number[] = [];
  const paragraphEnds: number[] = [];
  let pending = 0;
  for (const [from, to] of lines(text)) {
    for (const [start, end] of pieces(text, from, to)) {
      tokenise(text, start, end, (tokenStart, tokenEnd) => {
        starts.push(tokenStart);
        ends.push(tokenEnd);
      });
      if (starts.length - pending < TOKENS_PER_STEP && end - start < LONGEST_PIECE) continue;
      pending = starts.length;
      yield;
    }
    if (starts.length > (paragraphEnds.at(-1) ?? 0)) paragraphEnds.push(starts.length);
  }
  const tokens = {
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quotes: new Uint8Array(starts.length),
    quoteNumbers: new Int32Array(starts.length),
  };
  const sentences = yield* readSentences(tokens, paragraphEnds);
  const words = yield* readWords(tokens, vocabulary);
  return {
    ...tokens,
    ...sentences,
    words,
    length: words.length,
    tags: new Uint8Array(words.length),
  };
}

/** The spans of the lines of a text; a line feed, alone or after a carriage return, ends a line. */
function* lines(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

const LONGEST_PIECE = 20_000;

/**
 * A line in pieces that can be read at one go: cut at the first space behind 20,000 units, or after twice as many where
 * there is none, but never between the halves of a character.
 */
function* pieces(text: string, from: number, to: number): Generator<[start: number, end: number]> {
  let start = from;
  while (to - start > LONGEST_PIECE) {
    const room = text.slice(start + LONGEST_PIECE, Math.min(to, start + 2 * LONGEST_PIECE));
    const space = room.indexOf(' ');
    const end = start + LONGEST_PIECE + (space < 0 ? room.length : space);
    const halved = end < to && isLowSurrogate(text.charCodeAt(end));
    yield [start, halved ? end - 1 : end];
    start = halved ? end - 1 : end;
  }
  if (start < to) yield [start, to];
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

type SentenceTable = Pick<Document, 'sentences' | 'sentenceStarts' | 'paragraphs'>;

function* readSentences(
  tokens: Pick<Document, 'text' | 'starts' | 'ends' | 'quotes' | 'quoteNumbers'>,
  paragraphEnds: readonly number[],
): Stage<SentenceTable> {
  const sentences = new Int32Array(tokens.starts.length);
  const sentenceStarts = [0];
  const paragraphs: number[] = [];
  let first = 0;
  let quotation = 0;
  for (const [paragraph, end] of paragraphEnds.entries()) {
    quotation = markQuotations(tokens, first, end, quotation);
    splitSentences(tokens, first, end, (stop) => {
      sentences.fill(paragraphs.length, sentenceStarts.at(-1), stop);
      sentenceStarts.push(stop);
      paragraphs.push(paragraph);
    });
    first = end;
    yield;
  }
  return {
    sentences,
    sentenceStarts: Int32Array.from(sentenceStarts),
    paragraphs: Int32Array.from(paragraphs),
  };
}

function* readWords(
  tokens: Pick<Document, 'text' | 'starts' | 'ends'>,
  vocabulary: Vocabulary,
): Stage<Word[]> {
  const { text, starts, ends } = tokens;
  const words: Word[] = [];
  for (let i = 0; i < starts.length; i++) {
    words.push(vocabulary.word(text.slice(starts[i], ends[i])));
    if (i % TOKENS_PER_STEP === 0) yield;
  }
  return words;
}
