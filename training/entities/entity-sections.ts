import { SECTIONS } from '../../src/language/engine.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { readConll, readPolitics, readUner, readWikigold } from '../corpora/entity-documents.ts';
import { quantise } from '../crf/quantise.ts';
import { writeModel } from '../crf/write-model.ts';
import { seededRandom } from '../random.ts';
import { gatherNames, writeGazetteer } from './build-gazetteer.ts';
import { readNameLists } from './name-lists.ts';
import { recasedCopies } from './recase.ts';
import { swappedCopies } from './swap-names.ts';
import { trainEntities } from './train-entities.ts';
import { trainSecond } from './train-second.ts';

/** How many times the small corpus of politics is repeated with its names in each other's places. */
const COPIES = 2;

/** Trains the entity tagger on all corpora, and returns its sections of the weights. */
export async function entitySections(
  data: string,
  vocabulary: Vocabulary,
  seed: number,
): Promise<Map<string, Uint8Array>> {
  const random = seededRandom(seed);
  const politics = readPolitics(data, 'train');
  const parts = [
    { documents: readConll(data, 'train'), weight: 1 },
    { documents: readWikigold(data), weight: 1 },
    { documents: politics, weight: 3 },
    { documents: readUner(data), weight: 0.5 },
  ];
  const all = parts.flatMap(({ documents }) => documents);
  const varied = [
    { documents: recasedCopies(all, random), weight: 1 },
    { documents: swappedCopies(politics, COPIES, random), weight: 0.5 },
  ];
  const lists = await readNameLists();
  const names = gatherNames(lists, all, vocabulary);
  const first = trainEntities([...parts, ...varied], names, vocabulary, seed);
  const second = trainSecond(parts, lists, vocabulary, seed);
  return new Map([
    [SECTIONS.entities, writeModel(quantise(first, { prune: 0.03 }))],
    [SECTIONS.entitiesAgain, writeModel(second)],
    [SECTIONS.gazetteer, writeGazetteer(names)],
  ]);
}
