import type { NormalisedText } from './normalise.ts';

/** The words of a normalised text and where each one stands, as an inverted index in flat arrays. */
export interface WordIndex {
  /** Offsets into the normalised text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A 32-bit hash of each word (FNV-1a): words with the same hash are taken for the same. */
  readonly hashes: Int32Array;
  /** The places of the words with this hash in the order of the text; empty if there are none. */
  places(hash: number): Int32Array;
}

const letter = 1;

/** What a character is to a word: 0 no part of one, 1 a letter or digit, 2 a word by itself (CJK, Thai …). */
const kinds = new Map<number, number>();

function kindOf(code: number): number {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? 1 : 0;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  let kind = Number(/[\p{L}\p{N}\p{Cs}]/u.test(character));
  if (
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(
      character,
    )
  ) {
    kind *= 2;
  }
  kinds.set(code, kind);
  return kind;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === letter) end++;
  return end;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The words of a normalised text: spans and hashes only, as for a quote that is looked for. */
export function splitWords(text: string): Pick<WordIndex, 'starts' | 'ends' | 'hashes'> {
  const most = text.length;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);
  let count = 0;
  for (let i = 0; i < text.length;) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    i = kind === letter ? wordEnd(text, i) : i + 1;
    starts[count] = start;
    ends[count] = i;
    hashes[count++] = hashOf(text, start, i);
  }
  return {
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Indexes every word of the text; one pass over the text and two over its words. */
export function indexWords({ text }: NormalisedText): WordIndex {
  const words = splitWords(text);
  const count = words.hashes.length;
  const ids = new Map<number, number>();
  const idOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const hash = words.hashes[i]!; // i < count
    let id = ids.get(hash);
    if (id === undefined) ids.set(hash, (id = ids.size));
    idOf[i] = id;
  }
  const bounds = new Int32Array(ids.size + 1);
  for (const id of idOf) bounds[id + 1]!++; // every id is smaller than ids.size
  for (let id = 0; id < ids.size; id++) bounds[id + 1]! += bounds[id]!; // the same
  const next = bounds.slice();
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) places[next[idOf[i]!]!++] = i; // the same
  const none = new Int32Array(0);
  return {
    ...words,
    places(hash) {
      const id = ids.get(hash);
      return id === undefined ? none : places.subarray(bounds[id], bounds[id + 1]);
    },
  };
}
