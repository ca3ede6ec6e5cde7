import type { DateMention, Figure } from './analysis.ts';
import type { Stage } from './document.ts';
import { findDates } from './figures/dates.ts';
import { findFigures } from './figures/figures.ts';
import { scan } from './figures/words.ts';

/** The figures and the dates of a text. */
export interface Quantities {
  readonly figures: Figure[];
  readonly dates: DateMention[];
}

const LONGEST_PIECE = 10_000;

/**
 * The figures and dates of a text, read in pieces of whole paragraphs: an article is mostly one piece, so that a date can
 * rest on the one before it, and a very long text can pause.
 */
export function* findQuantities(text: string, published: string | undefined): Stage<Quantities> {
  const figures: Figure[] = [];
  const dates: DateMention[] = [];
  for (const [start, end] of pieces(text)) {
    const piece = text.slice(start, end);
    const words = scan(piece);
    const found = findDates(piece, published, words);
    for (const figure of findFigures(piece, words, found)) figures.push(moved(figure, start));
    for (const date of found) dates.push(moved(date, start));
    yield;
  }
  return { figures, dates };
}

/** Spans of whole paragraphs, at least 10,000 characters each; a longer paragraph is cut at a space. */
function* pieces(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= LONGEST_PIECE ? text.length : cut(text, start);
    yield [start, end];
    start = end;
  }
}

function cut(text: string, start: number): number {
  // no search runs further than this: a text without spaces takes no longer than another
  const room = text.slice(start + LONGEST_PIECE, start + 2 * LONGEST_PIECE);
  const feed = room.indexOf('\n');
  const space = room.lastIndexOf(' ');
  const length = feed >= 0 ? feed + 1 : space > 0 ? space : room.length;
  return start + LONGEST_PIECE + length;
}

function moved<T extends { readonly start: number; readonly end: number }>(
  found: T,
  by: number,
): T {
  return by === 0 ? found : { ...found, start: found.start + by, end: found.end + by };
}
