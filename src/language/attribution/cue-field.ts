import { mix } from '../hash.ts';
import { OPENING } from '../quotation.ts';
import type { SentenceView } from './sentence-view.ts';
import { MODAL, VERB } from './shallow-parse.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

/** A cue: the tokens from `start` to before `end`, all in one sentence. */
export interface Cue {
  readonly start: number;
  readonly end: number;
}

/** What lies between the cue and each token of its sentence, counted outwards from the cue. */
export interface CueField {
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly quotes: Uint8Array;
  readonly cues: Uint8Array;
  readonly phrases: Uint8Array;
  readonly subordinators: Uint8Array;
  /** Hash of the tags in between (the first six) and of the kinds of chunks in between (the first twelve). */
  readonly tagPaths: Int32Array;
  readonly chunkPaths: Int32Array;
}

const SUBORDINATORS = new Set(['that', 'if', 'because', 'who', 'which', 'when', 'but', 'while']);
const PAUSES = new Set([',', ';', '-', ':']);

/** Measures the sentence from the cue. `others` holds 1 for each token of another cue, numbered from the sentence's first. */
export function measureFromCue(view: SentenceView, cue: Cue, others: Uint8Array): CueField {
  const size = view.end - view.first;
  const field = {
    commas: new Uint8Array(size),
    verbs: new Uint8Array(size),
    quotes: new Uint8Array(size),
    cues: new Uint8Array(size),
    phrases: new Uint8Array(size),
    subordinators: new Uint8Array(size),
    tagPaths: new Int32Array(size),
    chunkPaths: new Int32Array(size),
  };
  walk(view, field, others, cue.start - 1, view.first - 1, -1);
  walk(view, field, others, cue.end, view.end, 1);
  return field;
}

function walk(
  view: SentenceView,
  field: CueField,
  others: Uint8Array,
  from: number,
  to: number,
  step: 1 | -1,
): void {
  const { parse } = view;
  const count = { comma: 0, verb: 0, quote: 0, cue: 0, phrase: 0, subordinator: 0 };
  let [tagPath, chunkPath, lastPhrase, lastChunk, chunks, length] = [17, 19, 0, -1, 0, 0];
  for (let i = from; i !== to; i += step) {
    const k = i - view.first;
    const phrase = parse.phrases[i]!;
    if (phrase !== 0 && phrase !== lastPhrase) count.phrase++;
    lastPhrase = phrase;
    field.commas[k] = Math.min(3, count.comma);
    field.verbs[k] = Math.min(3, count.verb);
    field.quotes[k] = Math.min(3, count.quote);
    field.cues[k] = Math.min(2, count.cue);
    field.phrases[k] = Math.min(4, count.phrase);
    field.subordinators[k] = Math.min(2, count.subordinator);
    field.tagPaths[k] = tagPath;
    field.chunkPaths[k] = chunkPath;
    const kind = parse.kinds[i]!;
    const { mark, lower } = view.word(i);
    if (mark && PAUSES.has(lower)) count.comma++;
    if (kind === VERB || kind === MODAL) count.verb++;
    if (view.quote(i) >= OPENING) count.quote++;
    if (others[k] === 1) count.cue++;
    if (!mark && SUBORDINATORS.has(lower)) count.subordinator++;
    tagPath = length < 6 ? mix(tagPath, view.tag(i)) : mix(tagPath, 0);
    length++;
    const chunk = phrase !== 0 ? 100 : kind === VERB || kind === MODAL ? 101 : view.tag(i);
    if (chunk === lastChunk) continue;
    lastChunk = chunk;
    if (chunks++ < 12) chunkPath = mix(chunkPath, chunk);
  }
}
