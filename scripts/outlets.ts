/**
 * npm run outlets -- --data ../shared/data/outlets [--pages ../shared/data/pages/index.json] [--list]
 *
 * Builds src/public/outlets from the sources in the data folder and from src/outlets/overrides, and
 * prints coverage, sizes and contradictions. Same input, same bytes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDirectory } from './outlets/build.ts';
import { printReport } from './outlets/report.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string' },
    out: { type: 'string', default: 'src/public/outlets' },
    list: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  if (values.data === undefined || !existsSync(values.data)) {
    throw new Error('Give the folder of sources: npm run outlets -- --data ../shared/data/outlets');
  }
  const pages = values.pages ?? resolve(values.data, '../pages/index.json');
  const built = buildDirectory(values.data, 'src/outlets');
  mkdirSync(values.out, { recursive: true });
  // A source that is no more must not leave its file behind; nothing else in the folder is touched.
  const earlier = readdirSync(values.out).filter((file) =>
    /^(?:facts|opinions)-.*\.tsv$/u.test(file),
  );
  for (const file of earlier) rmSync(join(values.out, file));
  for (const [file, bytes] of built.files) writeFileSync(join(values.out, file), bytes);
  const hosts = existsSync(pages) ? hostsOf(readFileSync(pages, 'utf8')) : [];
  await printReport(built, hosts, values.list);
}

/** The different hosts of the pages' index. */
function hostsOf(index: string): string[] {
  const entries = JSON.parse(index) as readonly { readonly host: string }[];
  return [...new Set(entries.map(({ host }) => host).filter(Boolean))].sort();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
