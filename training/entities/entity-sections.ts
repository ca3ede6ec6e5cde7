import { SECTIONS } from '../../src/language/engine.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import { readConll, readPolitics, readUner, readWikigold } from '../corpora/entity-documents.ts';
import { quantise } from '../crf/quantise.ts';
import { writeModel } from '../crf/write-model.ts';
import { seededRandom } from '../random.ts';
import { gatherNames, writeGazetteer } from './build-gazetteer.ts';
import { readNameLists } from './name-lists.ts';
import { recasedCopies } from './recase.ts';
import { trainEntities } from './train-entities.ts';
import { trainSecond } from './train-second.ts';

/** Trains the entity tagger on all corpora, and returns its sections of the weights. */
export async function entitySections(
  data: string,
  vocabulary: Vocabulary,
  seed: number,
): Promise<Map<string, Uint8Array>> {
  const parts = [
    { documents: readConll(data, 'train'), weight: 1 },
    { documents: readWikigold(data), weight: 1 },
    { documents: readPolitics(data, 'train'), weight: 3 },
    { documents: readUner(data), weight: 0.5 },
  ];
  const all = parts.flatMap(({ documents }) => documents);
  const recased = { documents: recasedCopies(all, seededRandom(seed)), weight: 1 };
  const lists = await readNameLists();
  const names = gatherNames(lists, all, vocabulary);
  const first = trainEntities([...parts, recased], names, vocabulary, seed);
  const second = trainSecond(parts, lists, vocabulary, seed);
  return new Map([
    [SECTIONS.entities, writeModel(quantise(first, { prune: 0.03 }))],
    [SECTIONS.entitiesAgain, writeModel(second)],
    [SECTIONS.gazetteer, writeGazetteer(names)],
  ]);
}
