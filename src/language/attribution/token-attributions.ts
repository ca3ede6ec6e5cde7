import type { Document, Stage } from '../document.ts';
import { viewBehindDateline } from './behind-dateline.ts';
import { findCandidates, type TokenAttribution } from './candidates.ts';
import { joinChains } from './chains.ts';
import { LEANING, type FoundCue } from './find-cues.ts';
import { withoutUnclosedQuotations } from './close-quotations.ts';
import { findNested, isFirstPerson } from './find-nested.ts';
import type { AttributionModels } from './models.ts';
import { findParents } from './nesting.ts';
import type { Range } from './ranges.ts';
import { parseShallowly } from './shallow-parse.ts';
import { believed, noteFor } from './verdict.ts';

/** From this confidence on a cue inside another one's content is kept. */
const SURE = 0.6;

/** The attributions of a tagged document in the order of their cues, those inside others' contents included. */
export function* findTokenAttributions(
  given: Document,
  models: AttributionModels,
): Stage<TokenAttribution[]> {
  const document = withoutUnclosedQuotations(given);
  const parse = parseShallowly(document, models.lexicon);
  const cuesOf: FoundCue[][] = [];
  for (let s = 0; s < document.paragraphs.length; s++) {
    cuesOf.push(models.cues.find(viewBehindDateline(document, parse, s), LEANING));
    yield;
  }
  const candidates = yield* findCandidates(document, parse, cuesOf, models, noteFor(models));
  const kept = yield* believed(document, candidates, models);
  const found = withoutDoubtful(document, joinChains(document, kept));
  const nested = yield* findNested(document, parse, found, models);
  return [...found, ...nested].sort((a, b) => a.cue.start - b.cue.start);
}

/** The stages have learnt that there are no cues inside contents: one that they find all the same must be sure. */
function withoutDoubtful(
  document: Document,
  found: readonly TokenAttribution[],
): TokenAttribution[] {
  const parents = findParents(found);
  return found.filter((one, index) => {
    if (parents[index] === null) return true;
    if (isWhom(document, one.content)) return false;
    return one.cue.confidence >= SURE && !isFirstPerson(document, one.source);
  });
}

const PRONOUNS = new Set(['me', 'him', 'her', 'them', 'it', 'us', 'you']);

/** Whether a content is only a pronoun: "They know me" tells whom they know, not what. */
function isWhom({ words }: Document, content: readonly Range[]): boolean {
  const held = content.flatMap(({ start, end }) =>
    words.slice(start, end).filter(({ mark }) => !mark),
  );
  return held.length === 1 && PRONOUNS.has(held[0]?.lower ?? '');
}
