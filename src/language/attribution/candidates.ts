import type { Document, Stage } from '../document.ts';
import { viewBehindDateline } from './behind-dateline.ts';
import type { RoleChoice, RoleModels } from './choose-roles.ts';
import { findClauseBreaks } from './clause-breaks.ts';
import type { CueSetting } from './cue-setting.ts';
import { extendContent } from './extend.ts';
import type { FoundCue } from './find-cues.ts';
import type { AttributionModels } from './models.ts';
import { cutRange, type Range } from './ranges.ts';
import { readCue } from './read-cue.ts';
import { otherCues } from './sentence-view.ts';
import type { ShallowParse } from './shallow-parse.ts';

/** An attribution in tokens of the document. */
export interface TokenAttribution {
  readonly cue: FoundCue;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** What may be an attribution, with what is noted of it for the verdict. */
export interface Candidate<Note> extends TokenAttribution {
  readonly sentence: number;
  /** A rule that leaves no doubt has read it. */
  readonly isCertain: boolean;
  readonly note: Note;
}

/** A cue that was found, in its sentence, how that was read, and its content over all sentences. */
export interface ReadCue {
  readonly setting: CueSetting & { readonly cue: FoundCue };
  readonly choice: RoleChoice;
  readonly content: readonly Range[];
}

type Models = RoleModels & Pick<AttributionModels, 'extension'>;

/**
 * Source and content of cues, given for each sentence; the content may be empty. `note` keeps what will be asked for
 * later: what it is given is large. To the sure cues it is as if there were no doubtful ones.
 */
export function* findCandidates<Note>(
  document: Document,
  parse: ShallowParse,
  cuesOf: readonly (readonly FoundCue[])[],
  models: Models,
  note: (read: ReadCue) => Note,
): Stage<Candidate<Note>[]> {
  const sureOf = cuesOf.map((cues) => cues.filter(({ isDoubtful }) => !isDoubtful));
  const counts = Uint8Array.from(sureOf, (cues) => Math.min(255, cues.length));
  const found: Candidate<Note>[] = [];
  for (const [sentence, cues] of cuesOf.entries()) {
    if (cues.length === 0) continue;
    const view = viewBehindDateline(document, parse, sentence);
    const clauses = findClauseBreaks(view);
    for (const cue of cues) {
      const others = otherCues(view, cue, sureOf[sentence] ?? []);
      const setting = { view, cue, others, clauses };
      const choice = readCue(setting, models);
      const { source, isCertain } = choice;
      const known = { cue, hasSource: source.length > 0, content: choice.content };
      const whole = extendContent(document, parse, known, counts, models.extension);
      const content = [cue, ...source].reduce<readonly Range[]>(cutRange, whole);
      const noted = note({ setting, choice, content });
      found.push({ cue, source, content, sentence, isCertain, note: noted });
      yield;
    }
  }
  return found;
}
