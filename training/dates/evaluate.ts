/** How well dates are found and resolved: TimeBank, scored as in TempEval-3 (UzZaman et al. 2013). */
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { findDates } from '../../src/language/figures/dates.ts';
import { findFigures } from '../../src/language/figures/figures.ts';
import { evaluateFigures } from './figures.ts';
import { count, f1, noCounts, type Counts, type Valued } from './score.ts';
import { isForRules, readTimeBank, type TimeBankDocument, type TimexType } from './timebank.ts';

type Finder = (text: string, published: string) => Valued[];

const ours: Finder = (text, published) =>
  findDates(text, published).map(({ start, end, value }) => ({ span: [start, end], value }));

const ourDurations: Finder = (text) =>
  findFigures(text)
    .filter(({ type }) => type === 'duration')
    .map(({ start, end }) => ({ span: [start, end], value: '' }));

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** chrono's result at the precision that it says is certain. */
const chronoValue = ({ start }: chrono.ParsedResult): string => {
  const year = String(start.get('year'));
  const month = `${year}-${two(start.get('month'))}`;
  const day = `${month}-${two(start.get('day'))}`;
  if (start.isCertain('hour'))
    return `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return day;
  return start.isCertain('month') ? month : year;
};

const chronoNode: Finder = (text, published) =>
  chrono.parse(text, new Date(`${published}T12:00:00`)).map((result) => ({
    span: [result.index, result.index + result.text.length],
    value: chronoValue(result),
  }));

const goldOf = ({ timexes }: TimeBankDocument, types: readonly TimexType[]): Valued[] =>
  timexes.filter(({ type }) => types.includes(type));

const hasClock = ({ value }: Valued): boolean => value.includes('T') && !value.includes('_');

const score = (documents: readonly TimeBankDocument[], finder: Finder): Counts => {
  const counts = noCounts();
  for (const document of documents) {
    const found = finder(document.text, document.published).filter((date) => !hasClock(date));
    count(counts, goldOf(document, ['DATE']), found);
  }
  return counts;
};

const cell = (value: number): string => value.toFixed(1).padStart(8);

const row = (name: string, counts: Counts): string =>
  name.padEnd(34) +
  cell(f1(counts, counts.relaxed)) +
  cell(f1(counts, counts.strict)) +
  cell(f1(counts, counts.value)) +
  cell((100 * counts.relaxed) / counts.found) +
  cell((100 * counts.relaxed) / counts.gold) +
  cell((100 * counts.value) / Math.max(1, counts.relaxed));

/** Prints the tables for dates, durations, times and figures. */
export const evaluateDates = (data: string): void => {
  const all = readTimeBank(join(data, 'dates', 'timebank'));
  const unseen = all.filter((document) => !isForRules(document));
  const rules = all.filter(isForRules);
  console.log(
    `\nDates: TimeBank, ${all.length} articles, TIMEX3 of type DATE, scored as TempEval-3`,
  );
  console.log(`${''.padEnd(34)}   found  strict   value       P       R  value|found`);
  for (const [name, documents] of [
    ['unseen two thirds', unseen],
    ['third for the rules', rules],
    ['all', all],
  ] as const) {
    console.log(row(`${name} (${documents.length}), ours`, score(documents, ours)));
    console.log(row(`${name} (${documents.length}), chrono-node`, score(documents, chronoNode)));
  }
  const durations = noCounts();
  const times = noCounts();
  for (const document of unseen) {
    count(durations, goldOf(document, ['DURATION']), ourDurations(document.text, ''));
    const found = ours(document.text, document.published).filter(hasClock);
    count(times, goldOf(document, ['TIME']), found);
  }
  console.log(`\nOther kinds, unseen two thirds: found and strict F1`);
  console.log(
    `DURATION, by findFigures (${durations.gold})`.padEnd(34),
    cell(f1(durations, durations.relaxed)),
    cell(f1(durations, durations.strict)),
  );
  console.log(
    `TIME (${times.gold}), last column value`.padEnd(34),
    cell(f1(times, times.relaxed)),
    cell(f1(times, times.strict)),
    cell(f1(times, times.value)),
  );
  const sets = all.reduce((sum, document) => sum + goldOf(document, ['SET']).length, 0);
  console.log(`SET ("every day"): not looked for; ${sets} in the gold.`);
  evaluateFigures(data);
};
