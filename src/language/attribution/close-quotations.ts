import type { Document } from '../document.ts';
import { INSIDE, OPENING, OUTSIDE } from '../quotation.ts';

// Indices are tokens and sentences of the document: hence the `!`.

/**
 * The document with the words of quotations that are never closed taken as unquoted. A paragraph that ends inside a
 * quotation is the convention for long ones if the next paragraph opens with a mark again; otherwise the closing mark was
 * forgotten, and "the lawyer said" behind the opening one is not part of what he said.
 */
export function withoutUnclosedQuotations(document: Document): Document {
  const { paragraphs, sentenceStarts, length } = document;
  let quotes: Uint8Array | undefined;
  for (let s = 0; s < paragraphs.length; s++) {
    const last = sentenceStarts[s + 1]! - 1;
    const ends = s + 1 === paragraphs.length || paragraphs[s + 1] !== paragraphs[s];
    if (!ends || document.quotes[last] !== INSIDE) continue;
    if (last + 1 < length && document.quotes[last + 1] === OPENING) continue;
    quotes ??= document.quotes.slice();
    for (let i = last; i >= 0 && quotes[i] === INSIDE; i--) quotes[i] = OUTSIDE;
  }
  return quotes === undefined ? document : { ...document, quotes };
}
