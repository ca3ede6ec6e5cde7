import type { Entity } from '../analysis.ts';
import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import type { LinearModel } from '../crf/model.ts';
import { WindowScores } from '../crf/window.ts';
import type { Document, Stage } from '../document.ts';
import { readWordUses } from './document-context.ts';
import { readSurroundings, writeAlone, writeTogether } from './entity-features.ts';
import type { EntityContext } from './entity-features.ts';
import { ENTITY_TYPES } from './entity-labels.ts';
import type { PhraseLists } from './gazetteer.ts';

/** The entity tagger: a CRF over the words and what their document says of them. */
export class EntityTagger {
  readonly #model: LinearModel;
  readonly #gazetteer: PhraseLists;
  readonly #window: WindowScores;
  readonly #features = new FeatureBuffer();

  constructor(model: LinearModel, gazetteer: PhraseLists) {
    this.#model = model;
    this.#gazetteer = gazetteer;
    this.#window = new WindowScores(model, writeAlone);
  }

  /** Labels every token of a document, with indices into ENTITY_LABELS. */
  *label(document: Document): Stage<Uint8Array> {
    const context = { document, uses: readWordUses(document), gazetteer: this.#gazetteer };
    const labels = new Uint8Array(document.length);
    for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
      const start = document.sentenceStarts[s] ?? 0;
      labels.set(this.#labelSentence(context, start, document.sentenceStarts[s + 1] ?? 0), start);
      yield;
    }
    return labels;
  }

  #labelSentence(context: EntityContext, start: number, end: number): Uint8Array {
    const sums = new Int32Array((end - start) * this.#model.labels.length);
    this.#window.addTo(sums, context.document.words, start, end);
    const around = readSurroundings(context, start, end);
    this.#features.clear();
    for (let i = start; i < end; i++) {
      writeTogether(this.#features, around, i);
      this.#features.end();
    }
    this.#model.sum(this.#features, sums);
    return decode(this.#model, this.#model.scaled(sums), end - start);
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
