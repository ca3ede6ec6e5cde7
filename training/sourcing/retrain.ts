import { writeFileSync } from 'node:fs';
import type { Analyser } from '../../src/language/analysis.ts';
import type { WordTables } from '../../src/sourcing/word-model.ts';
import { trainAssertionWords } from './assertion-words.ts';
import { readLabels } from './labels.ts';
import { inWords, trainSentenceWords } from './sentence-words.ts';

function write(name: string, tables: WordTables): void {
  const path = new URL(`../../src/sourcing/${name}`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(tables)}\n`);
}

/**
 * Rebuilds what src/sourcing has learnt: first the words, of debates and of our own labels, then the sentence models, whose
 * features are read with these words. Returns the functions and rows of the second step, to be scored.
 */
export async function retrainSourcing(data: string, analyser: Pick<Analyser, 'analyse'>) {
  write('assertion-words.json', trainAssertionWords(data));
  const sentences = readLabels(data).map((article) => inWords(article, analyser));
  write('sentence-words.json', trainSentenceWords(sentences));
  // Only now: the features read the files that have just been written.
  const { crossValidate, readRows, trainSentences } = await import('./train.ts');
  const rows = readRows(data, analyser);
  trainSentences(rows);
  return { rows, crossValidate };
}
