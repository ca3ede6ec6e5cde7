import type { Entity } from '../analysis.ts';
import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import type { LinearModel } from '../crf/model.ts';
import { WindowScores } from '../crf/window.ts';
import type { Document, Stage } from '../document.ts';
import { readWordUses } from './document-context.ts';
import { gatherLabels, writeLabelFeatures } from './document-labels.ts';
import { readSurroundings, writeAlone, writeTogether } from './entity-features.ts';
import type { EntityContext } from './entity-features.ts';
import { ENTITY_LABELS, ENTITY_TYPES } from './entity-labels.ts';
import type { PhraseLists } from './gazetteer.ts';

const LABELS = ENTITY_LABELS.length;

/** The trained parts of the entity tagger. */
export interface EntityModels {
  readonly first: LinearModel;
  /** Adds to the scores of the first reading what the rest of the document was read as. */
  readonly second: LinearModel;
  readonly gazetteer: PhraseLists;
}

/** A document's first reading: the sums of the first model for each token and label, and the labels they give. */
export interface FirstReading {
  readonly sums: Int32Array;
  readonly labels: Uint8Array;
}

/** The entity tagger: a CRF over the words and their document, and a second one over what the first has found. */
export class EntityTagger {
  readonly #first: LinearModel;
  readonly #second: LinearModel;
  readonly #gazetteer: PhraseLists;
  readonly #window: WindowScores;
  readonly #features = new FeatureBuffer();
  #added = new Int32Array(0);

  constructor({ first, second, gazetteer }: EntityModels) {
    this.#first = first;
    this.#second = second;
    this.#gazetteer = gazetteer;
    this.#window = new WindowScores(first, writeAlone);
  }

  /** Labels every token of a document, with indices into ENTITY_LABELS. */
  *label(document: Document): Stage<Uint8Array> {
    const { sums, labels } = yield* this.readFirst(document);
    const gathered = yield* gatherLabels(document, labels);
    const final = new Uint8Array(document.length);
    for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
      const start = document.sentenceStarts[s] ?? 0;
      const end = document.sentenceStarts[s + 1] ?? 0;
      writeLabelFeatures(this.#features, document, gathered, labels, start, end);
      const scores = this.#addSecond(sums.subarray(start * LABELS, end * LABELS));
      final.set(decode(this.#second, scores, end - start), start);
      yield;
    }
    return final;
  }

  /** The scores of the first reading with what the features written last add to them. */
  #addSecond(first: Int32Array): Float64Array {
    if (this.#added.length < first.length) this.#added = new Int32Array(first.length * 2);
    const added = this.#added.fill(0, 0, first.length).subarray(0, first.length);
    this.#second.sum(this.#features, added);
    const scores = this.#first.scaled(first);
    const { scale } = this.#second;
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + (added[i] ?? 0) * scale;
    return scores;
  }

  /** The first reading: what training builds the second on. */
  *readFirst(document: Document): Stage<FirstReading> {
    const uses = yield* readWordUses(document);
    const context = { document, uses, gazetteer: this.#gazetteer };
    const labels = new Uint8Array(document.length);
    const sums = new Int32Array(document.length * LABELS);
    for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
      const start = document.sentenceStarts[s] ?? 0;
      const end = document.sentenceStarts[s + 1] ?? 0;
      const own = sums.subarray(start * LABELS, end * LABELS);
      this.#sumSentence(own, context, start, end);
      labels.set(decode(this.#first, this.#first.scaled(own), end - start), start);
      yield;
    }
    return { sums, labels };
  }

  #sumSentence(sums: Int32Array, context: EntityContext, start: number, end: number): void {
    this.#window.sumInto(sums, context.document.words, start, end);
    const around = readSurroundings(context, start, end);
    this.#features.clear();
    for (let i = start; i < end; i++) {
      writeTogether(this.#features, around, i);
      this.#features.end();
    }
    this.#first.sum(this.#features, sums);
  }
}

/** The entities that the labels of a document spell, in reading order. */
export function entitiesOf(document: Document, labels: Uint8Array): Entity[] {
  return decodeSpans(labels).map(({ start, end, type }) => ({
    start: document.starts[start] ?? 0,
    end: document.ends[end - 1] ?? 0,
    type: ENTITY_TYPES[type] ?? 'other',
  }));
}
