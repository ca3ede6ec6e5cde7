import type { Document } from '../document.ts';

// Sentences and tokens are those of the document: hence the `!`.

/** The names of speakers and the colons behind them, as in transcripts ("SMITH: I do."). */
export interface SpeakerLabels {
  /** For each sentence the token of the colon that ends its label, or −1. */
  readonly colons: Int32Array;
  /** How many sentences have one: 0 none, 1 one or two, 2 up to five, 3 more. */
  readonly frequency: number;
  /** 1 where the label is written in capitals. */
  readonly capitals: Uint8Array;
}

const LONGEST_LABEL = 6;
/** From this frequency on a text is a transcript. */
const SEVERAL = 2;

/** Whether the sentence opens with a speaker's name in capitals in a text that has several such. */
export function isTranscript({ frequency, capitals }: SpeakerLabels, sentence: number): boolean {
  return frequency >= SEVERAL && capitals[sentence] === 1;
}

/** Finds the labels: up to five capitalised words at the beginning of a sentence, then a colon. */
export function findSpeakerLabels(document: Document): SpeakerLabels {
  const sentences = document.paragraphs.length;
  const colons = new Int32Array(sentences).fill(-1);
  const capitals = new Uint8Array(sentences);
  let count = 0;
  for (let s = 0; s < sentences; s++) {
    const colon = labelColon(document, s);
    if (colon < 0) continue;
    colons[s] = colon;
    capitals[s] = document.words[colon - 1]!.capital === 2 ? 1 : 0;
    count++;
  }
  return { colons, capitals, frequency: count === 0 ? 0 : count < 3 ? 1 : count < 6 ? 2 : 3 };
}

function labelColon({ words, sentenceStarts }: Document, sentence: number): number {
  let at = sentenceStarts[sentence]!;
  const end = Math.min(at + LONGEST_LABEL, sentenceStarts[sentence + 1]!);
  if (at < end && words[at]!.text === '"') at++;
  for (let i = at; i < end; i++) {
    const word = words[i]!;
    if (word.text === ':') return i > at ? i : -1;
    if (word.capital <= 0 && !word.mark) return -1;
  }
  return -1;
}
