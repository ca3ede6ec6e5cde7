import { join } from 'node:path';
import { finish } from '../../src/language/document.ts';
import type { Engine } from '../../src/language/engine.ts';
import { tagDocument } from '../../src/language/tagger.ts';
import { documentOfTokens } from '../../src/language/token-document.ts';
import {
  readConllu,
  readConlluFolder,
  readSilver,
  type TaggedSentence,
} from '../corpora/tagged-sentences.ts';

/** Prints the share of tokens that get the right part of speech, on the dev sets. */
export function evaluateTagger(data: string, engine: Engine): void {
  const sets: readonly [name: string, sentences: readonly TaggedSentence[]][] = [
    ['UD EWT dev', readConllu(join(data, 'syntax/ewt/dev.conllu.gz'))],
    ['UD GUM dev', readConlluFolder(join(data, 'syntax/gum/dev'))],
    [
      'PolNeAR dev, against CoreNLP',
      readSilver(
        join(data, 'attribution/polnear-dev.jsonl.gz'),
        join(data, 'syntax/polnear-dev-corenlp.jsonl.gz'),
        engine.vocabulary,
      ),
    ],
  ];
  console.log('Parts of speech, tokens right, in percent');
  for (const [name, sentences] of sets) {
    console.log(`  ${name.padEnd(32)}${accuracy(sentences, engine).toFixed(1)}`);
  }
}

function accuracy(sentences: readonly TaggedSentence[], { vocabulary, tagger }: Engine): number {
  const document = documentOfTokens(
    sentences.map(({ tokens }) => tokens),
    vocabulary,
  );
  finish(tagDocument(document, tagger));
  const gold = sentences.flatMap(({ tags }) => tags);
  const right = gold.filter((tag, i) => tag === document.tags[i]).length;
  return (100 * right) / gold.length;
}
