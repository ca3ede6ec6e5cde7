import type { Analyser } from '../../src/language/analysis.ts';
import { loadCompromise, peerEntities } from '../compromise.ts';
import { readJsonLines } from '../corpora/files.ts';

const ARTICLES = 60;
const ROUNDS = 3;

/** Prints words per second of the whole analysis from raw text, ours and compromise's, in the same run. */
export async function evaluateSpeed(data: string, analyser: Analyser): Promise<void> {
  const compromise = await loadCompromise();
  const texts = readJsonLines<{ text: string }>(`${data}/attribution/polnear-dev.jsonl.gz`)
    .slice(0, ARTICLES)
    .map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  console.log(`Speed, whole analysis of ${ARTICLES} articles (${words} words), one core`);
  const ours = bestRate(words, () => texts.forEach((text) => analyser.analyse(text)));
  const theirs = bestRate(words, () => texts.forEach((text) => peerEntities(compromise, text)));
  console.log(`  ours        ${ours.toFixed(0)} words/s (goal 50,000)`);
  console.log(`  compromise  ${theirs.toFixed(0)} words/s, entities only`);
  console.log(`  ratio       ${(ours / theirs).toFixed(2)} (goal 2)`);
}

/** Words are runs of characters without a space. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Words per second in the best of some rounds after one to warm up. */
export function bestRate(words: number, work: () => void): number {
  work();
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    work();
    best = Math.max(best, (1000 * words) / (performance.now() - started));
  }
  return best;
}
