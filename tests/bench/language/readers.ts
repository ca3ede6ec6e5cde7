import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createAnalyser } from '../../../src/language/analyser.ts';
import { loadCompromise, peerEntities } from '../../../training/compromise.ts';
import { WEIGHTS } from '../../../training/options.ts';
import { fetchPackage } from '../../../training/packages.ts';

/** Reads a text as far as a library goes, and gives a number so that nothing is optimised away. */
export type Reader = (text: string) => number;

interface Wink {
  (model: unknown): { readDoc(text: string): { entities(): { length(): number } } };
}

/** Who Says and its peers: each loads what it needs. The peers find no attributions. */
export const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  ours: () => {
    const analyser = createAnalyser(readFileSync(WEIGHTS));
    return Promise.resolve((text) => analyser.analyse(text).attributions.length);
  },
  compromise: async () => {
    const compromise = await loadCompromise();
    return (text) => peerEntities(compromise, text).length;
  },
  'wink-nlp': () => {
    const require = createRequire(import.meta.url);
    const wink = require(fetchPackage('wink-nlp', '2.4.0')) as Wink;
    const model = fetchPackage('wink-eng-lite-web-model', '1.8.1');
    const nlp = wink(require(join(model, 'dist/model.js')));
    return Promise.resolve((text) => nlp.readDoc(text).entities().length());
  },
};
