import { describe, expect, it } from 'vitest';
import { WeightsError } from '../../../src/language/byte-reader.ts';
import { matchPhrases } from '../../../src/language/entities/gazetteer.ts';
import { readGazetteer } from '../../../src/language/entities/read-gazetteer.ts';
import { Vocabulary } from '../../../src/language/vocabulary.ts';
import { noClasses } from '../../../src/language/word-classes.ts';
import type { EntityDocument } from '../../../training/corpora/entity-documents.ts';
import {
  completeGazetteer,
  gatherNames,
  namesOf,
  withoutOwnNames,
  writeGazetteer,
} from '../../../training/entities/build-gazetteer.ts';
import { NAME_LISTS } from '../../../training/entities/name-lists.ts';
import { read } from './reading.ts';

const vocabulary = new Vocabulary(noClasses);
const PLACE = 2;

function documentWith(name: string): EntityDocument {
  const tokens = [...name.split(' '), 'is', 'far'];
  return [{ tokens, spans: [{ start: 0, end: name.split(' ').length, type: PLACE }] }];
}

const documents = [documentWith('New Norland'), documentWith('Westmark'), documentWith('Westmark')];
const names = gatherNames([['jane'], ['roe']], documents, vocabulary);

describe('the lists of names', () => {
  it('are found in a sentence, in capitals or not, but never for words in small letters', () => {
    const { words, length } = read('JANE went to New Norland, new norland');
    const { any, long } = matchPhrases(words, 0, length, completeGazetteer(names));
    expect([...any]).toEqual([
      1,
      0,
      0,
      ...Array.from({ length: 2 }, () => 1 << (NAME_LISTS + PLACE)),
      0,
      0,
      0,
    ]);
    expect([...long].map((bits) => bits > 0)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are the same after they were written and read', () => {
    const { words, length } = read('Jane Roe left Westmark for New Norland');
    const before = matchPhrases(words, 0, length, completeGazetteer(names));
    const after = matchPhrases(words, 0, length, readGazetteer(writeGazetteer(names)));
    expect(after).toEqual(before);
  });

  it('do not tell a training document what only it has said', () => {
    const [norland = [], westmark = []] = documents;
    const { words } = read('New Norland Westmark');
    const seen = (document: EntityDocument): Int32Array =>
      matchPhrases(words, 0, 3, withoutOwnNames(names, namesOf(document, vocabulary))).any;
    expect([...seen(norland)].map((bits) => bits > 0)).toEqual([false, false, true]);
    expect([...seen(westmark)].map((bits) => bits > 0)).toEqual([true, true, true]);
  });

  it('are refused when they are cut short', () => {
    const whole = writeGazetteer(names);
    expect(() => readGazetteer(whole.slice(0, whole.length - 1))).toThrow(WeightsError);
  });
});
