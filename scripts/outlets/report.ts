/** What `npm run outlets` prints: coverage, sizes, contradictions and how each was decided. */
import { gzipSync } from 'node:zlib';
import { createDirectory } from '../../src/outlets/directory.ts';
import type { OutletRecord } from '../../src/outlets/outlet.ts';
import type { Built } from './build.ts';
import { groupBy } from './group-by.ts';

/** Prints the report; with `list`, every contradiction and every host that lacks something. */
export async function printReport(
  built: Built,
  hosts: readonly string[],
  list: boolean,
): Promise<void> {
  printSizes(built.files);
  console.log(`\n${built.overrides} outlets entered by hand`);
  const rejected = groupBy(built.rejected, ({ source }) => source);
  for (const [source, rows] of rejected) {
    console.log(`${source}: ${rows.length} rows left out (platforms, no site)`);
  }
  printContradictions(built, list);
  if (hosts.length > 0) await printCoverage(built.files, hosts, list);
}

function printSizes(files: Built['files']): void {
  let total = 0;
  for (const [file, bytes] of files) {
    const packed = gzipSync(bytes, { level: 9 }).length;
    total += packed;
    const rows = new TextDecoder().decode(bytes.subarray(0, 200)).split('\t')[3] ?? '';
    console.log(
      `${file.padEnd(30)} ${rows.padStart(7)} rows ${kilobytes(bytes.length)} ${kilobytes(packed)} gzip`,
    );
  }
  console.log(`${'all'.padEnd(30)} ${kilobytes(total).padStart(30)} gzip of 500.0 KB allowed`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

function printContradictions({ contradictions }: Built, list: boolean): void {
  console.log(
    `\n${contradictions.length} rows contradict a hand-checked one; each time ours stands:`,
  );
  for (const [decision, rows] of groupBy(
    contradictions,
    (c) => `${c.source}, ${c.fact}: ${c.decision}`,
  )) {
    console.log(`${String(rows.length).padStart(5)}  ${decision}`);
    if (!list) continue;
    for (const { site, ours, theirs } of rows)
      console.log(`         ${site}: "${ours}", not "${theirs}"`);
  }
}

const GOALS: readonly [string, number, (record: OutletRecord) => boolean][] = [
  ['name', 90, ({ facts }) => facts.name !== undefined],
  ['country', 85, ({ facts }) => facts.country !== undefined],
  ['owner', 60, ({ facts }) => facts.owner !== undefined],
  ['a rating', 75, ({ ratings }) => ratings.length > 0],
];

async function printCoverage(
  files: Built['files'],
  hosts: readonly string[],
  list: boolean,
): Promise<void> {
  const directory = createDirectory(async (file) => files.get(file) ?? new Uint8Array());
  const records: [string, OutletRecord][] = [];
  for (const host of hosts) {
    const record = await directory.lookUp(host, new Date());
    if (record !== undefined) records.push([host, record]);
  }
  console.log(
    `\nCoverage of ${hosts.length} hosts (${kilobytes(directory.bytes()).trim()} in memory):`,
  );
  for (const [what, goal, has] of GOALS) {
    const without = records.filter(([, record]) => !has(record)).map(([host]) => host);
    const share = ((records.length - without.length) / hosts.length) * 100;
    console.log(`${what.padEnd(10)} ${share.toFixed(1).padStart(6)} %  goal ${goal} %`);
    if (list) console.log(`           without: ${without.join(' ')}`);
  }
}
