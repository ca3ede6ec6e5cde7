/** Puts the sources together: facts and opinions in files of their own, one for each source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_NAMES } from '../../src/outlets/outlet.ts';
import {
  ADDRESSES_FILE,
  FACT_SOURCES,
  OPINION_SOURCES,
  SOURCES,
  factsFile,
  opinionsFile,
} from '../../src/outlets/sources.ts';
import { sharedHostOf } from '../../src/outlets/shared-hosts.ts';
import { buildFile } from './built-file.ts';
import type { BuiltLine } from './built-file.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { parseTsv } from './delimited.ts';
import { groupBy } from './group-by.ts';
import { merge } from './merge.ts';
import type { Contradiction } from './merge.ts';
import { notice } from './notice.ts';
import { OPINION_COLUMNS } from './opinions.ts';
import { readOverrides } from './overrides.ts';
import type { OtherAddress } from './overrides.ts';
import { readSources } from './read-sources.ts';

export interface Built {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly contradictions: readonly Contradiction[];
  readonly rejected: readonly Rejected[];
  readonly overrides: number;
}

/**
 * Builds every file of the directory. Throws where a source has no licence, where a contradiction
 * has no decision, and where a platform would be rated as a whole.
 */
export function buildDirectory(data: string, own: string): Built {
  checkLicences();
  const table = (path: string): ReturnType<typeof parseTsv> =>
    parseTsv(readFileSync(join(own, path), 'utf8'));
  const overrides = readOverrides(join(own, 'overrides'));
  const sources = readSources(data, overrides.candidates, table('repairs/wikipedia_rsp.tsv'));
  const { kept, contradictions } = merge(overrides, sources.facts, table('repairs/decisions.tsv'));
  checkDecided(contradictions);
  const lines = new Map<string, BuiltLine[]>([[ADDRESSES_FILE, addressLines(overrides.addresses)]]);
  const columns = new Map<string, readonly string[]>([
    [ADDRESSES_FILE, ['main', 'relation', 'members']],
  ]);
  const bySource = groupBy(kept, ({ source }) => source);
  for (const source of FACT_SOURCES) {
    lines.set(factsFile(source), (bySource.get(source) ?? []).map(factLine));
    columns.set(factsFile(source), [...FACT_NAMES, 'page', 'checked']);
  }
  for (const source of OPINION_SOURCES) {
    const lists = sources.opinions.filter((list) => list.source === source);
    const rows = lists.flatMap((list) => list.opinions);
    lines.set(
      opinionsFile(source),
      rows.map(({ key, cells }) => [key, ...cells]),
    );
    columns.set(opinionsFile(source), OPINION_COLUMNS[source]);
  }
  checkPlatforms(lines);
  const files = new Map<string, Uint8Array>([['NOTICE', new TextEncoder().encode(notice())]]);
  for (const [file, rows] of lines) files.set(file, buildFile(file, columns.get(file) ?? [], rows));
  const rejected = sources.opinions.flatMap((list) => list.rejected);
  return { files, contradictions, rejected, overrides: overrides.candidates.length };
}

const factLine = ({ site, facts, page, checked }: Candidate): BuiltLine => [
  site,
  ...FACT_NAMES.map((name) => facts[name] ?? ''),
  page ?? '',
  checked ?? '',
];

/** A line for every address: the main one lists the others, each of the others leads to it. */
function addressLines(addresses: readonly OtherAddress[]): BuiltLine[] {
  return [...groupBy(addresses, ({ main }) => main)].flatMap(([main, others]): BuiltLine[] => {
    const members = others.map(({ site }) => site).join(' ');
    return [
      [main, main, '', members],
      ...others.map(({ site, relation }): BuiltLine => [site, main, relation, members]),
    ];
  });
}

function checkLicences(): void {
  for (const [id, { licence, credit }] of Object.entries(SOURCES)) {
    if (!licence || !credit) throw new Error(`The source ${id} has no licence or no credit`);
  }
}

function checkDecided(contradictions: readonly Contradiction[]): void {
  const open = contradictions.filter(({ decision }) => decision === undefined);
  if (open.length === 0) return;
  const list = open.map(
    (c) => `${c.source}\t${c.fact}\t${c.site}\tours "${c.ours}"\ttheirs "${c.theirs}"`,
  );
  throw new Error(
    `${open.length} contradictions of src/outlets/overrides have no line in src/outlets/repairs/decisions.tsv:\n${list.join('\n')}`,
  );
}

/** No key may be a platform as a whole, whose facts and ratings would fall on what it carries. */
function checkPlatforms(lines: ReadonlyMap<string, readonly BuiltLine[]>): void {
  for (const [file, rows] of lines) {
    const wrong = rows.find(([key]) => sharedHostOf(key)?.host === key);
    if (wrong)
      throw new Error(`${file}: ${wrong[0]} is a platform and must not be rated as a whole`);
  }
}
