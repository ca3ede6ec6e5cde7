import type { Document } from './document.ts';
import { markQuotations } from './quotation.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A document whose sentences and tokens are given: corpora come that way. The text is the tokens with a space between
 * them, one line a sentence; each sentence is a paragraph.
 */
export function documentOfTokens(
  sentences: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Document {
  const tokens = sentences.flat();
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    starts[index] = at;
    ends[index] = at + token.length;
    at += token.length + 1;
  }
  const sentenceStarts = new Int32Array(sentences.length + 1);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, sentence] of sentences.entries()) {
    const start = sentenceStarts[index] ?? 0;
    sentenceStarts[index + 1] = start + sentence.length;
    sentenceOf.fill(index, start, start + sentence.length);
  }
  const document = {
    text: sentences.map((sentence) => sentence.join(' ')).join('\n'),
    length: tokens.length,
    starts,
    ends,
    words: tokens.map((token) => vocabulary.word(token)),
    sentences: sentenceOf,
    quotes: new Uint8Array(tokens.length),
    quoteNumbers: new Int32Array(tokens.length),
    tags: new Uint8Array(tokens.length),
    sentenceStarts,
    paragraphs: Int32Array.from(sentences.keys()),
  };
  markQuotations(document, 0, tokens.length, 0);
  return document;
}
