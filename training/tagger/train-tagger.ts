import { join } from 'node:path';
import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import { tagNames } from '../../src/language/part-of-speech.ts';
import { writeTaggerFeatures } from '../../src/language/tagger.ts';
import type { Vocabulary } from '../../src/language/vocabulary.ts';
import {
  readConllu,
  readConlluFolder,
  readSilver,
  type TaggedSentence,
} from '../corpora/tagged-sentences.ts';
import { quantise } from '../crf/quantise.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import { trainCrf } from '../crf/train-crf.ts';
import { writeModel } from '../crf/write-model.ts';

/** Every so many of the silver sentences is used: more of them teach little. */
const SILVER_STEP = 2;
const SILVER_WEIGHT = 0.5;
const LONGEST = 120;

const isShort = ({ tokens }: TaggedSentence): boolean => tokens.length <= LONGEST;

/** Trains the part-of-speech tagger and returns its section of the weights. */
export function trainTagger(data: string, vocabulary: Vocabulary, seed: number): Uint8Array {
  const gold = [
    ...readConllu(join(data, 'syntax/ewt/train.conllu.gz')),
    ...readConlluFolder(join(data, 'syntax/gum/train')),
  ];
  const silver = readSilver(
    join(data, 'attribution/polnear-train.jsonl.gz'),
    join(data, 'syntax/polnear-train-corenlp.jsonl.gz'),
    vocabulary,
  ).filter((_, index) => index % SILVER_STEP === 0);
  const features = new FeatureBuffer();
  const sequence = (sentence: TaggedSentence, weight: number): Sequence => {
    const words = sentence.tokens.map((token) => vocabulary.word(token));
    writeTaggerFeatures(words, 0, words.length, features);
    return sequenceOf(features, sentence.tags, weight);
  };
  const sequences = [
    ...gold.filter(isShort).map((sentence) => sequence(sentence, 1)),
    ...silver.filter(isShort).map((sentence) => sequence(sentence, SILVER_WEIGHT)),
  ];
  console.log(`part of speech: ${gold.length} gold and ${silver.length} silver sentences`);
  const model = trainCrf(sequences, {
    labels: tagNames,
    epochs: 5,
    seed,
    bits: 21,
    alpha: 0.15,
    l1: 1,
    dropout: 0.2,
    averages: 3,
    minimumCount: 3,
    onEpoch: (epoch, loss) => console.log(`  pass ${epoch}: loss ${loss.toFixed(0)}`),
  });
  return writeModel(quantise(model, { prune: 0.12 }));
}
