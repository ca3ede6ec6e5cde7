import type { SentenceView } from './sentence-view.ts';

/** Who and what headlines quote by their role alone. */
const SPEAKERS = new Set(
  (
    'governor mayor president premier chancellor minister secretary senator lawmaker lawmakers ' +
    'prosecutor prosecutors attorney lawyer lawyers judge court police sheriff coroner fbi ' +
    'official officials spokesman spokeswoman spokesperson ministry government agency ' +
    'expert experts scientist scientists researchers economist economists analyst analysts ' +
    'critics witness witnesses source sources report reports study studies survey poll'
  ).split(' '),
);

/**
 * The colon of a headline that gives somebody's words without quotation marks ("Governor: Relief will take years"), or
 * −1. A headline is the first line of a text and has no stop.
 */
export function headlineColon({ document, parse, index, first, end }: SentenceView): number {
  const colon = parse.speakers.colons[index] ?? -1;
  if (index > 0 || colon < first || colon >= end - 1) return -1;
  if (document.words[end - 1]?.mark === true) return -1;
  return SPEAKERS.has(document.words[colon - 1]?.lower ?? '') ? colon : -1;
}

/** What kind of article it is, not who speaks. */
const RUBRICS = new Set(
  (
    'analysis opinion editorial commentary comment review explainer live update updates breaking ' +
    'exclusive watch video photo photos pictures gallery podcast quiz factbox timeline profile'
  ).split(' '),
);

/** The colon behind the name of a kind of article ("Analysis: Why the tunnel is late"), or −1. */
export function rubricColon({ document, parse, index, first, end }: SentenceView): number {
  const colon = parse.speakers.colons[index] ?? -1;
  const inside = colon === first + 1 && colon < end;
  return inside && RUBRICS.has(document.words[first]?.lower ?? '') ? colon : -1;
}
