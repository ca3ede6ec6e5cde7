export type Line = Readonly<Record<string, string>>;

/** Reads comma-separated values with a header line (RFC 4180). */
export function parseCsv(text: string): Line[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n][^,\r\n]*|))(,|\r?\n|$)/gy;
  const content = text.replace(/^\uFEFF/u, '');
  while (cell.lastIndex < content.length) {
    const match = cell.exec(content);
    if (match === null) throw new Error(`Not comma-separated values at row ${rows.length}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
  }
  return withHeader(rows);
}

/** Reads tab-separated values with a header line. */
export function parseTsv(text: string): Line[] {
  return withHeader(text.split(/\r?\n/u).map((line) => line.split('\t')));
}

function withHeader(rows: readonly string[][]): Line[] {
  const [header = [], ...lines] = rows.filter((row) => row.some((value) => value !== ''));
  return lines.map((row) =>
    Object.fromEntries(header.map((name, i) => [name, (row[i] ?? '').trim()])),
  );
}
