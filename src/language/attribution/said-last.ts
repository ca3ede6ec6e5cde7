import type { Cue } from './cue-field.ts';
import type { Roles } from './find-roles.ts';
import type { Range } from './ranges.ts';
import { UNQUOTED, type SentenceView } from './sentence-view.ts';

/** How what may stand behind the verb begins: when or how it was said. */
const TAIL = new Set(
  (
    'on late early in at during today yesterday tonight this last earlier ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** A tail is no longer than "in a statement late on Wednesday night". */
const LONGEST_TAIL = 8;

/**
 * The roles of a sentence that names its source last, as news wires do ("Prices rose in May, the ministry said on
 * Monday."): what stands before the comma is all that can have been said. The tagger learnt from outlets that seldom write
 * so and may take the day for the content, or nothing, or the last clause.
 */
export function withContentBefore(view: SentenceView, cue: Cue, roles: Roles): Roles {
  const [source] = roles.source;
  if (view.quoted !== UNQUOTED || source?.end !== cue.start || !isSaying(view, cue)) return roles;
  const comma = source.start - 1;
  const content = { start: view.first, end: comma };
  if (view.word(comma).lower !== ',' || !hasVerb(view, content)) return roles;
  if (!isTail(view, cue.end)) return roles;
  const spoken = roles.content.every(({ start, end }) => end <= comma || start >= cue.end);
  return spoken ? { source: roles.source, content: [content] } : roles;
}

function isSaying(view: SentenceView, cue: Cue): boolean {
  return /^(?:said|says|told|announced|reported|confirmed|added)$/u.test(
    view.word(cue.start).lower,
  );
}

function hasVerb({ parse }: SentenceView, { start, end }: Range): boolean {
  return parse.finite.subarray(start, end).includes(1);
}

/** Whether the rest of the sentence tells no more than when or how something was said. */
function isTail(view: SentenceView, start: number): boolean {
  const end = view.word(view.end - 1).mark ? view.end - 1 : view.end;
  if (end - start > LONGEST_TAIL) return false;
  for (let i = start; i < end; i++) {
    if (view.word(i).mark || view.parse.finite[i] === 1) return false;
  }
  return start >= end || TAIL.has(view.word(start).lower);
}
