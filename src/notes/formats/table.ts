import type { Collection } from '../collection.ts';
import type { Note } from '../note.ts';
import { correctionCells } from './correction-table.ts';
import { parseCsv, writeCsv } from './csv.ts';
import type { Draft } from './draft.ts';
import { readSelectors } from './selectors.ts';

/**
 * Notes and corrections as a table, one in each row (RFC 4180); the column "correction" tells them apart. They come back
 * whole but for the history of changes.
 */

const iso = (time: number): string => new Date(time).toISOString();

/** Column names are part of the format: they are the same in every language. */
const columns: Readonly<Record<string, (note: Note) => string>> = {
  id: ({ id }) => id,
  quote: ({ target }) => target.quote.exact,
  words: ({ words }) => words,
  tags: ({ tags }) => joinTags(tags),
  colour: ({ colour }) => colour,
  title: ({ target }) => target.title,
  outlet: ({ target }) => target.outlet,
  published: ({ target }) => target.published ?? '',
  url: ({ target }) => target.url,
  canonical_url: ({ target }) => target.canonicalUrl,
  claim_kind: ({ target }) => target.claim?.kind ?? '',
  claim_source: ({ target }) => target.claim?.source ?? '',
  created: ({ created }) => iso(created),
  modified: ({ modified }) => iso(modified),
  prefix: ({ target }) => target.quote.prefix,
  suffix: ({ target }) => target.quote.suffix,
  start: ({ target }) => String(target.position.start),
  end: ({ target }) => String(target.position.end),
  correction: () => '',
};
const names = Object.keys(columns);

/** Tags with "; " between them; a semicolon or backslash in a tag has a backslash before it. */
const joinTags = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join('; ');

const splitTags = (cell: string): string[] =>
  (cell.match(/(?:\\[^]|[^\\;])+/g) ?? []).map((tag) => tag.replace(/\\([^])/g, '$1').trim());

/** The whole file, with the mark that tells spreadsheets it is UTF-8. */
export const writeTable = ({ notes, corrections }: Collection): string => {
  const rows = [
    ...notes.map((note) => Object.values(columns).map((cell) => cell(note))),
    ...corrections.map((kept) => {
      const cells = correctionCells(kept);
      return names.map((name) => cells[name] ?? '');
    }),
  ];
  return `\uFEFF${writeCsv([names, ...rows])}`;
};

/** Spreadsheets write semicolons or tabs where the comma is the decimal point. */
const separatorOf = (text: string): string => {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((mark) => cellsOf(line, mark).includes('url')) ?? ',';
};

const cellsOf = (line: string, separator: string): string[] =>
  (parseCsv(line.slice(0, 10_000), separator)[0] ?? []).map((name) => name.trim().toLowerCase());

/** Whether the first line names the columns that a note cannot do without. */
export const isTable = (text: string): boolean => {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const cells = cellsOf(line, separatorOf(text));
  return cells.includes('url') && (cells.includes('quote') || cells.includes('words'));
};

/** The cell of a row in the column of this name; undefined if there is none. */
export type Cell = (name: string) => string | undefined;

/** The rows below the names, in order. */
export const readTable = (text: string): Cell[] => {
  const [head = [], ...rows] = parseCsv(text, separatorOf(text));
  const places = new Map(head.map((name, i) => [name.trim().toLowerCase(), i]));
  return rows.map((row) => (name) => row[places.get(name) ?? -1]);
};

/** The note of a row. */
export const draftOfRow = (cell: Cell): Draft => ({
  id: cell('id'),
  url: cell('url'),
  canonicalUrl: cell('canonical_url'),
  title: cell('title'),
  outlet: cell('outlet'),
  published: cell('published'),
  selectors: readSelectors([
    {
      type: 'TextQuoteSelector',
      exact: cell('quote'),
      prefix: cell('prefix'),
      suffix: cell('suffix'),
    },
    { type: 'TextPositionSelector', start: Number(cell('start')), end: Number(cell('end')) },
  ]),
  claim: { kind: cell('claim_kind'), source: cell('claim_source') },
  words: cell('words'),
  tags: splitTags(cell('tags') ?? ''),
  colour: cell('colour'),
  created: cell('created'),
  modified: cell('modified'),
});
