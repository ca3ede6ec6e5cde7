import { isShown } from '../../src/marks/layers.ts';
import { mean } from './score.ts';
import type { ShippedLine } from './shipped.ts';

export const shippedHeader =
  'set      host                          status       words    F1  names claims   ms  task  notes';

const cell = (value: number | undefined, width: number, digits = 0) =>
  (value === undefined ? '–' : value.toFixed(digits)).padStart(width);

const claimsOf = ({ report }: ShippedLine) =>
  report?.reading?.sourcing.claims.filter((claim) => isShown(claim, false)).length;

/** One page as a row. */
export function shippedRow(line: ShippedLine): string {
  const { page, report, score, painted, longest } = line;
  const notes = [
    line.asked && 'asked',
    line.unchanged === false && 'CHANGED',
    line.error && `ERROR ${line.error.slice(0, 160)}`,
  ];
  return [
    page.set.slice(0, 7).padEnd(8),
    page.host.slice(0, 29).padEnd(29),
    (report?.status ?? '–').padEnd(11),
    cell(report?.article?.text.split(/\s+/).length, 6),
    cell(score?.f1, 6, 3),
    cell(report?.reading?.entities.length, 5),
    cell(claimsOf(line), 6),
    cell(painted, 5),
    cell(longest, 5),
    ` ${notes.filter(Boolean).join(', ')}`,
  ].join(' ');
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The value that this share of the sorted values does not exceed. */
const at = (values: readonly number[], share: number) =>
  (values[Math.floor(values.length * share)] ?? 0).toFixed(0);

/** What all pages come to. */
export function shippedTotals(lines: readonly ShippedLine[]): string {
  const sets = ['aeb', 'fundus', 'readability'].flatMap((set) => {
    const of = lines.filter(({ page }) => page.set === set);
    return of.length === 0
      ? []
      : [
          `${set}: ${of.length} pages, F1 ${mean(of.map(({ score }) => score?.f1 ?? 0)).toFixed(3)}`,
        ];
  });
  const of = (read: (line: ShippedLine) => number | undefined) =>
    lines.flatMap((line) => read(line) ?? []).toSorted((a, b) => a - b);
  const times = of(({ painted }) => painted);
  const tasks = of(({ longest }) => longest);
  const count = (holds: (line: ShippedLine) => unknown) => lines.filter(holds).length;
  return [
    ...sets,
    `${lines.length} pages: ${count(({ report }) => report?.status === 'read')} read ` +
      `(${count(({ asked }) => asked)} only when asked), ${sum(of(claimsOf))} claims, ` +
      `${sum(of(({ report }) => report?.reading?.entities.length))} names`,
    `from the reader's start to painted: median ${at(times, 0.5)} ms, 90 % within ${at(times, 0.9)} ms`,
    `longest task on the page's main thread: median ${at(tasks, 0.5)} ms, largest ${tasks.at(-1)?.toFixed(0) ?? '–'} ms`,
    `${count(({ error }) => error)} errors, ${count(({ unchanged }) => unchanged === false)} pages changed`,
  ].join('\n');
}
