import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorTarget } from '../../../src/notes/anchor/anchor-notes.ts';
import { PreparedText } from '../../../src/notes/anchor/prepared-text.ts';
import { seededRandom } from '../../../training/random.ts';
import { judge, noteOn, pickSpan, quoteWords, type Tally } from './measure.ts';

/** One article as the live page gives it and as another layout does. */
interface Pair {
  readonly set: string;
  readonly live: string;
  readonly other: string;
}

interface Dump {
  readonly page: { readonly set: string; readonly body?: string };
  readonly result?: { readonly article?: { readonly text: string } };
}

/** Reads the saved pages with the article reader in a real browser, or takes what an earlier run left in `dump`. */
export function readPairs(data: string, dump?: string): Pair[] {
  const folder = dump ?? mkdtempSync(join(tmpdir(), 'who-says-pages-'));
  if (!dump) {
    const args = ['tsx', 'scripts/pages.ts', join(data, 'pages'), '--extract', '--no-peer'];
    spawnSync('npx', [...args, '--dump', folder], { stdio: 'ignore' });
  }
  const pairs = readdirSync(folder).map((name) => {
    const read = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Dump;
    const { set, body = '' } = read.page;
    return { set, live: read.result?.article?.text ?? '', other: body };
  });
  if (!dump) rmSync(folder, { recursive: true });
  return pairs.filter(({ live, other }) => live !== '' && other !== '');
}

/** Notes made in one layout and looked for in the other, both ways, by set of pages. */
export function measureLayouts(pairs: readonly Pair[], each: number, seed: number) {
  const random = seededRandom(seed);
  const tallies = new Map<string, Tally>();
  for (const { set, live, other } of pairs) {
    const tally = tallies.get(set) ?? { right: 0, wrong: 0, none: 0 };
    tallies.set(set, tally);
    for (const [from, to] of [[live, other] as const, [other, live] as const]) {
      const prepared = new PreparedText(to);
      const words = wordsIn(to);
      for (let trial = 0; trial < each; trial++) {
        const given = pickSpan(from, quoteWords[trial % quoteWords.length] ?? 3, random);
        const truth = given && onlyPlace(to, words, given.text.slice(given.start, given.end));
        if (!truth) continue;
        tally[judge(anchorTarget(prepared, noteOn(given).target), truth)]++;
      }
    }
  }
  return tallies;
}

const wordsIn = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

/** Where these words stand in the text, whatever is between them; undefined unless they stand there once. */
function onlyPlace(text: string, words: readonly RegExpExecArray[], quote: string) {
  const wanted = wordsIn(quote).map((match) => match[0]);
  const places = words.flatMap((_word, i) =>
    wanted.every((word, j) => words[i + j]?.[0] === word) ? i : [],
  );
  const [place = -1] = places;
  const first = words[place];
  const last = words[place + wanted.length - 1];
  if (places.length !== 1 || !first || !last) return undefined;
  return { text, start: first.index, end: last.index + last[0].length };
}
