import type { Document, Stage } from '../document.ts';
import { findClauseBreaks } from './clause-breaks.ts';
import { extendContent } from './extend.ts';
import type { FoundCue } from './find-cues.ts';
import { chooseRoles, readRoles } from './find-roles.ts';
import type { AttributionModels } from './models.ts';
import { cutRange, type Range } from './ranges.ts';
import { SentenceView, otherCues } from './sentence-view.ts';
import type { ShallowParse } from './shallow-parse.ts';

/** An attribution in tokens of the document. */
export interface TokenAttribution {
  readonly cue: FoundCue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** Finds source and content of cues, given for each sentence; a cue without content is none. */
export function* assignRoles(
  document: Document,
  parse: ShallowParse,
  cuesOf: readonly (readonly FoundCue[])[],
  models: Pick<AttributionModels, 'roles' | 'ranking' | 'extension'>,
): Stage<TokenAttribution[]> {
  const counts = Uint8Array.from(cuesOf, (cues) => Math.min(255, cues.length));
  const found: TokenAttribution[] = [];
  for (const [s, cues] of cuesOf.entries()) {
    if (cues.length === 0) continue;
    const view = new SentenceView(document, parse, s);
    const clauses = findClauseBreaks(view);
    for (const cue of cues) {
      const others = otherCues(view, cue, cues);
      const readings = readRoles(view, cue, others, clauses, models.roles);
      const roles = chooseRoles(view, cue, others, clauses, readings, models.ranking);
      const content = extendContent(
        document,
        parse,
        { cue, hasSource: roles.source.length > 0, content: roles.content },
        counts,
        models.extension,
      );
      const free = [cue, ...roles.source].reduce<readonly Range[]>(cutRange, content);
      if (free.length > 0) found.push({ cue, source: roles.source, content: free });
    }
    yield;
  }
  return found;
}
