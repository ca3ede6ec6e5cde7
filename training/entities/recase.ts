import type { EntityDocument, EntitySentence } from '../corpora/entity-documents.ts';

const SHARE = 0.25;
const SMALL = new Set('a an the of in on at to for and or but by with from as is nor'.split(' '));

/**
 * Copies of some documents in which some sentences are set in capitals or as headlines, so that the tagger learns that
 * capitals may mean nothing there.
 */
export function recasedCopies(
  documents: readonly EntityDocument[],
  random: () => number,
): EntityDocument[] {
  return documents.filter(() => random() < SHARE).map((document) => recase(document, random));
}

function recase(document: EntityDocument, random: () => number): EntityDocument {
  return document.map((sentence) => {
    const dice = random();
    if (dice < SHARE / 2) return inCapitals(sentence);
    return dice < SHARE ? asHeadline(sentence) : sentence;
  });
}

function inCapitals({ tokens, spans }: EntitySentence): EntitySentence {
  return { tokens: tokens.map((token) => token.toUpperCase()), spans };
}

function asHeadline({ tokens, spans }: EntitySentence): EntitySentence {
  return {
    tokens: tokens.map((token, index) =>
      index > 0 && SMALL.has(token) ? token : token.slice(0, 1).toUpperCase() + token.slice(1),
    ),
    spans,
  };
}
