import type { Cue } from './cue-field.ts';
import type { Roles } from './find-roles.ts';
import { askerOf, isAsked, isSpokenOf } from './passives.ts';
import type { SentenceView } from './sentence-view.ts';
import { trimSource } from './trim-source.ts';
import { withVerb } from './whole-clause.ts';

/** The reading that was chosen, put right where its grammar leaves no doubt. */
export function refineRoles(chosen: Roles, view: SentenceView, cue: Cue): Roles {
  const content = withVerb(chosen.content, view, cue);
  const [source] = chosen.source;
  if (source === undefined) return { source: [], content };
  if (isAsked(view, cue)) return { source: askerOf(source, view, cue), content };
  if (!isSpokenOf(source, view, cue)) return { source: [trimSource(source, view)], content };
  const isTold = content.some(({ start }) => start < cue.start);
  const isEmpty = view.word(source.end - 1).lower === 'it';
  return { source: [], content: isTold || isEmpty ? content : [source, ...content] };
}
