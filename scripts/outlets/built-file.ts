import { TABLE_FORMAT, checksum } from '../../src/outlets/table.ts';

/** A line of a built file: its key and its cells. */
export type BuiltLine = readonly [key: string, ...cells: string[]];

/**
 * The bytes of a built file (see src/outlets/table.ts): the same lines give the same bytes, in
 * whatever order they come. Columns that no line uses are left out.
 * Throws where a cell holds a tab or a line feed.
 */
export function buildFile(
  file: string,
  columns: readonly string[],
  lines: readonly BuiltLine[],
): Uint8Array {
  const used = columns.map((_, i) => lines.some((line) => (line[i + 1] ?? '') !== ''));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, i) => used[i]);
  const text = lines.map(([key, ...cells]) => [key, ...keep(cells)]);
  for (const line of text) {
    if (line.some((cell) => /[\t\r\n]/u.test(cell))) {
      throw new Error(`${file}: the line of ${line[0]} holds a tab or a line break`);
    }
  }
  const sorted = [...new Set(text.map((line) => line.join('\t')))];
  sorted.sort(byBytes);
  const encoder = new TextEncoder();
  const body = encoder.encode([['key', ...keep(columns)].join('\t'), ...sorted, ''].join('\n'));
  const head = `who-says-outlets\t${TABLE_FORMAT}\t${file}\t${sorted.length}\t${checksum(body)}\n`;
  return Buffer.concat([encoder.encode(head), body]);
}

// Keys are ASCII; the tab that ends a key sorts before every character of a longer one.
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
