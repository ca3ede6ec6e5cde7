import type { Analysis, Span } from '../language/analysis.ts';
import { isWorth, judgeSentence, mainReason } from './check-worthiness.ts';
import type { Reason, SentenceReading } from './claim.ts';
import { isCreditLine } from './credit-line.ts';
import { articleFeatures } from './article-features.ts';
import { coverOf, coverWords } from './attribution-cover.ts';
import type { Reference, Scene } from './scene.ts';
import { reasonsIn } from './reasons.ts';
import type { SentenceView } from './sentence-features.ts';
import { lowerBound } from './lower-bound.ts';
import { runOf } from './words.ts';

/** A sentence with what we said of it, and why. */
export interface ReadSentence extends SentenceReading {
  readonly why: Reason;
  /** Share of its words that lie in an attribution. */
  readonly coverage: number;
  readonly features: Float64Array;
}

/** A part of the page's text that is not running text: captions, headings. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** The things in a span; they are in the order of their starts. */
const within = <T extends { readonly start: number; readonly end: number }>(
  things: readonly T[],
  span: Span,
): T[] => {
  const found: T[] = [];
  for (let i = lowerBound(things, span[0], ({ start }) => start); i < things.length; i++) {
    const thing = things[i] as T;
    if (thing.start >= span[1]) break;
    if (thing.end <= span[1]) found.push(thing);
  }
  return found;
};

function view(
  scene: Scene,
  analysis: Analysis,
  cover: Uint8Array,
  span: Span,
  index: number,
): SentenceView {
  const run = runOf(scene.words, span);
  const entities = within(analysis.entities, span);
  return {
    span,
    run,
    index,
    cover: coverOf(scene, cover, run),
    figures: within(analysis.figures, span),
    people: entities.filter(({ type }) => type === 'person').length,
    names: entities.length,
    dates: within(analysis.dates, span).length,
  };
}

/** Every sentence of the article as a careful reader sees it: attributed, the outlet's own claim, opinion, other. */
export function readSentences(
  scene: Scene,
  analysis: Analysis,
  spans: readonly Span[],
  parts: readonly Part[],
  references: readonly Reference[],
): ReadSentence[] {
  const cover = coverWords(scene, analysis, references);
  const views = spans.map((span, index) => view(scene, analysis, cover, span, index));
  const features = articleFeatures(scene.words, views, analysis.attributions.length);
  const asides = parts.filter(({ kind }) => kind === 'caption' || kind === 'heading');
  return views.map((seen, index) => {
    const { span } = seen;
    const own = features[index] as Float64Array;
    const { kind: judged, score } = judgeSentence(own);
    const isAside =
      asides.some(({ start, end }) => span[0] >= start && span[1] <= end) ||
      isCreditLine(scene.words.text.slice(...span));
    const kind = isAside && judged !== 'attributed' ? 'other' : judged;
    const why = mainReason(reasonsIn(scene.words, seen.run, seen.figures));
    const worth = isWorth(kind, score);
    return { span, kind, score, worth, why, coverage: seen.cover.any, features: own };
  });
}
