import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import { encodeSpans } from '../../src/language/crf/labels.ts';
import { LinearModel, type ModelTables } from '../../src/language/crf/model.ts';
import { finish } from '../../src/language/document.ts';
import { gatherLabels, writeLabelFeatures } from '../../src/language/entities/document-labels.ts';
import { ENTITY_LABELS } from '../../src/language/entities/entity-labels.ts';
import { EntityTagger } from '../../src/language/entities/find-entities.ts';
import { documentOfTokens } from '../../src/language/token-document.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import type { EntityDocument } from '../corpora/entity-documents.ts';
import { quantise } from '../crf/quantise.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { completeGazetteer, gatherNames } from './build-gazetteer.ts';
import { trainEntities, type WeightedDocuments } from './train-entities.ts';

const FOLDS = 2;

/**
 * Trains the second reading on documents as first readings label them that have not learnt from them: two models of one
 * half of the documents each, which read the other half.
 */
export function trainSecond(
  parts: readonly WeightedDocuments[],
  lists: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  seed: number,
): ModelTables {
  const sequences: Sequence[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const half = (held: boolean): WeightedDocuments[] =>
      parts.map(({ documents, weight }) => ({
        documents: documents.filter((_, index) => (index % FOLDS === fold) === held),
        weight,
      }));
    const names = gatherNames(
      lists,
      half(false).flatMap(({ documents }) => documents),
      vocabulary,
    );
    const model = trainEntities(half(false), names, vocabulary, seed + fold, { epochs: 6 });
    const first = new LinearModel(quantise(model));
    const tagger = new EntityTagger({
      first,
      second: first,
      gazetteer: completeGazetteer(names),
    });
    for (const { documents, weight } of half(true)) {
      for (const document of documents) {
        sequences.push(...secondSequences(document, tagger, first, vocabulary, weight));
      }
    }
  }
  const model = trainCrf(sequences, {
    labels: ENTITY_LABELS,
    epochs: 6,
    seed,
    bits: 16,
    alpha: 0.1,
    l1: 1,
    averages: 4,
    minimumCount: 3,
    onEpoch: (epoch, loss) =>
      console.log(`  second reading, pass ${epoch}: loss ${loss.toFixed(0)}`),
  });
  return quantise(model);
}

function secondSequences(
  sentences: EntityDocument,
  tagger: EntityTagger,
  first: LinearModel,
  vocabulary: Vocabulary,
  weight: number,
): Sequence[] {
  const document = documentOfTokens(
    sentences.map(({ tokens }) => tokens),
    vocabulary,
  );
  const { sums, labels } = finish(tagger.readFirst(document));
  const gathered = finish(gatherLabels(document, labels));
  const features = new FeatureBuffer();
  return sentences.map(({ tokens, spans }, s) => {
    const start = document.sentenceStarts[s] ?? 0;
    writeLabelFeatures(features, document, gathered, labels, start, start + tokens.length);
    const sequence = sequenceOf(features, encodeSpans(tokens.length, spans), weight);
    const [from, to] = [
      start * ENTITY_LABELS.length,
      (start + tokens.length) * ENTITY_LABELS.length,
    ];
    return { ...sequence, base: first.scaled(sums.subarray(from, to)).slice() };
  });
}
