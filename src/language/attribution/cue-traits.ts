import { mix } from '../hash.ts';
import type { Cue } from './cue-field.ts';
import type { SentenceView } from './sentence-view.ts';
import { VERB } from './shallow-parse.ts';

// Tables have one entry for each token of the document: hence the `!`.

/** What all tokens of a sentence see of its cue. */
export interface CueTraits {
  readonly cue: Cue;
  /** Stem, tag and fine class of the cue's main word. */
  readonly head: number;
  readonly headTag: number;
  readonly headClass: number;
  /** The whole cue. */
  readonly whole: number;
  readonly tagAfter: number;
  readonly tagBefore: number;
  readonly quotes: number;
  /** Whether the cue stands at an end of the sentence. */
  readonly atEdge: number;
  readonly context: number;
}

/** Reads them off the sentence. */
export function traitsOf(view: SentenceView, cue: Cue): CueTraits {
  const head = headOf(view, cue);
  let whole = 0;
  for (let i = cue.start; i < cue.end; i++) whole = mix(whole, view.folded(i));
  const tagAfter = view.tag(cue.end);
  const tagBefore = view.tag(cue.start - 1);
  const atEdge = (view.end - cue.end <= 1 ? 2 : 0) + (cue.start === view.first ? 1 : 0);
  return {
    cue,
    head: view.stem(head),
    headTag: view.tag(head),
    headClass: view.word(head).fine,
    whole,
    tagAfter,
    tagBefore,
    quotes: mix(view.quote(cue.start - 1), view.quote(cue.end)) * 4 + view.quoted,
    atEdge,
    context: mix(mix(tagAfter, tagBefore), view.quoted * 4 + atEdge),
  };
}

/** The cue's main word: the last that is often part of cues, else the last verb, else its last word. */
function headOf(view: SentenceView, cue: Cue): number {
  for (let i = cue.end - 1; i >= cue.start; i--) if (view.parse.levels[i]! >= 2) return i;
  for (let i = cue.end - 1; i >= cue.start; i--) if (view.parse.kinds[i] === VERB) return i;
  return cue.end - 1;
}
