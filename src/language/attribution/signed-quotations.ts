import type { Document } from '../document.ts';
import { CLOSING, INSIDE, OPENING, OUTSIDE } from '../quotation.ts';
import type { Range } from './ranges.ts';
import { signatureBehind } from './signature.ts';

// Tables have one entry for each token or sentence of the document: hence the `!`.

/** A signed quotation or tweet. */
interface Signed {
  /** The dash before the name. */
  readonly dash: number;
  readonly source: Range;
  readonly content: Range;
}

/** For each sentence of a signed quotation, that of the signature included, what is signed there by whom. */
export type SignedSentences = ReadonlyMap<number, Signed>;

/**
 * Finds what is signed behind a dash ("“A disgrace.” — Ana Ortiz, mayor"), of which there are too few in the training texts
 * to be learnt. The content is all that its paragraphs hold before the dash, which may open a paragraph of its own; the
 * signature ends its paragraph. `finite` marks finite verbs.
 */
export function findSigned(document: Document, finite: Uint8Array): SignedSentences {
  const { paragraphs, sentences, sentenceStarts, words, quotes } = document;
  const found = new Map<number, Signed>();
  for (let s = 0; s < paragraphs.length; s++) {
    if (paragraphs[s + 1] === paragraphs[s]) continue;
    for (let dash = Math.max(1, sentenceStarts[s]!); dash < sentenceStarts[s + 1]!; dash++) {
      if (words[dash]!.text !== '-' || quotes[dash] !== OUTSIDE) continue;
      const { name, isTweet } = signatureBehind(document, finite, dash) ?? {};
      if (name === undefined) continue;
      const start = isTweet ? paragraphStart(document, dash - 1) : startOfQuoted(document, dash);
      if (start < 0) continue;
      const signed = { dash, source: name, content: { start, end: dash } };
      for (let own = sentences[start]!; own <= s; own++) found.set(own, signed);
    }
  }
  return found;
}

function paragraphStart(
  { paragraphs, sentences, sentenceStarts }: Document,
  token: number,
): number {
  let sentence = sentences[token]!;
  while (sentence > 0 && paragraphs[sentence - 1] === paragraphs[sentence]) sentence--;
  return sentenceStarts[sentence]!;
}

/** The first token of the quotation that ends at a dash and fills its paragraphs, or −1 if there is none such. */
function startOfQuoted(document: Document, dash: number): number {
  const { quotes } = document;
  const start = paragraphStart(document, dash - 1);
  if (quotes[dash - 1] !== CLOSING || !isQuoted(document, start, dash)) return -1;
  if (!isSpeech(document, start, dash)) return -1;
  let first = start;
  while (first > 0 && quotes[first - 1] === INSIDE) {
    const before = paragraphStart(document, first - 1);
    if (!isQuoted(document, before, first)) return -1;
    first = before;
  }
  return first;
}

/** Whether the tokens are quoted one and all, from an opening mark on. */
function isQuoted({ quotes }: Document, start: number, end: number): boolean {
  return quotes[start] === OPENING && !quotes.subarray(start, end).includes(OUTSIDE);
}

/** Whether a quotation is no title of a work ("“Uptown Funk” — Mark Ronson"): it ends in a stop or is mostly in small letters. */
function isSpeech({ words }: Document, start: number, end: number): boolean {
  if (/^(?:[.!?…]|\.{2,})$/u.test(words[end - 2]?.text ?? '')) return true;
  const held = words.slice(start, end).filter(({ mark }) => !mark);
  return held.filter(({ capital }) => capital > 0).length * 2 <= held.length;
}
