/**
 * `npm run evaluate -- [tagger|entities|attribution|dates|sourcing|speed]` prints the tables of the model card, all of
 * them if none is named. Scores are on dev sets.
 */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../src/language/analyser.ts';
import { loadEngine } from '../src/language/engine.ts';
import { evaluateAttribution } from './attribution/evaluate-attribution.ts';
import { evaluateDates } from './dates/evaluate.ts';
import { evaluateEntities } from './entities/evaluate-entities.ts';
import { readOptions } from './options.ts';
import { evaluateSourcing, sourcingTable } from './sourcing/evaluate.ts';
import { evaluateSpeed } from './speed/evaluate-speed.ts';
import { evaluateTagger } from './tagger/evaluate-tagger.ts';

interface Setting {
  readonly data: string;
  readonly weights: Uint8Array;
}

/** Every evaluation by name; each owner has one line. */
const EVALUATIONS: Readonly<Record<string, (setting: Setting) => void | Promise<void>>> = {
  tagger: ({ data, weights }) => evaluateTagger(data, loadEngine(weights)),
  entities: ({ data, weights }) => evaluateEntities(data, loadEngine(weights)),
  attribution: ({ data, weights }) => evaluateAttribution(data, loadEngine(weights)),
  dates: ({ data }) => evaluateDates(data),
  sourcing: ({ data, weights }) =>
    console.log(sourcingTable(evaluateSourcing({ data, analyser: createAnalyser(weights) }))),
  speed: ({ data, weights }) => evaluateSpeed(data, createAnalyser(weights)),
};

async function main(): Promise<void> {
  const { data, weights, names } = readOptions(process.argv.slice(2));
  const setting = { data, weights: readFileSync(weights) };
  for (const name of names.length > 0 ? names : Object.keys(EVALUATIONS)) {
    const evaluate = EVALUATIONS[name];
    if (evaluate === undefined) {
      throw new Error(`There is no table "${name}": ${Object.keys(EVALUATIONS).join(', ')}.`);
    }
    console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
    await evaluate(setting);
  }
}

await main();
