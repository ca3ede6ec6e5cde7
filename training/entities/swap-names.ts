import type { TokenSpan } from '../../src/language/crf/labels.ts';
import type { EntityDocument, EntitySentence } from '../corpora/entity-documents.ts';

/**
 * Copies of documents in which each name stands where another of its type stood (mention replacement, Dai and Adel
 * 2020): from a small corpus the model learns where names stand rather than which they are.
 */
export function swappedCopies(
  documents: readonly EntityDocument[],
  copies: number,
  random: () => number,
): EntityDocument[] {
  const names = namesByType(documents);
  return Array.from({ length: copies }, () =>
    documents.map((document) => document.map((sentence) => swap(sentence, names, random))),
  ).flat();
}

type Names = ReadonlyMap<number, readonly (readonly string[])[]>;

function namesByType(documents: readonly EntityDocument[]): Names {
  const names = new Map<number, (readonly string[])[]>();
  for (const { tokens, spans } of documents.flat()) {
    for (const { start, end, type } of spans) {
      const known = names.get(type) ?? [];
      known.push(tokens.slice(start, end));
      names.set(type, known);
    }
  }
  return names;
}

function swap(sentence: EntitySentence, names: Names, random: () => number): EntitySentence {
  const tokens: string[] = [];
  const spans: TokenSpan[] = [];
  let at = 0;
  for (const { start, end, type } of sentence.spans) {
    tokens.push(...sentence.tokens.slice(at, start));
    const choices = names.get(type) ?? [];
    const name =
      choices[Math.floor(random() * choices.length)] ?? sentence.tokens.slice(start, end);
    spans.push({ start: tokens.length, end: tokens.length + name.length, type });
    tokens.push(...name);
    at = end;
  }
  tokens.push(...sentence.tokens.slice(at));
  return { tokens, spans };
}
