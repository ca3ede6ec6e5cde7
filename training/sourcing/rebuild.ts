/**
 * `npx tsx training/sourcing/rebuild.ts --data FOLDER` rebuilds weights.json, assertion-words.json and
 * sentence-words.json of src/sourcing: the same bytes for the same data, labels and language weights. To be run after `npm run train`, whose weights
 * it reads with.
 */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../src/language/analyser.ts';
import { readOptions } from '../options.ts';
import { retrainSourcing } from './retrain.ts';

const { data, weights } = readOptions(process.argv.slice(2));
const { rows, crossValidate } = await retrainSourcing(data, createAnalyser(readFileSync(weights)));
const scores = crossValidate(rows);
console.log(
  `src/sourcing/weights.json: ${scores.sentences} labelled sentences; held-out sixths: macro-F1 ` +
    `${scores.macro.toFixed(3)}, check-worthy claims ${scores.checkWorthy.f1.toFixed(3)}`,
);
