import { SECTIONS } from '../src/language/engine.ts';
import { finish, readDocument } from '../src/language/document.ts';
import { readModel } from '../src/language/crf/read-model.ts';
import { readWordClasses } from '../src/language/read-word-classes.ts';
import { Tagger, tagDocument } from '../src/language/tagger.ts';
import { Vocabulary } from '../src/language/vocabulary.ts';
import { readOwnTexts } from './attribution/own-texts.ts';
import { readPolnear, toTokens, type LabelledArticle } from './attribution/polnear.ts';
import { trainAttribution } from './attribution/train.ts';
import { buildWordClasses } from './classes/build-word-classes.ts';
import { loadEmbeddings } from './classes/embeddings.ts';
import { entitySections } from './entities/entity-sections.ts';
import { trainTagger } from './tagger/train-tagger.ts';

const SEED = 1;
/** How many words have a class. */
const WORDS = 120_000;

/** The stages of training in their order, each building on the sections before it. */
const STAGES = ['classes', 'tagger', 'entities', 'attribution'] as const;
export type StageName = (typeof STAGES)[number];

/** Whether a word on the command line names a stage. */
export function isStage(name: string): name is StageName {
  return STAGES.some((stage) => stage === name);
}

/**
 * Trains the given stages from the corpora and returns their sections of the weights; what they build on and is not
 * trained is taken from `before`. The same data give the same bytes.
 */
export async function buildSections(
  data: string,
  before: ReadonlyMap<string, Uint8Array>,
  wanted: ReadonlySet<StageName>,
): Promise<Map<string, Uint8Array>> {
  const sections = new Map(before);
  const trained = new Map<string, Uint8Array>();
  const step = async (
    name: StageName,
    train: () => ReadonlyMap<string, Uint8Array> | Promise<ReadonlyMap<string, Uint8Array>>,
  ): Promise<void> => {
    if (!wanted.has(name)) return;
    const started = performance.now();
    for (const [section, bytes] of await train()) {
      sections.set(section, bytes);
      trained.set(section, bytes);
    }
    console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  };
  await step(
    'classes',
    () => new Map([[SECTIONS.classes, buildWordClasses(loadEmbeddings(WORDS), SEED)]]),
  );
  const vocabulary = new Vocabulary(readWordClasses(part(sections, SECTIONS.classes)));
  await step('tagger', () => new Map([[SECTIONS.tagger, trainTagger(data, vocabulary, SEED)]]));
  await step('entities', () => entitySections(data, vocabulary, SEED));
  await step('attribution', () => {
    const tagger = new Tagger(readModel(part(sections, SECTIONS.tagger)));
    const articles = [...readPolnear(data, 'train'), ...readOwnTexts()].map(
      (article): LabelledArticle => {
        const document = finish(readDocument(article.text, vocabulary));
        finish(tagDocument(document, tagger));
        return { article, document, gold: toTokens(document, article.attributions) };
      },
    );
    return trainAttribution(articles, SEED);
  });
  return trained;
}

function part(sections: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`train the stage before: "${name}" is missing`);
  return bytes;
}

/** All stages. */
export const allStages: ReadonlySet<StageName> = new Set(STAGES);
