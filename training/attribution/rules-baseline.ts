import type { Document } from '../../src/language/document.ts';
import { CLOSING, INSIDE } from '../../src/language/quotation.ts';
import type { ShallowParse } from '../../src/language/attribution/shallow-parse.ts';
import type { TokenAttribution } from './polnear.ts';

/** The verbs that the rules know. */
const VERBS = new Set(
  (
    'said says say saying told tells added adds noted notes wrote writes asked argued announced ' +
    'reported explained claimed claims stated insisted acknowledged declared replied responded ' +
    'warned suggested tweeted denied confirmed'
  ).split(' '),
);

// Indices run inside sentences of the document: hence the `!`.

/**
 * What rules alone find, to measure the models against: thirty verbs with the nearest noun phrase as source and the rest
 * of the sentence as content, and "according to".
 */
export function findByRules(document: Document, parse: ShallowParse): TokenAttribution[] {
  const found: TokenAttribution[] = [];
  const { words, sentenceStarts } = document;
  for (let s = 0; s + 1 < sentenceStarts.length; s++) {
    const [first, end] = [sentenceStarts[s]!, sentenceStarts[s + 1]!];
    for (let i = first; i < end; i++) {
      const word = words[i]!.lower;
      const one =
        word === 'according' && i + 1 < end && words[i + 1]!.lower === 'to'
          ? accordingTo(document, i, first, end)
          : VERBS.has(word) && document.quotes[i] !== INSIDE
            ? verb(document, parse, i, first, end)
            : undefined;
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

function span(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
}

function accordingTo({ words }: Document, i: number, first: number, end: number): TokenAttribution {
  let stop = i + 2;
  while (stop < end && words[stop]!.lower !== ',' && words[stop]!.lower !== '.') stop++;
  const before = words[i - 1]?.lower === ',' ? i - 1 : i;
  return {
    cue: [i, i + 1],
    source: span(i + 2, stop),
    content: i - first > 3 ? span(first, before) : span(stop + 1, end - 1),
  };
}

function verb(
  { words, quotes }: Document,
  { phrases }: ShallowParse,
  i: number,
  first: number,
  end: number,
): TokenAttribution | undefined {
  let from = i;
  while (from > first && phrases[from - 1] !== 0) from--;
  let to = i + 1;
  const inverted = i > first && (words[i - 1]!.lower === ',' || quotes[i - 1] === CLOSING);
  if (from === i && inverted) while (to < end && phrases[to] !== 0) to++;
  if (from === i && to === i + 1) return undefined;
  const comma = from > first && words[from - 1]!.lower === ',';
  const before = comma || (from > first && quotes[from - 1] === CLOSING);
  const stop = words[end - 1]!.lower === '.' ? end - 1 : end;
  return {
    cue: [i],
    source: from < i ? span(from, i) : span(i + 1, to),
    content: before ? span(first, comma ? from - 1 : from) : span(to, stop),
  };
}
