import type { Passage } from './box.ts';
import { countWords } from './words.ts';

/** What the choice of the main text knows about one passage. */
export interface Weight {
  readonly words: number;
  /** The share of the text that is links, 0 to 1. */
  readonly linked: number;
  /** In words: how much speaks for (above 0) or against (below 0) its being main text. */
  readonly score: number;
}

/** The end of a sentence, with the quotation marks and brackets that may close it. */
const sentenceEnd = /[.!?…:。]['"”’»)\]]*$/u;
/** Fewer words than this are a label unless they end like a sentence. */
const short = 10;

/** The weight of a passage by its own text alone. */
export function weigh({ kind, line }: Passage): Weight {
  const words = countWords(line.text);
  let linkLength = 0;
  for (const link of line.links) linkLength += link.end - link.start;
  const linked = linkLength / line.text.length;
  return { words, linked, score: scoreOf(words, linked, sentenceEnd.test(line.text), kind) };
}

function scoreOf(words: number, linked: number, ends: boolean, kind: Passage['kind']): number {
  if (kind === 'heading') return 0;
  if (kind === 'caption') return -words / 2;
  if (linked > 0.6) return -Math.min(words, 12) - 2;
  if (ends && words >= 3) return (words >= short ? words : words / 2) * (1 - linked);
  if (words >= 2 * short) return words * (1 - linked) * (kind === 'cell' ? 0.3 : 0.8);
  return kind === 'cell' || kind === 'item' ? -1 : -Math.min(words, 6) / 2 - 1;
}
