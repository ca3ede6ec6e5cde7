import { findAttributions } from './attribution/attributions.ts';
import type { AttributionModels } from './attribution/models.ts';
import { readAttributionModels } from './attribution/read-models.ts';
import type { Analysis } from './analysis.ts';
import { readContainer, section } from './container.ts';
import { readModel } from './crf/read-model.ts';
import { readDocument, type Document, type Stage } from './document.ts';
import { EntityTagger, entitiesOf } from './entities/find-entities.ts';
import { readGazetteer } from './entities/read-gazetteer.ts';
import { findQuantities } from './quantities.ts';
import { readWordClasses } from './read-word-classes.ts';
import { Tagger, tagDocument } from './tagger.ts';
import { Vocabulary } from './vocabulary.ts';

/** The names of the sections of the weights file that this file reads. */
export const SECTIONS = {
  classes: 'word classes',
  tagger: 'part of speech',
  entities: 'entities',
  entitiesAgain: 'entities, second reading',
  gazetteer: 'gazetteer',
} as const;

/** Everything that is loaded from the weights. */
export interface Engine {
  readonly vocabulary: Vocabulary;
  readonly tagger: Tagger;
  readonly entities: EntityTagger;
  readonly attributions: AttributionModels;
}

/** Loads the weights. Throws a WeightsError, with a message for the user, if the file is damaged. */
export function loadEngine(weights: Uint8Array): Engine {
  const sections = readContainer(weights);
  return {
    vocabulary: new Vocabulary(readWordClasses(section(sections, SECTIONS.classes))),
    tagger: new Tagger(readModel(section(sections, SECTIONS.tagger))),
    entities: new EntityTagger({
      first: readModel(section(sections, SECTIONS.entities)),
      second: readModel(section(sections, SECTIONS.entitiesAgain)),
      gazetteer: readGazetteer(section(sections, SECTIONS.gazetteer)),
    }),
    attributions: readAttributionModels(sections),
  };
}

/** Analyses a text in steps of a sentence or so. */
export function* analyseInSteps(
  text: string,
  published: string | undefined,
  engine: Engine,
): Stage<Analysis> {
  const document = yield* readDocument(text, engine.vocabulary);
  yield* tagDocument(document, engine.tagger);
  const labels = yield* engine.entities.label(document);
  const quantities = yield* findQuantities(text, published);
  const attributions = yield* findAttributions(document, engine.attributions);
  const { starts, ends, sentences, tags } = document;
  const classes = Int16Array.from(document.words, ({ middle }) => middle);
  return {
    sentences: sentenceSpans(document),
    tokens: { starts, ends, sentences, tags, classes },
    entities: entitiesOf(document, labels),
    ...quantities,
    attributions,
  };
}

/** The UTF-16 spans of the sentences, from the first to the last token of each. */
function sentenceSpans({ sentenceStarts, starts, ends }: Document): [number, number][] {
  return Array.from(sentenceStarts.subarray(0, -1), (first, s): [number, number] => [
    starts[first] ?? 0,
    ends[(sentenceStarts[s + 1] ?? 1) - 1] ?? 0,
  ]);
}
