/**
 * `npm run train -- --data FOLDER` rebuilds the weights from the corpora: the same bytes for the same data.
 * With names of stages (classes, tagger, entities, attribution) it rebuilds those and keeps the rest.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createAnalyser } from '../src/language/analyser.ts';
import { readContainer } from '../src/language/container.ts';
import { allStages, buildSections, isStage } from './build-weights.ts';
import { readOptions } from './options.ts';
import { retrainSourcing } from './sourcing/retrain.ts';
import { writeContainer } from './write-container.ts';

const kilobytes = (bytes: Uint8Array): string => `${(bytes.length / 1000).toFixed(0)} kB`;

/** The sections of the weights as they are, if some stages are to be kept. */
function kept(weights: string, wanted: ReadonlySet<string>): Map<string, Uint8Array> {
  if (wanted.size === allStages.size || !existsSync(weights)) return new Map();
  return readContainer(readFileSync(weights));
}

async function main(): Promise<void> {
  const { data, weights, names } = readOptions(process.argv.slice(2));
  const unknown = names.find((name) => !isStage(name));
  if (unknown !== undefined) throw new Error(`There is no stage "${unknown}".`);
  const wanted = names.length > 0 ? new Set(names.filter(isStage)) : allStages;
  const started = performance.now();
  const trained = await buildSections(data, kept(weights, wanted), wanted);
  // another stage may have been trained in the meantime: its weights stay
  const sections = new Map([...kept(weights, wanted), ...trained]);
  const file = writeContainer(sections);
  mkdirSync(dirname(weights), { recursive: true });
  writeFileSync(weights, file);
  for (const [name, bytes] of sections) {
    console.log(
      `${name.padEnd(24)}${kilobytes(bytes)}, brotli ${kilobytes(brotliCompressSync(bytes))}`,
    );
  }
  // The sentences' weights are learnt from what these weights read.
  if (wanted.size === allStages.size) await retrainSourcing(data, createAnalyser(file));
  const minutes = (performance.now() - started) / 60_000;
  const size = `${kilobytes(file)}, brotli ${kilobytes(brotliCompressSync(file))}`;
  console.log(`${weights}: ${size}, in ${minutes.toFixed(1)} minutes`);
}

await main();
