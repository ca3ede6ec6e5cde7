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
import { ENTITY_TYPES } from './entity-labels.ts';
import type { PhraseLists } from './gazetteer.ts';

/** The trained parts of the entity tagger. */
export interface EntityModels {
  readonly first: LinearModel;
  /** Adds to the scores of the first reading what the rest of the document was read as. */
  readonly second: LinearModel;
  readonly gazetteer: PhraseLists;
}

/** The scores of a document's first reading, sentence by sentence, and the labels that they give. */
export interface FirstReading {
  readonly scores: readonly Float64Array[];
  readonly labels: Uint8Array;
}

/** The entity tagger: a CRF over the words and their document, and a second one over what the first has found. */
export class EntityTagger {
  readonly #first: LinearModel;
  readonly #second: LinearModel;
  readonly #gazetteer: PhraseLists;
  readonly #window: WindowScores;
  readonly #features = new FeatureBuffer();

  constructor({ first, second, gazetteer }: EntityModels) {
    this.#first = first;
    this.#second = second;
    this.#gazetteer = gazetteer;
    this.#window = new WindowScores(first, writeAlone);
  }

  /** Labels every token of a document, with indices into ENTITY_LABELS. */
  *label(document: Document): Stage<Uint8Array> {
    const { scores, labels } = yield* this.readFirst(document);
    const gathered = yield* gatherLabels(document, labels);
    const final = new Uint8Array(document.length);
    for (const [s, base] of scores.entries()) {
      const start = document.sentenceStarts[s] ?? 0;
      const end = document.sentenceStarts[s + 1] ?? 0;
      writeLabelFeatures(this.#features, document, gathered, labels, start, end);
      final.set(decode(this.#second, this.#addSecond(base), end - start), start);
      yield;
    }
    return final;
  }

  /** The scores of the first reading with what the features written last add to them. */
  #addSecond(first: Float64Array): Float64Array {
    const sums = new Int32Array(first.length);
    this.#second.sum(this.#features, sums);
    const total = this.#second.scaled(sums);
    for (let i = 0; i < total.length; i++) total[i] = (total[i] ?? 0) + (first[i] ?? 0);
    return total;
  }

  /** The first reading: what training builds the second on. */
  *readFirst(document: Document): Stage<FirstReading> {
    const context = { document, uses: yield* readWordUses(document), gazetteer: this.#gazetteer };
    const labels = new Uint8Array(document.length);
    const scores: Float64Array[] = [];
    for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
      const start = document.sentenceStarts[s] ?? 0;
      const end = document.sentenceStarts[s + 1] ?? 0;
      const own = this.#scoreSentence(context, start, end);
      labels.set(decode(this.#first, own, end - start), start);
      scores.push(own);
      yield;
    }
    return { scores, labels };
  }

  #scoreSentence(context: EntityContext, start: number, end: number): Float64Array {
    const sums = new Int32Array((end - start) * this.#first.labels.length);
    this.#window.sumInto(sums, context.document.words, start, end);
    const around = readSurroundings(context, start, end);
    this.#features.clear();
    for (let i = start; i < end; i++) {
      writeTogether(this.#features, around, i);
      this.#features.end();
    }
    this.#first.sum(this.#features, sums);
    return this.#first.scaled(sums);
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
