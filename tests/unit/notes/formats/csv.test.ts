import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, parseCsv, unguardCell, writeCsv } from '../../../../src/notes/formats/csv.ts';
import { hardText } from './any-note.ts';

test('any table comes back as it was', () => {
  const row = fc.array(hardText, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      expect(parseCsv(writeCsv(rows))).toEqual(rows);
    }),
  );
});

test('no cell is a formula, and every cell comes back', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"];
  for (const cell of dangerous) {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  }
  fc.assert(
    fc.property(hardText, (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }),
  );
  expect(guardCell("'tis plain")).toBe("'tis plain");
});

test('quotes what the standard wants quoted and ends lines with CR LF', () => {
  expect(writeCsv([['a"b', 'c,d', 'e\nf', 'g']])).toBe('"a""b","c,d","e\nf",g\r\n');
});

test('reads what spreadsheets and people write', () => {
  expect(parseCsv('a,b\nc,d')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(parseCsv('a,b,\r\n\r\n"x"y,5" disk')).toEqual([
    ['a', 'b', ''],
    ['xy', '5" disk'],
  ]);
  expect(parseCsv('a;"b;c"', ';')).toEqual([['a', 'b;c']]);
  expect(parseCsv('"never closed, ""x""\nand on')).toEqual([['never closed, "x"\nand on']]);
});
