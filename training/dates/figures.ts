/** How well figures are found: NIST IE-ER. Rules were developed on these texts, so that they show no more than the fit. */
import { join } from 'node:path';
import { findFigures } from '../../src/language/figures/figures.ts';
import type { FigureType } from '../../src/language/analysis.ts';
import { readIeer } from './ieer.ts';

interface Row {
  gold: number;
  found: number;
  typed: number;
  exact: number;
  spurious: number;
}

const types: readonly FigureType[] = ['money', 'percent', 'quantity', 'count', 'duration'];

const empty = (): Row => ({ gold: 0, found: 0, typed: 0, exact: 0, spurious: 0 });

/** Prints found, of the right type, exact, and what is found where nothing is marked. */
export const evaluateFigures = (data: string): void => {
  const rows = new Map(types.map((type) => [type, empty()]));
  for (const { text, figures } of readIeer(join(data, 'ner', 'ieer'))) {
    const free = new Set(findFigures(text));
    for (const { span, type } of figures) {
      const row = rows.get(type) ?? empty();
      row.gold++;
      const match = [...free].find(({ start, end }) => start < span[1] && span[0] < end);
      if (!match) continue;
      free.delete(match);
      row.found++;
      if (match.type === type) row.typed++;
      if (match.start === span[0] && match.end === span[1]) row.exact++;
    }
    for (const { type } of free) (rows.get(type) ?? empty()).spurious++;
  }
  console.log(
    '\nFigures: IE-ER, 3 files, also used for the rules. Marks there have no "more than",',
  );
  console.log('"one of" counts, and "two years" in "two years ago" is a duration (here a date).');
  console.log(`${''.padEnd(12)}    gold   found   typed   exact  spurious`);
  for (const [type, row] of rows) {
    const cells = [row.gold, row.found, row.typed, row.exact, row.spurious];
    console.log(type.padEnd(12) + cells.map((cell) => String(cell).padStart(8)).join(''));
  }
};
