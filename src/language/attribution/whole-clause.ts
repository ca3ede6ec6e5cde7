import { tagNumber } from '../part-of-speech.ts';
import type { Cue } from './cue-field.ts';
import type { Range } from './ranges.ts';
import type { SentenceView } from './sentence-view.ts';
import { MODAL, VERB } from './shallow-parse.ts';

/** Cues behind which a clause stands also without "that". */
const CLAUSAL = new Set('said says say argued argues insisted insists'.split(' '));

const GERUND = tagNumber('VBG');
const STOPS = new Set(['.', '!', '?', ',', ';', ':']);

/**
 * The contents with the one behind a verb of saying drawn out to the sentence's end if it stops short of its verb: "said
 * the dam, which is old, will be shut" cannot end at "the dam".
 */
export function withVerb(
  content: readonly Range[],
  view: SentenceView,
  cue: Cue,
): readonly Range[] {
  const last = content.at(-1);
  if (last === undefined || !isUnfinished(last, view, cue)) return content;
  let end = view.end;
  while (end > last.end && STOPS.has(view.word(end - 1).lower)) end--;
  return [...content.slice(0, -1), { start: last.start, end }];
}

/** What may stand between a subject and its verb opens with one of these; "and" joins a second subject. */
const OPENINGS = new Set([',', 'and', '-', '(']);

function isUnfinished({ start, end }: Range, view: SentenceView, cue: Cue): boolean {
  if (start !== cue.end || view.quote(start) > 0) return false;
  const { finite } = view.parse;
  if (!OPENINGS.has(view.word(end).lower) || hasVerb(view, start, end)) return false;
  const isClause = view.word(start).lower === 'that' || CLAUSAL.has(view.word(cue.end - 1).lower);
  return isClause && finite.subarray(end, view.end).includes(1);
}

/** Whether there is a verb that may be the clause's: "covered" is often taken for a participle; "fighting" is none. */
function hasVerb(view: SentenceView, start: number, end: number): boolean {
  const { kinds } = view.parse;
  for (let i = start; i < end; i++) {
    if (kinds[i] === MODAL || (kinds[i] === VERB && view.tag(i) !== GERUND)) return true;
  }
  return false;
}
