import type { Analysis, Attribution, Span } from '../language/analysis.ts';
import type { Credit } from '../language/dateline.ts';
import type { ChainLink, Claim, SourcingInput } from './claim.ts';
import { withoutCredit } from './dateline.ts';
import { isNoStatement, isSilence, isTime } from './no-statement.ts';
import { phraseOf } from './phrase.ts';
import { cueWords } from './references-of.ts';
import type { ReadSentence } from './sentences.ts';
import type { Reference, Scene } from './scene.ts';
import { isVerbatimCue, quotationMode } from './quotation-mode.ts';
import { isPassive, isSpeech } from './speech.ts';
import { isSureEnough } from './sureness.ts';
import { linksBeside, touchedBy } from './touched.ts';
import { isWithinDate } from './within-date.ts';

/** From the first word to the last of these spans, or undefined if there are none. */
function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** What the claims of an article are made from. */
export interface ClaimSources {
  readonly input: SourcingInput;
  readonly analysis: Analysis;
  readonly scene: Scene;
  readonly references: readonly Reference[];
  readonly numberOf: readonly (number | null)[];
  readonly sentences: readonly ReadSentence[];
  /** The dateline or wire credit, whose words nobody claims. */
  readonly credit: Credit | undefined;
}

/** The words of the source as they stand, white space apart. */
const sourceText = (text: string, source: readonly Span[]): string =>
  source
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ');

function chainOf({ analysis, input, numberOf }: ClaimSources, index: number): ChainLink[] {
  const chain: ChainLink[] = [];
  const seen = new Set<number>();
  for (let at: number | null = index; at !== null && !seen.has(at);) {
    seen.add(at);
    const attribution: Attribution | undefined = analysis.attributions[at];
    chain.push({
      source: numberOf[at] ?? null,
      words: sourceText(input.text, attribution?.source ?? []),
      phrase: phraseOf(input.text, [...(attribution?.source ?? []), ...(attribution?.cue ?? [])]),
    });
    at = attribution?.parent ?? null;
  }
  return chain;
}

/** How far behind a claim the end of its sentence is looked for. */
const nearby = 300;

const textBehind = (text: string, [, end]: Span): string => text.slice(end, end + nearby);

function fromAttribution(
  from: ClaimSources,
  attribution: Attribution,
  index: number,
): Claim | undefined {
  const reference = from.references[index];
  const cue = cueWords(from.scene, attribution.cue);
  // "Roe is said to have left": Roe is whom the words are about, not who says them.
  const isAbout = reference?.kind === 'unspecified' && isPassive(cue);
  const content = (isAbout ? [...attribution.source, ...attribution.content] : attribution.content)
    .map((part) => withoutCredit(part, from.credit))
    .filter((part) => part !== undefined)
    .toSorted(([a], [b]) => a - b);
  const span = hull(content) ?? hull(attribution.cue);
  const isCredit = attribution.content.length > 0 && content.length === 0;
  if (!span || !reference || isCredit) return undefined;
  const said = phraseOf(from.input.text, content).toLowerCase();
  if (isSilence(cue, said)) return undefined;
  const { parent } = attribution;
  const holder = parent === null ? null : (from.numberOf[parent] ?? null);
  // "We hope" in Ishiba's own words says no more than that Ishiba says so.
  const isOwn = holder !== null && holder === from.numberOf[index];
  const isSure =
    isSureEnough(attribution, cue) &&
    !isNoStatement(reference.kind, cue, said, textBehind(from.input.text, span)) &&
    !isTime(from.analysis.dates, attribution) &&
    // "Results will be announced on Saturday": when something is said is no claim by itself.
    !isWithinDate(from.analysis.dates, span);
  const touched = touchedBy(from.sentences, span);
  return {
    id: 0,
    attribution: index,
    span,
    content,
    cue: attribution.cue,
    // The engine may take the place of a dateline for whom a sentence is about.
    sourceWords: isAbout
      ? []
      : attribution.source
          .map((part) => withoutCredit(part, from.credit))
          .filter((part) => part !== undefined),
    kind: reference.kind,
    source: from.numberOf[index] ?? null,
    names: reference.names,
    mode: quotationMode(
      from.scene.words,
      content,
      isVerbatimCue(from.scene.words, attribution.source, attribution.cue),
    ),
    speech: isSpeech(cue),
    chain: chainOf(from, index),
    links: linksBeside(
      from.input.links ?? [],
      from.sentences,
      hull([...attribution.source, ...attribution.cue, span]) ?? span,
    ),
    score: Math.max(0, ...touched.map(({ score }) => score)),
    why: 'attributed',
    shown: reference.kind !== 'outlet' && isSure && !isOwn,
  };
}

/** A sentence that others carry to this share is shown as their claim, not once more as the outlet's. */
const largestCoverage = 0.35;

/** Of the outlet's own sentences at most this share of the article's is shown, so that marks stay readable. */
const largestShare = 0.3;

/** The outlet's own sentences that are shown by default: the most worth checking, the earlier of equals. */
function shownSentences(sentences: readonly ReadSentence[]): Set<ReadSentence> {
  const worth = sentences.filter((sentence) => sentence.kind === 'claim' && sentence.worth);
  worth.sort((a, b) => b.score - a.score);
  return new Set(worth.slice(0, Math.max(3, Math.floor(sentences.length * largestShare))));
}

function fromSentence(from: ClaimSources, sentence: ReadSentence, shown: boolean): Claim {
  const { span, score, why } = sentence;
  return {
    id: 0,
    attribution: null,
    span,
    content: [span],
    cue: [],
    sourceWords: [],
    kind: 'outlet',
    source: null,
    names: [],
    mode: 'indirect',
    speech: true,
    chain: [],
    links: linksBeside(from.input.links ?? [], from.sentences, span),
    score,
    why,
    shown,
  };
}

/** Every claim of the article in reading order: what others say, and what the outlet itself asserts. */
export function gatherClaims(from: ClaimSources): Claim[] {
  const claims: Claim[] = [];
  const shown = shownSentences(from.sentences);
  for (const [index, attribution] of from.analysis.attributions.entries()) {
    const claim = fromAttribution(from, attribution, index);
    if (claim && withoutCredit(claim.span, from.credit)) claims.push(claim);
  }
  for (const sentence of from.sentences) {
    const isOwn = sentence.kind === 'claim' && sentence.coverage < largestCoverage;
    const span = isOwn ? withoutCredit(sentence.span, from.credit) : undefined;
    if (span) claims.push(fromSentence(from, { ...sentence, span }, shown.has(sentence)));
  }
  claims.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return claims.map((claim, id) => ({ ...claim, id }));
}
