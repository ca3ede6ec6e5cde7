import type { Document, Stage } from '../document.ts';
import { findClauseBreaks } from './clause-breaks.ts';
import type { Cue } from './cue-field.ts';
import { extendContent } from './extend.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { chooseRoles, readRoles } from './find-roles.ts';
import type { AttributionModels } from './models.ts';
import { cutRange, type Range } from './ranges.ts';
import { SentenceView } from './sentence-view.ts';
import { parseShallowly, type ShallowParse } from './shallow-parse.ts';

/** An attribution in tokens of the document. */
export interface TokenAttribution {
  readonly cue: FoundCue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** The attributions of a tagged document in the order of their cues, those inside others' contents included. */
export function* findTokenAttributions(
  document: Document,
  models: AttributionModels,
): Stage<TokenAttribution[]> {
  const parse = parseShallowly(document, models.lexicon);
  const sentences = document.paragraphs.length;
  const cuesOf: FoundCue[][] = [];
  for (let s = 0; s < sentences; s++) {
    cuesOf.push(findCues(new SentenceView(document, parse, s), models.cues));
    yield;
  }
  return yield* assignRoles(document, parse, cuesOf, models);
}

/** Finds source and content of cues that are known, given for each sentence. */
export function* assignRoles(
  document: Document,
  parse: ShallowParse,
  cuesOf: readonly (readonly FoundCue[])[],
  models: AttributionModels,
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
      found.push({ cue, source: roles.source, content: free });
    }
    yield;
  }
  return found;
}

/** 1 for each token of a sentence that belongs to another cue than this. */
export function otherCues(view: SentenceView, cue: Cue, cues: readonly Cue[]): Uint8Array {
  const flags = new Uint8Array(view.end - view.first);
  for (const other of cues) {
    if (other !== cue) flags.fill(1, other.start - view.first, other.end - view.first);
  }
  return flags;
}
