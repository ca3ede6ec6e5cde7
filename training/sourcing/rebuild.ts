/**
 * `npx tsx training/sourcing/rebuild.ts --data FOLDER` rebuilds src/sourcing/weights.json: the same bytes for the
 * same data, labels and language weights. To be run after `npm run train`, whose weights it reads with.
 */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../src/language/analyser.ts';
import { readOptions } from '../options.ts';
import { trainSourcing } from './train.ts';

const { data, weights } = readOptions(process.argv.slice(2));
const scores = trainSourcing(data, createAnalyser(readFileSync(weights)));
console.log(
  `src/sourcing/weights.json: ${scores.sentences} labelled sentences; held-out sixths: macro-F1 ` +
    `${scores.macro.toFixed(3)}, check-worthy claims ${scores.checkWorthy.f1.toFixed(3)}`,
);
