import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import type { Document, Stage } from '../document.ts';
import { mix } from '../hash.ts';
import { EDGE, type Word } from '../word.ts';
import { ENTITY_TYPES } from './entity-labels.ts';

/** The types of entity, and none. */
const KINDS = ENTITY_TYPES.length + 1;
const NONE = 0;
const TOKENS_PER_STEP = 2000;

/** How a first reading of a document has labelled a word, wherever it is capitalised. */
interface WordLabels {
  /** How often it is part of no entity, and of one of each type. */
  readonly counts: Uint16Array;
  /** Places in longer entities it has been found in, a bit for each type and place (first, inside, last). */
  places: number;
}

/** What a first reading says of each word of the document, by the hash of its small letters. */
export type DocumentLabels = ReadonlyMap<number, WordLabels>;

/** The kind of a label of ENTITY_LABELS: 0 for none, else its type and one. */
function kindOf(label: number): number {
  return label === 0 ? NONE : 1 + ((label - 1) >> 2);
}

/** Gathers the labels of a first reading. */
export function* gatherLabels(document: Document, labels: Uint8Array): Stage<DocumentLabels> {
  const gathered = new Map<number, WordLabels>();
  for (const [i, label] of labels.entries()) {
    if (i % TOKENS_PER_STEP === 0) yield;
    const word = document.words[i] ?? EDGE;
    if (word.capital <= 0) continue;
    const known = gathered.get(word.folded) ?? { counts: new Uint16Array(KINDS), places: 0 };
    gathered.set(word.folded, known);
    const kind = kindOf(label);
    known.counts[kind] = (known.counts[kind] ?? 0) + 1;
    const part = (label - 1) & 3;
    if (label > 0 && part < 3) known.places |= 1 << ((kind - 1) * 3 + part);
  }
  return gathered;
}

/**
 * Writes what the other occurrences of the words of a sentence were taken for: a name that the document makes clear in
 * one place is clear in all (Krishnan and Manning 2006). `labels` are those of the first reading.
 */
export function writeLabelFeatures(
  features: FeatureBuffer,
  document: Document,
  gathered: DocumentLabels,
  labels: Uint8Array,
  start: number,
  end: number,
): void {
  features.clear();
  for (let i = start; i < end; i++) {
    const word = document.words[i] ?? EDGE;
    const own = labels[i] ?? 0;
    features.add(0, own);
    if (word.capital > 0) {
      const before = i > start ? (labels[i - 1] ?? 0) : -1;
      const after = i + 1 < end ? (labels[i + 1] ?? 0) : -1;
      writeOthers(features, gathered, word, own, mix(kindOf(before), kindOf(after)));
    }
    features.end();
  }
}

function writeOthers(
  features: FeatureBuffer,
  gathered: DocumentLabels,
  word: Word,
  own: number,
  neighbours: number,
): void {
  const known = gathered.get(word.folded);
  if (known === undefined) return;
  const ownKind = kindOf(own);
  let others = -1;
  let most = NONE;
  for (const count of known.counts) others += count;
  for (let kind = 0; kind < KINDS; kind++) {
    const count = (known.counts[kind] ?? 0) - (kind === ownKind ? 1 : 0);
    if (count > (known.counts[most] ?? 0) - (most === ownKind ? 1 : 0)) most = kind;
    if (count <= 0) continue;
    const share = count / others > 0.66 ? 2 : count / others > 0.33 ? 1 : 0;
    features.add(1, kind, share);
    features.add(2, mix(kind, share), own);
    features.add(3, mix(kind, share), mix(word.capital, Math.min(others, 3)));
  }
  if (others <= 0) return;
  features.add(4, most, mix(own, neighbours));
  features.add(5, most, mix(ownKind, Math.min(others, 3)));
  for (let place = 0; place < 3 * ENTITY_TYPES.length; place++) {
    if ((known.places & (1 << place)) === 0) continue;
    features.add(6, place, own);
    features.add(7, place, neighbours);
  }
}
