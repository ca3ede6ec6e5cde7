import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Where the corpora lie if `--data` says nothing: beside the project. */
const DATA = new URL('../../shared/data', import.meta.url).pathname;

/** Where the trained weights lie in the project. */
export const WEIGHTS = new URL('../src/public/language/english.bin', import.meta.url).pathname;

export interface Options {
  /** The folder of the corpora. */
  readonly data: string;
  /** The weights file to write or to measure. */
  readonly weights: string;
  /** What else stands on the command line. */
  readonly names: readonly string[];
}

/** Reads `--data FOLDER`, `--weights FILE` and names from the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: DATA },
      weights: { type: 'string', default: WEIGHTS },
    },
    allowPositionals: true,
  });
  return {
    data: resolve(values.data),
    weights: resolve(values.weights),
    names: positionals,
  };
}
