/**
 * `npm run bench -- outlets`: opening the outlet directory and asking it, against a peer in the same
 * run that holds the same lines as parsed JSON in a Map by registrable domain.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'tldts';
import { DIRECTORY_FILES, createDirectory } from '../../src/outlets/directory.ts';
import { openTable } from '../../src/outlets/table.ts';

const ROUNDS = 5;
const QUESTIONS = 2000;
const load = (file: string): Promise<Uint8Array> => readFile(`src/public/outlets/${file}`);

/** Prints processor time, the lowest of five rounds: milliseconds to open, microseconds per look-up. */
export async function run(): Promise<void> {
  const json = await asJson();
  const keys = [...openTable('opinions-pc1.tsv', await load('opinions-pc1.tsv')).keys()];
  const urls = keys.slice(0, QUESTIONS).map((key) => `https://www.${key}/2026/11/23/a-story.html`);
  const now = new Date();
  const ours = createDirectory(load);
  let peer = new Map<string, unknown[]>();

  const opening = await lowest(async () => void (await createDirectory(load).lookUp('x.org', now)));
  const parsing = await lowest(() => {
    peer = new Map(JSON.parse(json) as [string, unknown[]][]);
  });
  const asking = await lowest(async () => {
    for (const url of urls) await ours.lookUp(url, now);
  });
  const getting = await lowest(() => {
    for (const url of urls) peer.get(parse(url).domain ?? '');
  });
  row('open', opening, parsing, 'ms');
  row('look up', (asking / QUESTIONS) * 1000, (getting / QUESTIONS) * 1000, 'µs');
  console.log(`held in memory: ${(ours.bytes() / 1e6).toFixed(2)} MB of bytes`);
}

const row = (what: string, ours: number, peer: number, unit: string): void =>
  console.log(
    `${what.padEnd(8)} ${ours.toFixed(1)} ${unit}, a Map from JSON ${peer.toFixed(1)} ${unit}, ratio ${(ours / peer).toFixed(2)}`,
  );

async function lowest(work: () => void | Promise<void>): Promise<number> {
  let best = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const before = process.cpuUsage();
    await work();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}

/** All lines of all files by key, as the JSON text of a Map. */
async function asJson(): Promise<string> {
  const all = new Map<string, unknown[]>();
  for (const file of DIRECTORY_FILES) {
    const table = openTable(file, await load(file));
    for (const key of new Set(table.keys())) {
      all.set(key, [...(all.get(key) ?? []), ...table.find(key).map((line) => [file, line])]);
    }
  }
  return JSON.stringify([...all]);
}
