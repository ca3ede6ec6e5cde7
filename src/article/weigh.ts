import type { Passage } from './box.ts';
import { declaredShare, keyOf, type Evidence } from './evidence.ts';
import { isHouseLine } from './phrases.ts';
import { countWords } from './words.ts';

/** What the choice of the main text knows about one passage. */
export interface Weight {
  readonly words: number;
  /** The share of the text that is links, 0 to 1. */
  readonly linked: number;
  /** In words: how much speaks for (above 0) or against (below 0) its being main text. */
  readonly score: number;
  /** The title, the outlet's word to the reader: not main text even amid it. */
  readonly barred: boolean;
  readonly isTitle: boolean;
  readonly isSummary: boolean;
  /** Whether it stands in the body that the page declares; undefined if none is declared or it is too short. */
  readonly declared: boolean | undefined;
}

/** The end of a sentence, with the quotation marks and brackets that may close it. */
const sentenceEnd = /[.!?…:。।؟]['"”’»)\]]*$/u;
/** Fewer words than this are a label unless they end like a sentence. */
const short = 10;
const mostlyLinks = 0.6;
/** A passage whose triples are in the declared body to this share is in it. */
const isDeclared = 0.7;

/** The weight of a passage by its own text and by what the page declares. */
export function weigh({ kind, line }: Passage, evidence: Evidence): Weight {
  const { text } = line;
  const words = countWords(text);
  let linkLength = 0;
  for (const link of line.links) linkLength += link.end - link.start;
  const linked = linkLength / text.length;
  const key = text.length < 600 ? keyOf(text) : '';
  const isTitle = kind === 'heading' && evidence.titles.has(key);
  const share = declaredShare(text, evidence);
  // A line of links leads elsewhere, and a caption belongs to its picture, also where the body counts them in.
  const isElse = linked > mostlyLinks || kind === 'caption';
  const declared = share === undefined || isElse ? undefined : share >= isDeclared;
  const isSummary = evidence.summaries.has(key);
  const barred = isTitle || (evidence.titles.has(key) && words >= 4) || isHouseLine(text, words);
  const own = barred ? -words : scoreOf(words, linked, sentenceEnd.test(text), kind);
  const score =
    declared === undefined ? own : declared ? Math.max(own, words) * 2 : Math.min(own, own / 3);
  return { words, linked, score, barred, isTitle, isSummary, declared };
}

function scoreOf(words: number, linked: number, ends: boolean, kind: Passage['kind']): number {
  if (kind === 'heading') return 0;
  if (kind === 'caption') return -words / 2;
  if (linked > mostlyLinks) return -Math.min(words, 12) - 2;
  if (ends && words >= 3) return (words >= short ? words : words / 2) * (1 - linked);
  if (words >= 2 * short) return words * (1 - linked) * (kind === 'cell' ? 0.3 : 0.8);
  return kind === 'cell' ? 0.1 : kind === 'item' ? -1 : -Math.min(words, 6) / 2 - 1;
}
