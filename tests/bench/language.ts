import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOptions } from '../../training/options.ts';
import type { Measurement } from './language/measure.ts';
import { READERS } from './language/readers.ts';

const MEASURE = new URL('language/measure.ts', import.meta.url).pathname;

/** Prints words per second and memory of the whole analysis beside compromise and wink-nlp, and time by length. */
export function run(args: readonly string[]): Promise<void> {
  parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const texts = join(readOptions(args).data, 'attribution/polnear-dev.jsonl.gz');
  const found = Object.keys(READERS).map((name) => ({ name, ...measured(name, texts) }));
  const ours = found[0]?.wordsPerSecond ?? 0;
  console.table(
    found.map(({ name, wordsPerSecond, load, loaded, peak }) => ({
      '': name,
      'words/s': Math.round(wordsPerSecond),
      'ours is': `${(ours / wordsPerSecond).toFixed(2)} ×`,
      'load ms': Math.round(load),
      'loaded MB': Number(loaded.toFixed(1)),
      'peak MB': Math.round(peak),
    })),
  );
  console.log('Time by length, ours: a straight line has the same µs a word in each row');
  console.table(
    found[0]?.byLength.map(({ words, milliseconds }) => ({
      words,
      ms: Math.round(milliseconds),
      'µs a word': Number(((1000 * milliseconds) / words).toFixed(1)),
    })),
  );
  return Promise.resolve();
}

/** Measures one reader in a process of its own. */
function measured(name: string, texts: string): Measurement {
  const lengths = name === 'ours' ? ['lengths'] : [];
  const args = ['--expose-gc', '--import', 'tsx', MEASURE, name, texts, ...lengths];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measurement;
}
