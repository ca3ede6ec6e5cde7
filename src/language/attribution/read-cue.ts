import { findRoles, type RoleChoice, type RoleModels } from './choose-roles.ts';
import type { Cue } from './cue-field.ts';
import type { CueSetting } from './cue-setting.ts';
import type { Roles } from './find-roles.ts';
import { headlineColon } from './headline.ts';
import { isHearsay } from './hearsay.ts';
import type { Range } from './ranges.ts';
import { withContentBefore } from './said-last.ts';
import type { SentenceView } from './sentence-view.ts';
import { isTranscript } from './speakers.ts';

/** How a cue's own sentence was read. */
interface CueReading extends RoleChoice {
  /** By a rule that leaves no doubt: whose turn it is in a transcript, who signs, or an opening "Reportedly". */
  readonly isCertain: boolean;
}

/** Source and content of a cue in its own sentence: by the models, and by rule where those have seen too little. */
export function readCue(setting: CueSetting, models: RoleModels): CueReading {
  const { view, cue } = setting;
  const choice = findRoles(setting, models);
  const turn = turnOf(view, cue) ?? signatureOf(view, cue);
  if (turn !== undefined) return { ...choice, ...turn, isCertain: true };
  const roles = withContentBefore(view, cue, choice);
  const isCertain = cue.start === view.first && isHearsay(view, cue.start);
  if (!isCertain || roles.content.length > 0) return { ...choice, ...roles, isCertain };
  return { ...choice, source: [], content: restOf(view, cue), isCertain };
}

/** The sentence behind its opening word, without the comma and the stop. */
function restOf({ document, end }: SentenceView, cue: Cue): Range[] {
  const start = document.words[cue.end]?.mark === true ? cue.end + 1 : cue.end;
  const stop = document.words[end - 1]?.mark === true ? end - 1 : end;
  return start < stop ? [{ start, end: stop }] : [];
}

/** Who speaks and what, if the cue is the colon behind a speaker's name in a transcript or a headline. */
function turnOf(view: SentenceView, cue: Cue): Roles | undefined {
  const { document, parse, index, first, end } = view;
  const { speakers } = parse;
  const isTurn = speakers.colons[index] === cue.start && isTranscript(speakers, index);
  if (!isTurn && headlineColon(view) !== cue.start) return undefined;
  const name = document.words[first]?.mark === true ? first + 1 : first;
  return {
    source: [{ start: name, end: cue.start }],
    content: cue.end < end ? [{ start: cue.end, end }] : [],
  };
}

/** Who signs what, if the cue is the dash before a signature. */
function signatureOf({ parse, index }: SentenceView, cue: Cue): Roles | undefined {
  const signed = parse.signed.get(index);
  if (signed?.dash !== cue.start) return undefined;
  return { source: [signed.source], content: [signed.content] };
}
