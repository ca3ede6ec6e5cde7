import type { Query } from './query.ts';
import type { WordIndex } from './word-index.ts';

/** A query laid beside the text, word by word. */
export interface Alignment {
  /** The first and last word of the text that stand where the quote stood. */
  readonly first: number;
  readonly last: number;
  /** Shares of the bits of the quote, and of the context before and after it, that are found in place, 0 to 1. */
  readonly quote: number;
  readonly before: number;
  readonly after: number;
  /** Words of the quote that are found in place. */
  readonly kept: number;
  /** All bits found, less what was left out, put in or changed. */
  readonly score: number;
}

/** What a word costs, in bits, that was changed, left out, or put in. */
const changed = 1.5;
const leftOut = 1;
const putIn = 1;

const Step = { change: 0, leaveOut: 1, putIn: 2 } as const;

interface Grid {
  /** Words of the text by which the alignment may drift either way. */
  readonly half: number;
  readonly columns: number;
  readonly scores: Float64Array;
  readonly steps: Uint8Array;
}

/**
 * The best alignment of the query near `origin`, the word of the text at which the query would begin (semi-global
 * alignment in a band: Needleman and Wunsch 1970, with free ends of the text); undefined if nothing of the quote is
 * there. The work is bounded by the length of the query, whatever the text.
 */
export function align(query: Query, index: WordIndex, origin: number): Alignment | undefined {
  const rows = query.hashes.length;
  const half = Math.min(200, 24 + Math.ceil(rows * 0.15));
  const columns = 2 * half + 1;
  const cells = (rows + 1) * columns;
  const grid = { half, columns, scores: new Float64Array(cells), steps: new Uint8Array(cells) };
  for (let row = 1; row <= rows; row++) fillRow(grid, query, index, origin, row);
  return trace(grid, query, index, origin);
}

/** The word of the text that the cell lays beside the row's word. */
const wordAt = (grid: Grid, origin: number, row: number, column: number) =>
  origin + row - 1 + column - grid.half;

function fillRow(grid: Grid, query: Query, index: WordIndex, origin: number, row: number): void {
  const { scores, steps, columns } = grid;
  // Rows and columns stay within the grid, so that every cell read here exists.
  const hash = query.hashes[row - 1]!;
  const bits = query.bits[row - 1]!;
  for (let column = 0; column < columns; column++) {
    const cell = row * columns + column;
    const word = wordAt(grid, origin, row, column);
    let best = column + 1 < columns ? scores[cell - columns + 1]! - leftOut : -Infinity;
    let step: number = Step.leaveOut;
    if (word >= 0 && word < index.hashes.length) {
      const beside = scores[cell - columns]! + (index.hashes[word] === hash ? bits : -changed);
      if (beside >= best) [best, step] = [beside, Step.change];
      const further = column > 0 ? scores[cell - 1]! - putIn : -Infinity;
      if (further > best) [best, step] = [further, Step.putIn];
    }
    scores[cell] = best;
    steps[cell] = step;
  }
}

function trace(grid: Grid, query: Query, index: WordIndex, origin: number): Alignment | undefined {
  const rows = query.hashes.length;
  let column = bestEnd(grid, rows);
  const score = grid.scores[rows * grid.columns + column] ?? 0;
  const found = { before: 0, quote: 0, after: 0 };
  let kept = 0;
  let first = -1;
  let last = -1;
  for (let row = rows; row > 0;) {
    const step = grid.steps[row * grid.columns + column];
    const part = partOf(query, row - 1);
    if (step === Step.putIn) {
      found[part] -= putIn;
      column--;
      continue;
    }
    if (step === Step.change) {
      const word = wordAt(grid, origin, row, column);
      const same = index.hashes[word] === query.hashes[row - 1];
      found[part] += same ? (query.bits[row - 1] ?? 0) : -changed;
      if (part === 'quote') {
        first = word;
        if (last < 0) last = word;
        if (same) kept++;
      }
    } else {
      found[part] -= leftOut;
      column++;
    }
    row--;
  }
  if (kept === 0) return undefined;
  const share = (part: keyof typeof found) => Math.max(0, found[part]) / (bitsOf(query, part) || 1);
  const shares = { quote: share('quote'), before: share('before'), after: share('after') };
  return { first, last, kept, score, ...shares };
}

function bestEnd({ scores, columns }: Grid, rows: number): number {
  let best = 0;
  for (let column = 1; column < columns; column++) {
    if (scores[rows * columns + column]! > scores[rows * columns + best]!) best = column; // last row
  }
  return best;
}

const partOf = (query: Query, word: number) =>
  word < query.from ? 'before' : word < query.to ? 'quote' : 'after';

function bitsOf(query: Query, part: 'before' | 'quote' | 'after'): number {
  const bounds = { before: [0, query.from], quote: [query.from, query.to], after: [query.to] };
  return query.bits.slice(...bounds[part]).reduce((sum, bits) => sum + bits, 0);
}
