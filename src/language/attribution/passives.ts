import { tagNumber } from '../part-of-speech.ts';
import type { Cue } from './cue-field.ts';
import type { Range } from './ranges.ts';
import type { SentenceView } from './sentence-view.ts';

const ASKED = new Set(['asked', 'questioned', 'pressed', 'quizzed']);
/** What stands in front of "asked" where somebody is asked, not asks. */
const BEFORE_ASKED = new Set('is are was were be been being got when if once while'.split(' '));
const ADVERB = tagNumber('RB');

/** The token in front of the cue's last word that is one of these, over adverbs; undefined if none is. */
function beforeHead(view: SentenceView, cue: Cue, heads: ReadonlySet<string>): number | undefined {
  let head = cue.end - 1;
  while (head > cue.start && !heads.has(view.word(head).lower)) head--;
  if (!heads.has(view.word(head).lower)) return undefined;
  let before = head - 1;
  while (view.holds(before) && view.tag(before) === ADVERB) before--;
  return before;
}

/** Whether the cue tells that somebody was asked: "Asked about the fee, Ruiz left", "Ruiz was asked why". */
export function isAsked(view: SentenceView, cue: Cue): boolean {
  const before = beforeHead(view, cue, ASKED);
  if (before === undefined) return false;
  const opens = before < view.first || (before === view.first && view.word(before).mark);
  return opens || BEFORE_ASKED.has(view.word(before).lower);
}

/** Who did the asking: the source that was found, or who stands behind the cue, if it is led in by "by"; never who was asked. */
export function askerOf(found: Range, view: SentenceView, cue: Cue): readonly Range[] {
  if (view.word(found.start - 1).lower === 'by') return [found];
  const start = cue.end + 1;
  const phrase = view.holds(start) ? (view.parse.phrases[start] ?? 0) : 0;
  if (view.word(cue.end).lower !== 'by' || phrase === 0) return [];
  let end = start + 1;
  while (view.holds(end) && view.parse.phrases[end] === phrase) end++;
  return [{ start, end }];
}

/** Participles of what is said or held of somebody: the subject is what is spoken of, not who speaks. */
const SAID_OF = new Set(
  (
    'accused alleged announced assumed believed blamed called charged cited condemned confirmed considered criticized ' +
    'criticised declared deemed denounced described disclosed dismissed dubbed echoed estimated expected faulted feared ' +
    'hailed identified introduced known labeled labelled lambasted lauded mentioned mocked named nominated perceived ' +
    'portrayed praised predicted presented projected quoted recognized regarded rejected remembered reported revealed ' +
    'rumored rumoured said seen slammed thought touted understood viewed'
  ).split(' '),
);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether the source stands as the subject of a passive of which it is spoken: "Ruiz is expected to resign". */
export function isSpokenOf({ end }: Range, view: SentenceView, cue: Cue): boolean {
  if (end > cue.start) return false;
  const before = beforeHead(view, cue, SAID_OF);
  return before !== undefined && BE.has(view.word(before).lower);
}
