import type { Entity } from '../analysis.ts';
import { decode } from '../crf/decode.ts';
import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { decodeSpans } from '../crf/labels.ts';
import type { LinearModel } from '../crf/model.ts';
import type { Document, Stage } from '../document.ts';
import { readWordUses } from './document-context.ts';
import { writeEntityFeatures } from './entity-features.ts';
import { ENTITY_TYPES } from './entity-labels.ts';
import type { PhraseLists } from './gazetteer.ts';

export interface EntityModel {
  readonly tagger: LinearModel;
  readonly gazetteer: PhraseLists;
}

/** Labels every token of a document with its entity label, an index into ENTITY_LABELS. */
export function* labelEntities(document: Document, model: EntityModel): Stage<Uint8Array> {
  const context = { document, uses: readWordUses(document), gazetteer: model.gazetteer };
  const features = new FeatureBuffer();
  const labels = new Uint8Array(document.length);
  let scores = new Float64Array(1 << 13);
  for (let s = 0; s + 1 < document.sentenceStarts.length; s++) {
    const start = document.sentenceStarts[s] ?? 0;
    const length = (document.sentenceStarts[s + 1] ?? 0) - start;
    writeEntityFeatures(context, s, features);
    const size = length * model.tagger.labels.length;
    if (scores.length < size) scores = new Float64Array(size * 2);
    model.tagger.score(features, scores);
    labels.set(decode(model.tagger, scores, length), start);
    yield;
  }
  return labels;
}

/** The entities that the labels of a document spell, in reading order. */
export function entitiesOf(document: Document, labels: Uint8Array): Entity[] {
  return decodeSpans(labels).map(({ start, end, type }) => ({
    start: document.starts[start] ?? 0,
    end: document.ends[end - 1] ?? 0,
    type: ENTITY_TYPES[type] ?? 'other',
  }));
}
