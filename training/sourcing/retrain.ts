import { writeFileSync } from 'node:fs';
import type { Analyser } from '../../src/language/analysis.ts';
import { readDebates } from './claimbuster.ts';
import { trainAssertionWords } from './train-words.ts';

/**
 * Rebuilds what src/sourcing has learnt: first the words of assertion, then the sentence models, whose features
 * are read with these words. Returns the functions and rows of the second step, to be scored.
 */
export async function retrainSourcing(data: string, analyser: Pick<Analyser, 'analyse'>) {
  const words = trainAssertionWords(readDebates(data));
  const path = new URL('../../src/sourcing/assertion-words.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(words)}\n`);
  // Only now: the features read the file that has just been written.
  const { crossValidate, readRows, trainSentences } = await import('./train.ts');
  const rows = readRows(data, analyser);
  trainSentences(rows);
  return { rows, crossValidate };
}
