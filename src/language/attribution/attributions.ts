import type { Attribution, QuotationMode, Span } from '../analysis.ts';
import type { Document, Stage } from '../document.ts';
import { OUTSIDE } from '../quotation.ts';
import type { AttributionModels } from './models.ts';
import { findParents } from './nesting.ts';
import type { Range } from './ranges.ts';
import type { TokenAttribution } from './candidates.ts';
import { findTokenAttributions } from './token-attributions.ts';

/**
 * The attributions of a tagged document, in the order of their cues: a cue is found first, then its source and
 * content in its sentence, then how far the content goes on in the sentences around it. Spans are UTF-16 offsets.
 */
export function* findAttributions(
  document: Document,
  models: AttributionModels,
): Stage<Attribution[]> {
  const found = yield* findTokenAttributions(document, models);
  const parents = findParents(found);
  return found.map((one, index) => ({
    source: spansOf(document, one.source),
    cue: spansOf(document, [one.cue]),
    content: spansOf(document, one.content),
    mode: modeOf(document, one),
    confidence: one.cue.confidence,
    parent: parents[index] ?? null,
  }));
}

function spansOf({ starts, ends }: Document, ranges: readonly Range[]): Span[] {
  return ranges.map(({ start, end }) => [starts[start] ?? 0, ends[end - 1] ?? 0] as const);
}

/**
 * How the content is given. What follows a speaker's name and a colon in a transcript, or is signed behind a dash as tweets
 * are, is direct without marks; around a cue that is itself quoted, the marks are another's.
 */
function modeOf({ words, quotes }: Document, { cue, content }: TokenAttribution): QuotationMode {
  const mark = words[cue.start]?.text;
  if (mark === '-' || (mark === ':' && words[cue.start - 1]?.capital === 2)) return 'direct';
  if (quotes[cue.start] !== OUTSIDE) return 'indirect';
  let [quoted, plain] = [0, 0];
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      if (quotes[i] !== OUTSIDE) quoted++;
      else if (words[i]?.mark === false) plain++;
    }
  }
  if (plain === 0 && quoted > 0) return 'direct';
  return quoted > 0 ? 'mixed' : 'indirect';
}
