import { viewBehindDateline } from '../../src/language/attribution/behind-dateline.ts';
import { withoutUnclosedQuotations } from '../../src/language/attribution/close-quotations.ts';
import { addCueFeatures } from '../../src/language/attribution/cue-features.ts';
import { findClauseBreaks } from '../../src/language/attribution/clause-breaks.ts';
import type { Cue } from '../../src/language/attribution/cue-field.ts';
import type { CueLexicon } from '../../src/language/attribution/cue-lexicon.ts';
import type { CueSetting } from '../../src/language/attribution/cue-setting.ts';
import type { CueTagger } from '../../src/language/attribution/find-cues.ts';
import { CONTENT, SOURCE } from '../../src/language/attribution/models.ts';
import { mergeRanges, type Range } from '../../src/language/attribution/ranges.ts';
import { addRoleFeatures } from '../../src/language/attribution/role-features.ts';
import { otherCues, type SentenceView } from '../../src/language/attribution/sentence-view.ts';
import { parseShallowly, type ShallowParse } from '../../src/language/attribution/shallow-parse.ts';
import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import { encodeSpans, type TokenSpan } from '../../src/language/crf/labels.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import type { LabelledArticle, TokenAttribution } from './polnear.ts';
import { match } from './score.ts';

/** A labelled attribution whose cue lies in one sentence. */
export interface RoleExample extends CueSetting {
  /** Source and content within the cue's sentence. */
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly attribution: TokenAttribution;
}

/** An article with what all stages read off it. */
export interface ParsedArticle extends LabelledArticle {
  readonly parse: ShallowParse;
}

/** An article with the cues that a tagger finds in it which has not learnt from it: what the later stages will see. */
export interface ReadArticle extends ParsedArticle {
  readonly cues: readonly Cue[];
}

/** The article as the stages see it; the lexicon must not have learnt from it. */
export function parseArticle(labelled: LabelledArticle, lexicon: CueLexicon): ParsedArticle {
  const document = withoutUnclosedQuotations(labelled.document);
  return { ...labelled, document, parse: parseShallowly(document, lexicon) };
}

/** The article with the cues that `tagger` finds, which must not have learnt from it. */
export function readArticle(article: ParsedArticle, tagger: CueTagger): ReadArticle {
  const { document, parse } = article;
  const cues = Array.from(document.paragraphs.keys(), (s) =>
    tagger.find(viewBehindDateline(document, parse, s)),
  );
  return { ...article, cues: cues.flat() };
}

/** Runs of neighbouring tokens as ranges. */
export function toRanges(tokens: readonly number[]): Range[] {
  return mergeRanges(tokens.map((token) => ({ start: token, end: token + 1 })));
}

/** The part of ranges that lies in a sentence. */
function within(ranges: readonly Range[], first: number, end: number): Range[] {
  return ranges
    .map((range) => ({ start: Math.max(first, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end);
}

const buffer = new FeatureBuffer();

/** One sequence a sentence for the cue tagger. */
export function cueSequences({ document, parse, gold }: ParsedArticle): Sequence[] {
  const cues = gold.flatMap(({ cue }) => toRanges(cue));
  return Array.from(document.paragraphs.keys(), (s) => {
    const view = viewBehindDateline(document, parse, s);
    const spans = within(cues, view.first, view.end).map(({ start, end }) => ({
      start: start - view.first,
      end: end - view.first,
      type: 0,
    }));
    buffer.clear();
    addCueFeatures(view, buffer);
    return sequenceOf(buffer, encodeSpans(view.end - view.first, disjoint(spans)));
  });
}

/** The first run of the cue's tokens; PolNeAR's cues have no more than one. */
function cueOf(attribution: TokenAttribution): Cue {
  const [range] = toRanges(attribution.cue);
  return range ?? { start: 0, end: 0 };
}

/** The labelled attributions, each with its sentence, in which the other cues are those that were found. */
export function roleExamples(article: ReadArticle): RoleExample[] {
  return article.gold.map((attribution) => {
    const cue = cueOf(attribution);
    const others = article.cues.filter(({ start, end }) => end <= cue.start || start >= cue.end);
    return exampleOf(article, attribution, cue, others);
  });
}

/** The labelled attributions with their cues as they were found; those that were not found are left out. */
export function foundExamples(article: ReadArticle): RoleExample[] {
  const { gold, cues } = article;
  const found = cues.map((cue) => ({ cue: tokensOf(cue), source: [], content: [] }));
  return match(gold, found).map(([attribution, { cue }]) =>
    exampleOf(
      article,
      withoutTokens(attribution, cue),
      toRanges(cue)[0] ?? cueOf(attribution),
      cues,
    ),
  );
}

function exampleOf(
  { document, parse }: ParsedArticle,
  attribution: TokenAttribution,
  whole: Cue,
  cues: readonly Cue[],
): RoleExample {
  const view = viewBehindDateline(document, parse, document.sentences[whole.start] ?? 0);
  const cue = clip(whole, view);
  const inSentence = cues.filter((other) => view.holds(other.start)).map((one) => clip(one, view));
  return {
    view,
    clauses: findClauseBreaks(view),
    cue,
    others: otherCues(view, cue, inSentence),
    source: within(toRanges(attribution.source), view.first, view.end),
    content: within(toRanges(attribution.content), view.first, view.end),
    attribution,
  };
}

function tokensOf({ start, end }: Range): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k);
}

/** An attribution whose source and content do without the tokens of the cue. */
function withoutTokens(
  { source, content }: TokenAttribution,
  cue: readonly number[],
): TokenAttribution {
  const free = (tokens: readonly number[]): number[] => tokens.filter((i) => !cue.includes(i));
  return { cue, source: free(source), content: free(content) };
}

function clip(cue: Cue, view: SentenceView): Cue {
  return { start: cue.start, end: Math.min(cue.end, view.end) };
}

/** The sequence of one attribution for the source and content tagger. */
export function roleSequence({
  view,
  clauses,
  cue,
  others,
  source,
  content,
}: RoleExample): Sequence {
  const spans = [
    ...source.map((range) => ({ ...range, type: SOURCE })),
    ...content.map((range) => ({ ...range, type: CONTENT })),
  ].map(({ start, end, type }) => ({ start: start - view.first, end: end - view.first, type }));
  buffer.clear();
  addRoleFeatures(view, cue, others, clauses, buffer);
  return sequenceOf(buffer, encodeSpans(view.end - view.first, disjoint(spans)));
}

/** Spans in reading order without overlaps: of two that overlap the earlier one keeps its tokens. */
function disjoint(spans: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, end);
    if (start >= span.end) continue;
    kept.push({ ...span, start });
    end = span.end;
  }
  return kept;
}
