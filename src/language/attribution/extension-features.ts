import type { Document } from '../document.ts';
import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import { CLOSING, INSIDE, OPENING } from '../quotation.ts';
import type { Cue } from './cue-field.ts';
import type { Range } from './ranges.ts';
import type { ShallowParse } from './shallow-parse.ts';

// Indices are tokens and sentences of the document: hence the `!`.

/** An attribution whose content may go on beyond what is known of it. */
export interface Extendable {
  readonly cue: Cue;
  readonly hasSource: boolean;
  /** In reading order; empty if the cue's sentence holds none of it. */
  readonly content: readonly Range[];
}

/** Where the next sentence stands. */
export interface Step {
  readonly sentence: number;
  readonly direction: 1 | -1;
  /** Whether a cue of another attribution stands in it. */
  readonly hasCue: boolean;
}

const NOT_QUOTED = 0;

/** Writes the features of the question: does the content go on in this sentence, next to what is known of it? */
export function addExtensionFeatures(
  document: Document,
  parse: ShallowParse,
  attribution: Extendable,
  step: Step,
  buffer: FeatureBuffer,
): void {
  const { cue, content } = attribution;
  const { quotes, sentences, sentenceStarts, words } = document;
  const { direction, sentence } = step;
  const forward = direction === 1;
  const own = sentences[cue.start]!;
  const [ownFirst, ownEnd] = [sentenceStarts[own]!, sentenceStarts[own + 1]!];
  const empty = content.length === 0 ? 1 : 0;
  const edge = edgeOf(content, forward) ?? (forward ? ownEnd - 1 : ownFirst);
  const [edgeFirst, edgeEnd] = [
    sentenceStarts[sentences[edge]!]!,
    sentenceStarts[sentences[edge]! + 1]!,
  ];
  const [first, end] = [sentenceStarts[sentence]!, sentenceStarts[sentence + 1]!];
  const open = stillOpen(quotes, forward ? edgeEnd - 1 : edgeFirst, forward) ? 1 : 0;
  const quoted = quotedShare(quotes, first, end);
  const joined = joinOf(document, sentence, sentences[edge]!);
  const gap = Math.min(3, forward ? edgeEnd - 1 - edge : edge - edgeFirst);
  const steps = Math.min(4, Math.abs(sentence - own));
  const many = Math.min(9, Math.abs(sentence - own));
  const contentQuoted = content.some((range) => touchesQuotation(quotes, range)) ? 1 : 0;
  const afterCue = edge >= cue.end ? 1 : 0;
  const cueAtEnd = ownEnd - cue.end <= 2 ? 1 : 0;
  const cueWord = words[cue.end - 1]!.folded;
  const cueStem = parse.stems[cue.end - 1]!;
  const ownEndsInColon = words[ownEnd - 1]!.text === ':' ? 1 : 0;
  const { colons, capitals, frequency } = parse.speakers;
  const speaker = colons[sentence]! < 0 ? 0 : 1 + capitals[sentence]!;
  const ownLabel = colons[own]! >= 0 && colons[own]! < cue.end ? 1 + capitals[own]! : 0;
  const hasCue = step.hasCue ? 1 : 0;
  const firstState = quotes[first]!;
  const lastState = quotes[end - 1]!;
  const add = (template: number, a = 0, b = 0): void => {
    buffer.add(template, mix(direction, a), b);
  };
  add(200);
  add(201, open, quoted);
  add(202, mix(quotes[edge]!, firstState), mix(lastState, joined));
  add(203, gap, open);
  add(204, steps, open * 4 + quoted);
  add(205, hasCue, mix(quoted, open));
  add(206, contentQuoted, mix(cueAtEnd, joined));
  add(207, afterCue, open * 4 + quoted);
  add(208, cueWord);
  add(209, words[first]!.folded);
  add(210, words[end - 1]!.folded, open);
  add(211, joined, mix(open, contentQuoted));
  add(213, mix(contentQuoted, quoted), mix(joined, mix(steps, afterCue)));
  add(214, mix(contentQuoted, quoted), mix(hasCue, mix(firstState, lastState)));
  add(215, cueWord, mix(joined, quoted));
  add(216, ownEndsInColon, mix(joined, quoted));
  add(217, attribution.hasSource ? 1 : 0, mix(cueAtEnd, mix(quoted, gap)));
  add(218, empty, mix(ownEndsInColon, quoted));
  add(219, empty, mix(cueStem, joined));
  add(220, empty, mix(cueAtEnd, mix(quoted, steps)));
  add(221, speaker, joined);
  add(222, speaker, mix(cueWord, joined));
  add(223, many, mix(open, mix(quoted, joined)));
  add(
    224,
    mix(quotes[edge]!, words[edge]!.mark ? words[edge]!.folded : 1),
    mix(firstState, joined),
  );
  add(225, quotes[edge] === CLOSING ? 1 : 0, mix(firstState, mix(joined, gap)));
  add(226, cueStem, mix(open, quoted));
  add(227, cueWord, mix(speaker, quoted * 2 + empty));
  add(229, ownLabel, mix(speaker, frequency));
  add(230, ownLabel, mix(speaker, mix(joined, frequency)));
  add(231, ownLabel, mix(speaker, many));
  add(232, ownLabel, mix(hasCue, mix(joined, steps)));
  add(228, hasCue, mix(speaker, mix(quoted, mix(joined, contentQuoted))));
}

function edgeOf(content: readonly Range[], forward: boolean): number | undefined {
  return forward ? decrement(content.at(-1)?.end) : content[0]?.start;
}

function decrement(end: number | undefined): number | undefined {
  return end === undefined ? undefined : end - 1;
}

/** Whether a quotation runs across the sentence's end. */
function stillOpen(quotes: Uint8Array, token: number, forward: boolean): boolean {
  return quotes[token] === INSIDE || quotes[token] === (forward ? OPENING : CLOSING);
}

/** How much of a sentence is quoted: 0 nothing, 1 up to half, 2 more, 3 all. */
function quotedShare(quotes: Uint8Array, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) if (quotes[i]! !== NOT_QUOTED) count++;
  if (count === 0) return 0;
  if (count === end - first) return 3;
  return count * 2 > end - first ? 2 : 1;
}

/** How two neighbouring sentences join: in one paragraph, or the later paragraph opening with a quotation mark, or not. */
function joinOf({ paragraphs, quotes, sentenceStarts }: Document, a: number, b: number): number {
  if (paragraphs[a] === paragraphs[b]) return 0;
  return quotes[sentenceStarts[Math.max(a, b)]!] === OPENING ? 1 : 2;
}

function touchesQuotation(quotes: Uint8Array, range: Range): boolean {
  for (let i = range.start; i < range.end; i++) if (quotes[i]! !== NOT_QUOTED) return true;
  return false;
}
