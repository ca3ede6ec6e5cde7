import {
  Gazetteer,
  LONGEST_PHRASE,
  PHRASE_BITS,
  extendPhrase,
  phraseKey,
  type PhraseLists,
} from '../../src/language/entities/gazetteer.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { ByteWriter } from '../byte-writer.ts';
import type { EntityDocument } from '../corpora/entity-documents.ts';
import { NAME_LISTS } from './name-lists.ts';

/** A gazetteer in the making: which lists and how many documents name each phrase. */
export interface GazetteerSource {
  /** Phrases of the given lists. */
  readonly listed: ReadonlyMap<number, number>;
  /** For each phrase, how many documents have it as an entity of each of the four types. */
  readonly learnt: ReadonlyMap<number, readonly number[]>;
}

/** Gathers given name lists and the entities of the training documents. */
export function gatherNames(
  lists: readonly (readonly string[])[],
  documents: readonly EntityDocument[],
  vocabulary: Vocabulary,
): GazetteerSource {
  const listed = new Map<number, number>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases) {
      const key = keyOf(phrase.split(' '), vocabulary);
      listed.set(key, (listed.get(key) ?? 0) | (1 << list));
    }
  }
  const learnt = new Map<number, number[]>();
  for (const document of documents) {
    for (const [key, types] of namesOf(document, vocabulary)) {
      const counts = learnt.get(key) ?? [0, 0, 0, 0];
      for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
      learnt.set(key, counts);
    }
  }
  return { listed, learnt };
}

/** The entities of a document: the key of each phrase, and the types it occurs with. */
export function namesOf(
  document: EntityDocument,
  vocabulary: Vocabulary,
): Map<number, Set<number>> {
  const names = new Map<number, Set<number>>();
  for (const { tokens, spans } of document) {
    for (const { start, end, type } of spans) {
      if (end - start > LONGEST_PHRASE) continue;
      const key = keyOf(tokens.slice(start, end), vocabulary);
      names.set(key, (names.get(key) ?? new Set()).add(type));
    }
  }
  return names;
}

function keyOf(words: readonly string[], vocabulary: Vocabulary): number {
  return phraseKey(words.reduce((phrase, word) => extendPhrase(phrase, vocabulary.word(word)), 0));
}

/** What a document may learn from: the names of all other documents, as if this one had never been read. */
export function withoutOwnNames(
  source: GazetteerSource,
  own: ReadonlyMap<number, ReadonlySet<number>>,
): PhraseLists {
  return {
    find: (key) => bitsOf(source, key, own.get(key)),
  };
}

function bitsOf(source: GazetteerSource, key: number, own?: ReadonlySet<number>): number {
  let bits = source.listed.get(key) ?? 0;
  for (const [type, count] of (source.learnt.get(key) ?? []).entries()) {
    if (count > (own?.has(type) === true ? 1 : 0)) bits |= 1 << (NAME_LISTS + type);
  }
  return bits;
}

/** All names, as the engine will have them. */
export function completeGazetteer(source: GazetteerSource): Gazetteer {
  return new Gazetteer(listsByKey(source));
}

function listsByKey(source: GazetteerSource): Map<number, number> {
  const keys = new Set([...source.listed.keys(), ...source.learnt.keys()]);
  return new Map([...keys].sort((a, b) => a - b).map((key) => [key, bitsOf(source, key)]));
}

/** The section that src/language/entities/read-gazetteer.ts reads. */
export function writeGazetteer(source: GazetteerSource): Uint8Array {
  const lists = listsByKey(source);
  const keys = Int32Array.from(lists.keys());
  if ((keys.at(-1) ?? 0) >= 2 ** PHRASE_BITS) throw new Error('a key is out of range');
  const bits = [...lists.values()];
  return new ByteWriter()
    .uint32(keys.length)
    .rising(keys)
    .bytes(Uint8Array.from(bits, (value) => value & 255))
    .bytes(Uint8Array.from(bits, (value) => value >> 8))
    .finish();
}
