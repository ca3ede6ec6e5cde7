import { OPENING } from '../quotation.ts';
import type { SentenceView } from './sentence-view.ts';
import { MODAL, VERB } from './shallow-parse.ts';

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
    verbs: neighbours(view, parse.kinds, VERB, MODAL),
    cues: neighbours(view, parse.levels, STRONG),
    quotes: neighbours(view, document.quotes, OPENING),
    finites: neighbours(view, parse.finite, 1),
    setting: settingOf(view),
    label: colons[index]!,
    speaker: frequency * 2 + capitals[index]!,
  };
}

/** The nearest tokens whose number in a table is at least `least` and at most `most`. */
function neighbours(
  { first, end }: SentenceView,
  table: Uint8Array,
  least: number,
  most = 255,
): Neighbours {
  const before = new Int32Array(end - first);
  const after = new Int32Array(end - first);
  let last = -1;
  for (let i = first; i < end; i++) {
    before[i - first] = last;
    if (table[i]! >= least && table[i]! <= most) last = i;
  }
  last = -1;
  for (let i = end - 1; i >= first; i--) {
    after[i - first] = last;
    if (table[i]! >= least && table[i]! <= most) last = i;
  }
  return { before, after };
}

/** What kind of sentence it is: a headline or caption without a stop, one that ends in a colon, a first one. */
function settingOf(view: SentenceView): number {
  const last = view.word(view.end - 1);
  const stop = last.text === ':' ? 2 : last.mark ? 1 : 0;
  return stop * 2 + (view.index === 0 ? 1 : 0);
}
