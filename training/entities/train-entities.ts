import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import { encodeSpans } from '../../src/language/crf/labels.ts';
import { readWordUses } from '../../src/language/entities/document-context.ts';
import { writeEntityFeatures } from '../../src/language/entities/entity-features.ts';
import { ENTITY_LABELS } from '../../src/language/entities/entity-labels.ts';
import type { PhraseLists } from '../../src/language/entities/gazetteer.ts';
import { finish } from '../../src/language/document.ts';
import { documentOfTokens } from '../../src/language/token-document.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import type { EntityDocument } from '../corpora/entity-documents.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import { trainCrf, type CrfOptions, type TrainedModel } from '../crf/train-crf.ts';
import { namesOf, withoutOwnNames, type GazetteerSource } from './build-gazetteer.ts';

/** Documents and how much each of their sentences counts. */
export interface WeightedDocuments {
  readonly documents: readonly EntityDocument[];
  readonly weight: number;
}

const LONGEST = 200;

/** The sentences of a document as the model learns from them, without the names it contributed to the gazetteer. */
export function entitySequences(
  document: EntityDocument,
  gazetteer: PhraseLists,
  vocabulary: Vocabulary,
  weight: number,
): Sequence[] {
  const read = documentOfTokens(
    document.map(({ tokens }) => tokens),
    vocabulary,
  );
  const context = { document: read, uses: finish(readWordUses(read)), gazetteer };
  const features = new FeatureBuffer();
  return document.flatMap(({ tokens, spans }, s) => {
    if (tokens.length > LONGEST) return [];
    writeEntityFeatures(context, s, features);
    return [sequenceOf(features, encodeSpans(tokens.length, spans), weight)];
  });
}

/** Trains the entity tagger. */
export function trainEntities(
  parts: readonly WeightedDocuments[],
  names: GazetteerSource,
  vocabulary: Vocabulary,
  seed: number,
  options: Partial<CrfOptions> = {},
): TrainedModel {
  const sequences = parts.flatMap(({ documents, weight }) =>
    documents.flatMap((document) => {
      const others = withoutOwnNames(names, namesOf(document, vocabulary));
      return entitySequences(document, others, vocabulary, weight);
    }),
  );
  return trainCrf(sequences, {
    labels: ENTITY_LABELS,
    epochs: 10,
    seed,
    alpha: 0.15,
    l1: 0.3,
    dropout: 0.4,
    averages: 4,
    onEpoch: (epoch, loss) => console.log(`  pass ${epoch}: loss ${loss.toFixed(0)}`),
    ...options,
  });
}
