import { OPENING } from '../quotation.ts';
import type { SentenceView } from './sentence-view.ts';

// Indices run inside the sentence, whose tables have an entry for each token: hence the `!`.

const STRONG = 2;

/** For each token of a sentence, the nearest other token before or after it that answers a question; −1 for none. */
export interface Neighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** What the tokens of a sentence have around them. */
export interface CueContext {
  readonly verbs: Neighbours;
  readonly cues: Neighbours;
  readonly quotes: Neighbours;
  readonly finites: Neighbours;
  readonly setting: number;
  /** The colon behind a speaker's name, or −1, and how the name and the text look. */
  readonly label: number;
  readonly speaker: number;
}

/** Reads it off a sentence. */
export function cueContextOf(view: SentenceView): CueContext {
  const { parse, document, index } = view;
  const { colons, capitals, frequency } = parse.speakers;
  return {
    verbs: neighbours(view, (i) => parse.kinds[i]! > 0 && parse.kinds[i]! <= 2),
    cues: neighbours(view, (i) => parse.levels[i]! >= STRONG),
    quotes: neighbours(view, (i) => document.quotes[i]! >= OPENING),
    finites: neighbours(view, (i) => parse.finite[i] === 1),
    setting: settingOf(view),
    label: colons[index]!,
    speaker: frequency * 2 + capitals[index]!,
  };
}

function neighbours(view: SentenceView, matches: (i: number) => boolean): Neighbours {
  const size = view.end - view.first;
  const table = { before: new Int32Array(size), after: new Int32Array(size) };
  let last = -1;
  for (let i = view.first; i < view.end; i++) {
    table.before[i - view.first] = last;
    if (matches(i)) last = i;
  }
  last = -1;
  for (let i = view.end - 1; i >= view.first; i--) {
    table.after[i - view.first] = last;
    if (matches(i)) last = i;
  }
  return table;
}

/** What kind of sentence it is: a headline or caption without a stop, one that ends in a colon, a first one. */
function settingOf(view: SentenceView): number {
  const last = view.word(view.end - 1);
  const stop = last.text === ':' ? 2 : last.mark ? 1 : 0;
  return stop * 2 + (view.index === 0 ? 1 : 0);
}
