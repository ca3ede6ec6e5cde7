import type { SavedPage } from './data.ts';
import { mean, type Score } from './score.ts';
import type { PageResult } from './reader.ts';

/** What one page gave, scored. */
export interface Line {
  readonly page: SavedPage;
  readonly result?: PageResult;
  readonly score?: Score;
  readonly peerScore?: Score;
  readonly error?: string;
}

function fixed(value: number | undefined, digits: number, width: number): string {
  return (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(width);
}

export const header =
  'set      host                          verdict  words   F1     P     R   peer    ms  task  notes';

function notesOf({ page, result, error }: Line): string {
  const notes: string[] = [];
  if (error) notes.push(`ERROR ${error}`);
  if (result && !result.unchanged) notes.push('CHANGED');
  if (result && result.mapErrors > 0) notes.push(`map ${result.mapErrors}`);
  const { article } = result ?? {};
  if (article && page.title && !sameTitle(article.title, page.title)) notes.push('title');
  if (article && page.published && !sameDay(article.published, page.published)) notes.push('date');
  if (article && page.authors && page.authors.length > 0) {
    if (bylineScore(article.byline, page.authors) < 1) notes.push('byline');
  }
  return notes.join(', ');
}

/** One page as a row. */
export function row(line: Line): string {
  const { page, result, score, peerScore } = line;
  const words = result?.article?.text.split(/\s+/).length;
  return [
    page.set.slice(0, 6).padEnd(8),
    page.host.slice(0, 29).padEnd(29),
    (result?.verdict ?? '–').padEnd(8),
    fixed(words, 0, 5),
    fixed(score?.f1, 3, 6),
    fixed(score?.precision, 2, 5),
    fixed(score?.recall, 2, 5),
    fixed(peerScore?.f1, 3, 6),
    fixed(result?.milliseconds, 0, 5),
    fixed(result?.longest, 0, 5),
    ` ${notesOf(line)}`,
  ].join(' ');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function sameTitle(found: string, truth: string): boolean {
  return plain(found) === plain(truth);
}

/** The same day in the time zone of each, or the same moment. */
export function sameDay(found: string | undefined, truth: string): boolean {
  if (!found) return false;
  if (found.slice(0, 10) === truth.slice(0, 10)) return true;
  return Date.parse(found) === Date.parse(truth.replace(' ', 'T'));
}

/** The F1 of the names. */
export function bylineScore(found: readonly string[], truth: readonly string[]): number {
  const names = new Set(found.map(plain));
  const shared = truth.filter((name) => names.has(plain(name))).length;
  return shared === 0 ? 0 : (2 * shared) / (found.length + truth.length);
}

function scoresOf(lines: readonly Line[], which: 'score' | 'peerScore'): number[] {
  return lines.map((line) => line[which]?.f1 ?? 0);
}

function share(lines: readonly Line[], value: (line: Line) => number): string {
  return lines.length === 0 ? '–' : mean(lines.map(value)).toFixed(3);
}

function median(values: readonly number[]): string {
  return fixed(values[Math.floor(values.length / 2)], 0, 0);
}

/** The totals of some lines under a name. */
export function totals(name: string, lines: readonly Line[]): string {
  const times = lines.map(({ result }) => result?.milliseconds ?? 0).toSorted((a, b) => a - b);
  const peerTimes = lines
    .map(({ result }) => result?.peerMilliseconds ?? 0)
    .toSorted((a, b) => a - b);
  const longest = Math.max(...lines.map(({ result }) => result?.longest ?? 0));
  const read = lines.filter(({ result }) => result?.article).length;
  const hasPeer = lines.some(({ peerScore }) => peerScore);
  const peer = hasPeer
    ? ` (Readability ${mean(scoresOf(lines, 'peerScore')).toFixed(3)}, with its clone ${median(peerTimes)} ms)`
    : '';
  return `${name.padEnd(16)} ${String(lines.length).padStart(4)} pages, ${read} read; F1 ${share(lines, (line) => line.score?.f1 ?? 0)}${peer}; median ${median(times)} ms, longest task ${longest.toFixed(0)} ms`;
}

/** How often title, names and day are right, on the pages whose truth gives them. */
export function metadataTotals(lines: readonly Line[]): string {
  const known = lines.filter(({ page }) => page.title);
  const signed = known.filter(({ page }) => (page.authors?.length ?? 0) > 0);
  const title = share(known, ({ page, result }) =>
    Number(sameTitle(result?.article?.title ?? '', page.title ?? '')),
  );
  const names = share(signed, ({ page, result }) =>
    bylineScore(result?.article?.byline ?? [], page.authors ?? []),
  );
  const day = share(known, ({ page, result }) =>
    Number(sameDay(result?.article?.published, page.published ?? '')),
  );
  return `title ${title}, byline F1 ${names}, day ${day} (${known.length} pages)`;
}
