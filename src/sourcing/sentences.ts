import type { Analysis, Span } from '../language/analysis.ts';
import { isWorth, judgeSentence, mainReason } from './check-worthiness.ts';
import type { Reason, SentenceReading } from './claim.ts';
import type { Scene } from './scene.ts';
import { articleTraits } from './article-traits.ts';
import { reasonsIn } from './reasons.ts';
import { sentenceFeatures, type SentenceView } from './sentence-features.ts';
import { lowerBound } from './lower-bound.ts';
import { isWord, runOf } from './words.ts';

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

/** How much an attribution makes a sentence its source's: a plain report, an attitude or act, not at all. */
export type AttributionWeight = 'report' | 'attitude' | 'none';

/** Bits of each word: 1 an attribution covers it, 2 its content does, 4 its cue does, 8 it is a plain report. */
function coverWords(
  scene: Scene,
  analysis: Analysis,
  weigh: (attribution: number) => AttributionWeight,
): Uint8Array {
  const cover = new Uint8Array(scene.words.count);
  const add = (spans: readonly Span[], bit: number): void => {
    for (const span of spans) {
      const { from, to } = runOf(scene.words, span);
      for (let i = from; i < to; i++) cover[i] = (cover[i] ?? 0) | bit;
    }
  };
  for (const [index, { source, cue, content }] of analysis.attributions.entries()) {
    const weight = weigh(index);
    if (weight === 'none') continue;
    const strong = weight === 'report' ? 8 : 0;
    add(source, 1 | strong);
    add(cue, 5 | strong);
    add(content, 3 | strong);
  }
  return cover;
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
  let count = 0;
  let covered = 0;
  let content = 0;
  let reported = 0;
  let hasCue = false;
  for (let i = run.from; i < run.to; i++) {
    if (!isWord(scene.words, i)) continue;
    const bits = cover[i] ?? 0;
    count++;
    covered += bits & 1;
    content += (bits & 2) >> 1;
    reported += (bits & 8) >> 3;
    hasCue ||= (bits & 4) > 0;
  }
  const entities = within(analysis.entities, span);
  return {
    span,
    run,
    index,
    coverage: count > 0 ? covered / count : 0,
    content: count > 0 ? content / count : 0,
    reported: count > 0 ? reported / count : 0,
    hasCue,
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
  weigh: (attribution: number) => AttributionWeight,
): ReadSentence[] {
  const cover = coverWords(scene, analysis, weigh);
  const traits = articleTraits(scene.words, spans, analysis.attributions.length);
  const asides = parts.filter(({ kind }) => kind === 'caption' || kind === 'heading');
  return spans.map((span, index) => {
    const seen = view(scene, analysis, cover, span, index);
    const features = sentenceFeatures(scene.words, seen, traits);
    const { kind: judged, score } = judgeSentence(features);
    const isAside = asides.some(({ start, end }) => span[0] >= start && span[1] <= end);
    const kind = isAside && judged !== 'attributed' ? 'other' : judged;
    const why = mainReason(reasonsIn(scene.words, seen.run, seen.figures));
    const worth = isWorth(kind, score);
    return { span, kind, score, worth, why, coverage: seen.coverage, features };
  });
}
