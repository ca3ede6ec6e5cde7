/**
 * One measurement in a process of its own, so that the memory of one library does not count for another: loads a
 * reader, reads the texts, and prints what it found as JSON. Started by ../language.ts.
 */
import { readJsonLines } from '../../../training/corpora/files.ts';
import { bestRate, countWords } from '../../../training/speed/evaluate-speed.ts';
import { READERS } from './readers.ts';

/** What one reader needs. Memory in megabytes. */
export interface Measurement {
  readonly wordsPerSecond: number;
  /** Milliseconds to load it. */
  readonly load: number;
  /** What the loaded reader holds. */
  readonly loaded: number;
  /** The most the whole process took, Node's own some 45 MB included. */
  readonly peak: number;
  /** Milliseconds for a text of as many words. */
  readonly byLength: readonly { readonly words: number; readonly milliseconds: number }[];
}

const LENGTHS = [1_000, 10_000, 100_000];
const ARTICLES = 40;

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function measure(name: string, path: string, lengths: boolean): Promise<Measurement> {
  const articles = readJsonLines<{ text: string }>(path).map(({ text }) => text);
  const texts = articles.slice(0, ARTICLES);
  const load = READERS[name];
  if (load === undefined) throw new Error(`there is no reader "${name}"`);
  const before = held();
  const started = performance.now();
  const read = await load();
  const loadTime = performance.now() - started;
  const loaded = held() - before;
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const wordsPerSecond = bestRate(words, () => {
    for (const text of texts) read(text);
  });
  const byLength = (lengths ? LENGTHS : []).map((wanted) => {
    const text = textOf(articles, wanted);
    const start = performance.now();
    read(text);
    return { words: wanted, milliseconds: performance.now() - start };
  });
  const peak = process.resourceUsage().maxRSS / 1000;
  return { wordsPerSecond, load: loadTime, loaded, peak, byLength };
}

/** Articles one after another, again and again, up to so many words. */
function textOf(articles: readonly string[], words: number): string {
  const parts: string[] = [];
  for (let i = 0, have = 0; have < words; i++) {
    const article = articles[i % articles.length] ?? '';
    parts.push(
      article
        .split(' ')
        .slice(0, words - have)
        .join(' '),
    );
    have += countWords(parts.at(-1) ?? '');
  }
  return parts.join('\n');
}

const [name = '', path = '', lengths] = process.argv.slice(2);
console.log(JSON.stringify(await measure(name, path, lengths === 'lengths')));
