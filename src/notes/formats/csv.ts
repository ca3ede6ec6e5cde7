/** Comma-separated values (RFC 4180), and cells that no spreadsheet takes for formulas. */

/**
 * What a spreadsheet may run as a formula (OWASP, "CSV Injection"), behind any apostrophes: those are part of the guard,
 * so that a cell which begins with one comes back as it was.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before what a spreadsheet may run. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What `guardCell` was given. */
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The file of these rows: guarded cells, lines that end with CR LF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(guardCell(cell))).join(',')}\r\n`).join('');

/** Most cells in one row, and most rows: above any table of notes. Cells and rows beyond are not read. */
const mostCells = 100;
const mostRows = 200_002;

/**
 * The rows of a file, with `separator` between cells; empty lines are left out. Reads every text: quotes inside a plain
 * cell stand for themselves, and a quoted cell that is never closed ends with the file.
 */
export const parseCsv = (text: string, separator = ','): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (position < text.length && rows.length < mostRows) {
    const { cell, end } = readCell(text, position, separator);
    if (row.length < mostCells) row.push(unguardCell(cell));
    const mark = text.charAt(end);
    position = end + (mark === '\r' && text.charAt(end + 1) === '\n' ? 2 : 1);
    if (mark !== separator) endRow();
    else if (position >= text.length) row.push('');
  }
  if (row.length > 0) endRow();
  return rows;
};

/** The cell at a position, and where it ends: at a separator, a line end, or the end of the text. */
const readCell = (
  text: string,
  start: number,
  separator: string,
): { cell: string; end: number } => {
  if (text.charAt(start) !== '"') {
    const end = endOfPlain(text, start, separator);
    return { cell: text.slice(start, end), end };
  }
  let close = start;
  do {
    close = text.indexOf('"', close + 1);
    if (close < 0) return { cell: text.slice(start + 1).replaceAll('""', '"'), end: text.length };
    if (text.charAt(close + 1) === '"') close++;
    else break;
  } while (close < text.length);
  const end = endOfPlain(text, close + 1, separator);
  const tail = text.slice(close + 1, end);
  return { cell: text.slice(start + 1, close).replaceAll('""', '"') + tail, end };
};

const endOfPlain = (text: string, start: number, separator: string): number => {
  let end = start;
  while (end < text.length) {
    const mark = text.charAt(end);
    if (mark === separator || mark === '\n' || mark === '\r') break;
    end++;
  }
  return end;
};
