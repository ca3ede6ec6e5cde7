import type { Document } from '../document.ts';
import { EDGE, type Word } from '../word.ts';
import type { Range } from './ranges.ts';
import type { ShallowParse } from './shallow-parse.ts';

/** What stands for tags and quotation states beyond the sentence. */
const TAG_BEFORE = 90;
const TAG_AFTER = 91;
const NO_QUOTE = 5;

/** How much of a sentence is quoted. */
export const UNQUOTED = 0;
export const PARTLY_QUOTED = 1;
export const MOSTLY_QUOTED = 2;
export const WHOLLY_QUOTED = 3;

// Indices are checked against the sentence, which lies inside the document's arrays: hence the `!`.

/** One sentence of a document, or a part of one; beyond its ends there are only edges. */
export class SentenceView {
  readonly first: number;
  readonly end: number;
  /** UNQUOTED, PARTLY_QUOTED, MOSTLY_QUOTED or WHOLLY_QUOTED. */
  readonly quoted: number;

  constructor(
    readonly document: Document,
    readonly parse: ShallowParse,
    readonly index: number,
    part?: Range,
  ) {
    this.first = part?.start ?? document.sentenceStarts[index]!;
    this.end = part?.end ?? document.sentenceStarts[index + 1]!;
    this.quoted = quotedShare(document, this.first, this.end);
  }

  holds(i: number): boolean {
    return i >= this.first && i < this.end;
  }

  word(i: number): Word {
    return this.holds(i) ? this.document.words[i]! : EDGE;
  }

  /** Hash of the word in small letters. */
  folded(i: number): number {
    return this.holds(i) ? this.document.words[i]!.folded : EDGE.folded;
  }

  stem(i: number): number {
    return this.holds(i) ? this.parse.stems[i]! : EDGE.folded;
  }

  tag(i: number): number {
    if (i < this.first) return TAG_BEFORE;
    return i < this.end ? this.document.tags[i]! : TAG_AFTER;
  }

  quote(i: number): number {
    return this.holds(i) ? this.document.quotes[i]! : NO_QUOTE;
  }
}

function quotedShare({ quotes }: Document, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (quotes[i]! > 0) count++;
  if (count === 0) return UNQUOTED;
  if (count === end - first) return WHOLLY_QUOTED;
  return count * 2 > end - first ? MOSTLY_QUOTED : PARTLY_QUOTED;
}

/** A distance in tokens, coarser the farther: 0 to 4, then 5 (to 6), 6 (to 9), 7 (to 14), 8 (to 22), 9. */
export function distanceBin(distance: number): number {
  const far = Math.abs(distance);
  const bin = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : 9;
  return distance < 0 ? -bin : bin;
}

/** 1 for each token of a sentence, numbered from its first, that belongs to another cue than this. */
export function otherCues(view: SentenceView, cue: Range, cues: readonly Range[]): Uint8Array {
  const flags = new Uint8Array(view.end - view.first);
  for (const other of cues) {
    if (other.start === cue.start) continue;
    flags.fill(1, other.start - view.first, other.end - view.first);
  }
  return flags;
}
