import { mayCloseSentence, opensSentence } from './abbreviations.ts';
import { UPPER, characterClass } from './characters.ts';

/** A sentence longer than this is cut, so that no stage meets an endless one (tables, lists, text without stops). */
export const LONGEST_SENTENCE = 150;

const CLOSERS = `"”’'»)]`;
const OPENERS = `"“‘'«([„`;

interface TokenSpans {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

// Indices run over the tokens of a paragraph, which the arrays hold: hence the `!`.

/**
 * Cuts one paragraph, the tokens `[first, end)`, into sentences and hands the end of each to `sink`. It goes by the
 * tokens, which know the abbreviations of news, and not by Intl.Segmenter, which breaks after "Sen." and whose
 * rules differ with the browser's ICU: the models must see the sentences they were trained on. Quotation marks
 * and brackets that are glued to the full stop stay with their sentence.
 */
export function splitSentences(
  tokens: TokenSpans,
  first: number,
  end: number,
  sink: (end: number) => void,
): void {
  let start = first;
  let i = first;
  while (i < end) {
    const stop = endsHere(tokens, i, end);
    if (stop > 0) {
      sink(stop);
      start = stop;
      i = stop;
    } else if (i + 1 - start >= LONGEST_SENTENCE) {
      sink(i + 1);
      start = i + 1;
      i++;
    } else i++;
  }
  if (start < end) sink(end);
}

/** Where the sentence ends if the token closes it, else 0. The last sentence of a paragraph needs no stop. */
function endsHere(tokens: TokenSpans, i: number, end: number): number {
  const { text, starts, ends } = tokens;
  const mark = text[starts[i]!]!;
  const stop = mark === '.' || mark === '!' || mark === '?' || mark === '…';
  const abbreviated = !stop && text[ends[i]! - 1] === '.' && mayCloseSentence(wordAt(tokens, i));
  if (!stop && !abbreviated) return 0;
  let next = i + 1;
  while (next < end && glued(tokens, next) && isOneOf(tokens, next, CLOSERS)) next++;
  if (next >= end) return 0;
  if (glued(tokens, next) && !isOneOf(tokens, next, OPENERS)) return 0;
  if (!startsSentence(tokens, next, end, mark === '…' || ends[i]! - starts[i]! > 1)) return 0;
  return abbreviated && !opensSentence(wordAt(tokens, next)) ? 0 : next;
}

/** Whether a sentence may start here: a capital, a digit, or an opening mark before one. */
function startsSentence(
  tokens: TokenSpans,
  next: number,
  end: number,
  afterDots: boolean,
): boolean {
  const { text, starts } = tokens;
  const first = isOneOf(tokens, next, OPENERS) && next + 1 < end ? next + 1 : next;
  const unit = text.charCodeAt(starts[first]!);
  if (characterClass(unit) === UPPER) return true;
  return !afterDots && /[\p{N}$€£@#•–—-]/u.test(text[starts[first]!]!);
}

function glued({ starts, ends }: TokenSpans, i: number): boolean {
  return starts[i] === ends[i - 1];
}

function isOneOf({ text, starts, ends }: TokenSpans, i: number, marks: string): boolean {
  const length = ends[i]! - starts[i]!;
  if (length === 1) return marks.includes(text[starts[i]!]!);
  return length === 2 && text.slice(starts[i], ends[i]) === "''";
}

function wordAt({ text, starts, ends }: TokenSpans, i: number): string {
  return text.slice(starts[i], ends[i]);
}
