import type { Document, Stage } from '../document.ts';
import { completeChain, withInner, type Bare } from './chains.ts';
import { findClauseBreaks } from './clause-breaks.ts';
import type { Cue } from './cue-field.ts';
import type { CueSetting } from './cue-setting.ts';
import { extendContent } from './extend.ts';
import type { FoundCue } from './find-cues.ts';
import { findRoles, type RoleModels } from './choose-roles.ts';
import type { Roles } from './find-roles.ts';
import { headlineColon } from './headline.ts';
import { isHearsay } from './hearsay.ts';
import type { AttributionModels } from './models.ts';
import { cutRange, type Range } from './ranges.ts';
import { withContentBefore } from './said-last.ts';
import { SentenceView, otherCues } from './sentence-view.ts';
import type { ShallowParse } from './shallow-parse.ts';
import { isTranscript } from './speakers.ts';

/** An attribution in tokens of the document. */
export interface TokenAttribution {
  readonly cue: FoundCue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

type Models = RoleModels & Pick<AttributionModels, 'extension'>;

/** Finds source and content of cues, given for each sentence; a cue without content is none, unless it tells of another. */
export function* assignRoles(
  document: Document,
  parse: ShallowParse,
  cuesOf: readonly (readonly FoundCue[])[],
  models: Models,
): Stage<TokenAttribution[]> {
  const counts = Uint8Array.from(cuesOf, (cues) => Math.min(255, cues.length));
  const found: TokenAttribution[] = [];
  for (const [s, cues] of cuesOf.entries()) {
    if (cues.length === 0) continue;
    const view = new SentenceView(document, parse, s);
    const clauses = findClauseBreaks(view);
    const spoken: TokenAttribution[] = [];
    const bare: Bare[] = [];
    for (const cue of cues) {
      const roles =
        turnOf(view, cue) ??
        rolesOf({ view, cue, others: otherCues(view, cue, cues), clauses }, models);
      const content = extendContent(
        document,
        parse,
        { cue, hasSource: roles.source.length > 0, content: roles.content },
        counts,
        models.extension,
      );
      const free = [cue, ...roles.source].reduce<readonly Range[]>(cutRange, content);
      if (free.length > 0) spoken.push({ cue, source: roles.source, content: free });
      else bare.push({ cue, source: roles.source });
      yield;
    }
    const outer = bare.flatMap((one) => completeChain(document, one, spoken) ?? []);
    const whole = spoken.map((one) => withInner(one, spoken));
    found.push(...[...whole, ...outer].sort((a, b) => a.cue.start - b.cue.start));
  }
  return found;
}

function rolesOf(setting: CueSetting, models: RoleModels): Roles {
  const { view, cue } = setting;
  const roles = withContentBefore(view, cue, findRoles(setting, models));
  const opens = cue.start === view.first && isHearsay(view, cue.start);
  return opens && roles.content.length === 0 ? { source: [], content: restOf(view, cue) } : roles;
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
